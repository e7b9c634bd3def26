import type { Place } from "./engine.ts";
import type { Parting } from "./letters.ts";

/** So much paper, in heights of the line, stays with a part beside a gap. */
const margin = 0.2;

/** The places of lines that the search took for one. */
export function partsOf(place: Place, partings: readonly Parting[]): readonly Place[] {
  const { width, height } = place.region;
  const room = (margin * height) / width;
  const starts = [0, ...partings.map(({ from, to }) => Math.max((from + to) / 2, to - room))];
  const ends = [...partings.map(({ from, to }) => Math.min((from + to) / 2, from + room)), 1];
  return partings.length === 0 ? [place] : starts.map((from, at) => partOf(place, from, ends[at] ?? 1));
}

/** What lies between two shares of a line's width. */
function partOf({ region, box }: Place, from: number, to: number): Place {
  const along = ((from + to) / 2 - 0.5) * region.width;
  const { x, y } = region.middle;
  const middle = { x: x + region.along.x * along, y: y + region.along.y * along };
  const wide = box.right - box.left;
  const down = region.along.y * along;
  return {
    region: { ...region, middle, width: region.width * (to - from) },
    box: {
      ...box,
      left: box.left + wide * from,
      right: box.left + wide * to,
      top: box.top + down,
      bottom: box.bottom + down,
    },
  };
}
