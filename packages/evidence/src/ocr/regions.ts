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
/** But a long line that leans however little is much lower in a rectangle of its own than in a straight one. */
const stillLevel = 0.75;

/** Finds the lines of text in a letter map: pixels that hang together, each group in the smallest rectangle around it. */
export function regionsIn(map: LetterMap): readonly Region[] {
  const seen = new Uint8Array(map.data.length);
  const groups: Found[] = [];
  for (let start = 0; start < map.data.length; start += 1) {
    if (seen[start] === 0 && (map.data[start] ?? 0) > letterFrom) {
      const group = spread(map, seen, start);
      const region = regionOf(group);
      if (region !== undefined) {
        groups.push({ group, region });
      }
    }
  }
  return whole(groups).map(({ region }) => region);
}

type Found = { readonly group: Group; readonly region: Region };

/** The engine may part a line in the middle of a letter: its halves, widened, lie over one another and are one line. */
function whole(groups: readonly Found[]): readonly Found[] {
  const done: Found[] = [];
  for (const next of groups.toSorted((one, two) => one.region.middle.x - two.region.middle.x)) {
    const at = done.findIndex(({ region }) => isOtherHalf(region, next.region));
    const joined = done[at] && regionOf(bothOf(done[at].group, next.group));
    if (done[at] === undefined || joined === undefined) {
      done.push(next);
    } else {
      done[at] = { group: bothOf(done[at].group, next.group), region: joined };
    }
  }
  return done;
}

const bothOf = (one: Group, other: Group): Group => ({
  edges: [...one.edges, ...other.edges],
  sum: one.sum + other.sum,
});

/** How far, in heights, the halves of one line lie over one another at least. */
const overlaid = 0.25;

function isOtherHalf(one: Region, other: Region): boolean {
  const height = Math.min(one.height, other.height);
  const [across, down] = [other.middle.x - one.middle.x, other.middle.y - one.middle.y];
  const along = Math.abs(across * one.along.x + down * one.along.y);
  const beside = Math.abs(down * one.along.x - across * one.along.y);
  const over = (one.width + other.width) / 2 - along;
  const sameSize = Math.max(one.height, other.height) < height * 1.4;
  return sameSize && beside < height * 0.25 && over > height * overlaid && along > height * 0.5;
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
  const level = Math.abs(slanted.along.y) < straightBelow && slanted.height > straight.height * stillLevel;
  return { ...(level || lean === 0 ? straight : slanted), lean };
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
