import { type Box, heightOf, oneAboveOther, type Piece, type Row, rowsOf } from "./pieces.ts";
import { plain } from "./plain.ts";

const dayAlone = /^(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?$/;
const clockAlone = /^\d{1,2}:\d{2}(?::\d{2})?$/;

/** Pages that put the day over its time, or the time over its day, in a column of their own: both become one piece. */
export function withWholeMoments(rows: readonly Row[]): readonly Row[] {
  const pieces = rows.flat();
  const days = pieces.filter(({ text }) => dayAlone.test(plain(text)));
  const taken = new Set<number>();
  const whole = days.flatMap((day) => {
    const clock = pieces.find(
      (piece) => clockAlone.test(plain(piece.text)) && !taken.has(piece.index) && isNext(day.box, piece.box),
    );
    if (clock === undefined) {
      return [];
    }
    taken.add(day.index).add(clock.index);
    return [joined(day, clock)];
  });
  return whole.length === 0 ? rows : rowsOf([...pieces.filter(({ index }) => !taken.has(index)), ...whole]);
}

function isNext(day: Box, clock: Box): boolean {
  const gap = Math.max(clock.top - day.bottom, day.top - clock.bottom);
  return oneAboveOther(day, clock) > 0.5 && gap < heightOf(day) * 0.8;
}

function joined(day: Piece, clock: Piece): Piece {
  const box = {
    left: Math.min(day.box.left, clock.box.left),
    top: Math.min(day.box.top, clock.box.top),
    right: Math.max(day.box.right, clock.box.right),
    bottom: Math.max(day.box.bottom, clock.box.bottom),
  };
  return { ...day, text: `${day.text} ${clock.text}`, box, engine: Math.min(day.engine, clock.engine) };
}
