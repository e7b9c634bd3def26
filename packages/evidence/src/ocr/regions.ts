import type { Region } from "./pixels.ts";

/** For each pixel how likely it belongs to a letter, 0 to 1, row by row. */
export type LetterMap = { readonly width: number; readonly height: number; readonly data: Float32Array };

const letterFrom = 0.3;
const regionFrom = 0.5;
const smallestSide = 3;
/** The engine marks only the core of a line: its rectangle is widened by this share of area ÷ perimeter. */
const widened = 1.5;
/** Lines aslant by less than this, in radians, stand straight: screens do, and turning them costs sharpness. */
const straightBelow = 0.03;

/** Finds the lines of text in a letter map: pixels that hang together, each group in the smallest rectangle around it. */
export function regionsIn(map: LetterMap): readonly Region[] {
  const seen = new Uint8Array(map.data.length);
  const regions: Region[] = [];
  for (let start = 0; start < map.data.length; start += 1) {
    if (seen[start] === 0 && (map.data[start] ?? 0) > letterFrom) {
      const region = regionOf(spread(map, seen, start));
      if (region !== undefined) {
        regions.push(region);
      }
    }
  }
  return regions;
}

type Point = { readonly x: number; readonly y: number };
/** A group of pixels: the first and last of each of its rows, and the sum of its likelihoods. */
type Group = { readonly edges: readonly Point[]; readonly sum: number };

function spread(map: LetterMap, seen: Uint8Array, start: number): Group {
  const { width, height, data } = map;
  const rows = new Map<number, [number, number]>();
  const waiting = [start];
  seen[start] = 1;
  let sum = 0;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const x = at % width;
    const y = (at - x) / width;
    sum += data[at] ?? 0;
    const row = rows.get(y);
    rows.set(y, row === undefined ? [x, x] : [Math.min(row[0], x), Math.max(row[1], x)]);
    for (let down = Math.max(y - 1, 0); down <= Math.min(y + 1, height - 1); down += 1) {
      for (let right = Math.max(x - 1, 0); right <= Math.min(x + 1, width - 1); right += 1) {
        const next = down * width + right;
        if (seen[next] === 0 && (data[next] ?? 0) > letterFrom) {
          seen[next] = 1;
          waiting.push(next);
        }
      }
    }
  }
  return { sum, edges: [...rows].flatMap(([y, [left, right]]) => corners(y, left, right)) };
}

function corners(y: number, left: number, right: number): readonly Point[] {
  return [
    { x: left, y },
    { x: left, y: y + 1 },
    { x: right + 1, y },
    { x: right + 1, y: y + 1 },
  ];
}

function regionOf({ edges, sum }: Group): Region | undefined {
  const tight = smallestAround(edges);
  const score = Math.min(1, sum / (tight.width * tight.height));
  if (Math.min(tight.width, tight.height) < smallestSide || score < regionFrom) {
    return undefined;
  }
  const more = (tight.width * tight.height * widened) / (tight.width + tight.height);
  return { ...tight, width: tight.width + more, height: tight.height + more, score };
}

type Rectangle = Omit<Region, "score">;

/** The smallest rectangle around points; the straight one unless one aslant is clearly smaller. */
function smallestAround(points: readonly Point[]): Rectangle {
  const straight = around(points, 0);
  if (straight.width < straight.height * 3) {
    return straight;
  }
  const hull = hullOf(points);
  const slanted = hull
    .map((point, at) => directionOf(point, hull[(at + 1) % hull.length] ?? point))
    .map((angle) => around(hull, angle))
    .reduce((best, next) => (next.width * next.height < best.width * best.height ? next : best), straight);
  const lean = slanted.width < slanted.height ? 0 : slanted.along.y / slanted.along.x;
  return { ...(Math.abs(slanted.along.y) < straightBelow || lean === 0 ? straight : slanted), lean };
}

/** From here on a region is long enough, in its heights, to show how its line leans. */
const telling = 6;
/** Screens lean by less: their lines are level. */
const levelBelow = 0.004;

/** How far the lines of a picture fall to the right, as most long ones do: pixels down for each to the right. */
export function slopeOf(regions: readonly Region[]): number {
  const leans = regions
    .filter(({ width, height }) => width > height * telling)
    .map(({ lean }) => lean)
    .toSorted((one, two) => one - two);
  const middle = leans[Math.floor(leans.length / 2)] ?? 0;
  return Math.abs(middle) < levelBelow ? 0 : middle;
}

/** Direction of an edge as an angle between −45° and 45°, in radians. */
function directionOf(from: Point, to: Point): number {
  const angle = Math.atan2(to.y - from.y, to.x - from.x) % (Math.PI / 2);
  return angle > Math.PI / 4 ? angle - Math.PI / 2 : angle < -Math.PI / 4 ? angle + Math.PI / 2 : angle;
}

function around(points: readonly Point[], angle: number): Rectangle {
  const along = { x: Math.cos(angle), y: Math.sin(angle) };
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    const right1 = x * along.x + y * along.y;
    const down1 = y * along.x - x * along.y;
    [left, right] = [Math.min(left, right1), Math.max(right, right1)];
    [top, bottom] = [Math.min(top, down1), Math.max(bottom, down1)];
  }
  const [across, down] = [(left + right) / 2, (top + bottom) / 2];
  const middle = { x: across * along.x - down * along.y, y: across * along.y + down * along.x };
  return { middle, along, width: right - left, height: bottom - top, lean: Math.tan(angle) };
}

/** Andrew's monotone chain. */
function hullOf(points: readonly Point[]): readonly Point[] {
  const sorted = points.toSorted((one, two) => one.x - two.x || one.y - two.y);
  const half = (row: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of row) {
      while (chain.length >= 2 && turn(chain.at(-2), chain.at(-1), point) <= 0) {
        chain.pop();
      }
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

function turn(from: Point | undefined, over: Point | undefined, to: Point): number {
  return from && over ? (over.x - from.x) * (to.y - from.y) - (over.y - from.y) * (to.x - from.x) : 0;
}
