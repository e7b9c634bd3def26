import { type ChatStrip, type DateJump, daysBetween, type StripJoin } from "@youju/domain";
import { bodiesOf, type ChatBody, type ChatShot, plainWords } from "./chat-shot.ts";
import { dateMarks } from "./date-marks.ts";
import { type Overlap, overlapOf } from "./overlap.ts";

/** Dividers more days apart than that are named. */
const longGap = 3;
/** Words that come so near to a side of the picture, as a share of its width, may run out of it. */
const nearEdge = 0.05;

/**
 * Lays screenshots of a chat under each other: in the person's order, or else by what they share and, where nothing
 * joins them, by the days they name. Says where two overlap, where nothing shows that they belong together, where days
 * are skipped and where a side is cut off.
 * @param shots in the order they came
 * @param order ids in the person's order; `null` to find one
 */
export function layChat(shots: readonly ChatShot[], order: readonly string[] | null): ChatStrip {
  const bodies = bodiesOf(shots);
  const found = overlapsOf(bodies);
  const laid = order === null ? arrange(bodies, found) : inOrder(bodies, order);
  const joins = laid.slice(1).map((later, index) => joinOf(laid[index] as ChatBody, later, found));
  return {
    order: laid.map(({ shot }) => shot.id),
    joins,
    dateJumps: jumpsIn(laid),
    cutEdges: laid.flatMap((body) => cutEdgesOf(body, found)),
  };
}

type Found = { readonly earlier: ChatBody; readonly later: ChatBody; readonly overlap: Overlap };

function overlapsOf(bodies: readonly ChatBody[]): readonly Found[] {
  return bodies.flatMap((earlier, at) =>
    bodies.flatMap((later, place): readonly Found[] => {
      const overlap = earlier === later ? null : overlapOf(earlier, later);
      return overlap === null || (overlap.shift === 0 && place < at) ? [] : [{ earlier, later, overlap }];
    }),
  );
}

function inOrder(bodies: readonly ChatBody[], order: readonly string[]): readonly ChatBody[] {
  return bodies.toSorted((one, other) => order.indexOf(one.shot.id) - order.indexOf(other.shot.id));
}

/** The largest overlaps first; each shot has one before and one after it, and none follows itself. */
function arrange(bodies: readonly ChatBody[], found: readonly Found[]): readonly ChatBody[] {
  const chains = bodies.map((body) => [body]);
  for (const { earlier, later } of found.toSorted((one, other) => worthOf(other) - worthOf(one))) {
    const head = chains.findIndex((chain) => chain.at(-1) === earlier);
    const tail = chains.findIndex((chain) => chain[0] === later);
    if (head >= 0 && tail >= 0 && head !== tail) {
      const joined = [...(chains[head] ?? []), ...(chains[tail] ?? [])];
      chains.splice(0, chains.length, ...chains.filter((_, at) => at !== head && at !== tail), joined);
    }
  }
  return byDay(chains, bodies).flat();
}

function worthOf({ overlap: { rows, pixelRows } }: Found): number {
  return rows.reduce((sum, { later }) => sum + plainWords(later.text).length, 0) + pixelRows / 20;
}

/** Stretches by the first moment they name; one that names none stays behind the one its shots came after. */
function byDay(chains: readonly (readonly ChatBody[])[], given: readonly ChatBody[]): readonly (readonly ChatBody[])[] {
  const place = (chain: readonly ChatBody[]) => Math.min(...chain.map((body) => given.indexOf(body)));
  const named = chains.map((chain) => ({ chain, moment: momentOf(chain), place: place(chain) }));
  const dated = named
    .filter(({ moment }) => moment !== null)
    .toSorted((one, other) => (one.moment ?? "").localeCompare(other.moment ?? "") || one.place - other.place);
  const sorted = [...dated];
  for (const undated of named
    .filter(({ moment }) => moment === null)
    .toSorted((one, other) => one.place - other.place)) {
    const before = sorted
      .filter(({ place: at }) => at < undated.place)
      .toSorted((one, other) => other.place - one.place)[0];
    sorted.splice(before === undefined ? 0 : sorted.indexOf(before) + 1, 0, undated);
  }
  return sorted.map(({ chain }) => chain);
}

function momentOf(chain: readonly ChatBody[]): string | null {
  const [first] = chain.flatMap(({ rows }) => dateMarks(rows));
  return first === undefined ? null : `${first.day} ${first.time}`;
}

function joinOf(earlier: ChatBody, later: ChatBody, found: readonly Found[]): StripJoin {
  const ends = {
    from: earlier.shot.id,
    to: later.shot.id,
    lastLine: earlier.rows.at(-1)?.text ?? null,
    firstLine: later.rows[0]?.text ?? null,
  };
  const between = (one: ChatBody, other: ChatBody) =>
    found.find((each) => each.earlier === one && each.later === other)?.overlap;
  const overlap = between(earlier, later);
  if (overlap === undefined) {
    const back = between(later, earlier);
    const kind = back === undefined ? "gap" : back.shift === 0 ? "same" : "swapped";
    return { ...ends, kind, lines: [], seen: false, fromTop: null, toBottom: null };
  }
  const { shift, rows, pixelRows } = overlap;
  const whole = rows.filter(({ earlier: one, later: other }) => isWhole(one, other));
  return {
    ...ends,
    kind: shift === 0 ? "same" : "overlap",
    lines: whole.map(({ earlier: one, later: other }) => (one.text.length >= other.text.length ? one : other).text),
    seen: pixelRows > 0,
    fromTop: shift + later.headBottom,
    toBottom: Math.max(later.headBottom, (earlier.rows.at(-1)?.bottom ?? earlier.shot.height) - shift),
  };
}

/** A row the edge of a shot cuts through is lower than the same row on the other one. */
function isWhole(one: Overlap["rows"][number]["earlier"], other: Overlap["rows"][number]["later"]): boolean {
  const [small, large] = [one.bottom - one.top, other.bottom - other.top].toSorted((x, y) => x - y);
  return (small ?? 0) >= (large ?? 0) * 0.75;
}

function jumpsIn(laid: readonly ChatBody[]): readonly DateJump[] {
  const marks = laid.flatMap(({ shot, rows }) => dateMarks(rows).map((mark) => ({ ...mark, on: shot.id })));
  return marks.slice(1).flatMap(({ day: to, on }, index) => {
    const from = marks[index]?.day ?? to;
    const days = daysBetween(from, to);
    return days > longGap ? [{ from, to, days, on }] : [];
  });
}

/** A side is cut off where rows end at it that go on, or begin earlier, on a neighbour; at least two, lest one was misread. */
function cutEdgesOf(body: ChatBody, found: readonly Found[]): ChatStrip["cutEdges"] {
  const { shot } = body;
  const pairs = found.flatMap(({ earlier, later, overlap }) =>
    overlap.rows.flatMap((pair) =>
      earlier === body
        ? [{ own: pair.earlier, other: pair.later }]
        : later === body
          ? [{ own: pair.later, other: pair.earlier }]
          : [],
    ),
  );
  const cut = (edge: "left" | "right") =>
    pairs.filter(({ own, other }) => {
      const [short, long] = [plainWords(own.text), plainWords(other.text)];
      const shorter = short.length >= 4 && short.length < long.length;
      return edge === "right"
        ? shorter && long.startsWith(short) && own.right > shot.width * (1 - nearEdge)
        : shorter && long.endsWith(short) && own.left < shot.width * nearEdge;
    }).length >= 2;
  return (["left", "right"] as const).filter(cut).map((edge) => ({ on: shot.id, edge }));
}
