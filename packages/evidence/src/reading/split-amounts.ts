import { heightOf, type Piece, type Row } from "./pieces.ts";
import { plain } from "./plain.ts";

/**
 * Prices are set in letters of several sizes, `¥` small, `39` large, `.80` small, and may be seen as pieces of their own:
 * neighbours that go on with one another become one piece again.
 */
export function withWholeAmounts(rows: readonly Row[]): readonly Row[] {
  return rows.map(([first, ...others]) => {
    const done: [Piece, ...Piece[]] = [first];
    for (const next of others) {
      const last = done.at(-1) ?? first;
      if (goesOn(last, next)) {
        done[done.length - 1] = joined(last, next);
      } else {
        done.push(next);
      }
    }
    return done;
  });
}

function goesOn(last: Piece, next: Piece): boolean {
  const gap = next.box.left - last.box.right;
  const near = gap < Math.max(heightOf(last.box), heightOf(next.box)) * 0.6;
  const [before, after] = [plain(last.text), plain(next.text)];
  const sign = /(?:^|[:：+-])¥$/.test(before) && /^\d[\d,]*(?:\.\d{1,2})?$/.test(after);
  const cents = /¥\d[\d,]*$/.test(before) && /^\.\d{1,2}(?:元|起)?$/.test(after);
  const both = /¥\d[\d,]*\.$/.test(before) && /^\d{1,2}$/.test(after);
  return near && (sign || cents || both);
}

function joined(last: Piece, next: Piece): Piece {
  return {
    ...last,
    text: `${last.text.trim()}${next.text.trim()}`,
    engine: Math.min(last.engine, next.engine),
    box: {
      left: last.box.left,
      top: Math.min(last.box.top, next.box.top),
      right: next.box.right,
      bottom: Math.max(last.box.bottom, next.box.bottom),
    },
  };
}
