import { type Candidate, placed } from "./candidate.ts";
import { isCarrierName } from "./carriers.ts";
import { labelledFields } from "./labelled.ts";
import { withoutArrow } from "./labels.ts";
import { readMoment, readShortMoment } from "./moment.ts";
import { readMobile } from "./numbers.ts";
import { heightOf, type Piece, type Row } from "./pieces.ts";
import { type Form, type Found, plain } from "./plain.ts";
import { withWholeMoments } from "./split-moments.ts";

const stages = [
  { name: "parcel.signedAt", words: /^(?:已签收|签收成功|已妥投|已取件|签收)/, told: /已签收|签收人|已妥投|已取件/ },
  { name: "parcel.waitingAt", words: /^(?:待取件|已到站|已入库|代收)/, told: /等待取件|请凭取件码|已存放/ },
  {
    name: "parcel.outForDeliveryAt",
    words: /^(?:派送中|派件中|正在派件|配送中)/,
    told: /正在(?:为您)?派[件送]|派送中/,
  },
  { name: "parcel.inTransitAt", words: /^(?:运输中|在途|转运中|已发出|运送中)/, told: /已到达|已从|发往|离开|下一站/ },
  { name: "parcel.pickedUpAt", words: /^(?:已揽收|已揽件|揽收|揽件|已收件)/, told: /已揽[收件]|已被揽收|已收取/ },
  {
    name: "parcel.orderedAt",
    words: /^(?:已下单|下单成功|已提交|待揽收|已发货|商品已下单)/,
    told: /订单已提交|等待揽收|面单/,
  },
] as const;

type Stage = (typeof stages)[number]["name"];

/** One step of the way: when, what, and the lines that tell it. */
type Step = {
  readonly stage: Stage | null;
  readonly named: boolean;
  readonly value: string;
  readonly form: Form;
  readonly at: Piece;
  readonly head: Piece | null;
  readonly story: readonly Piece[];
};

/** Fields of a page that follows a parcel, as one scale saw it. */
export function parcelFields(seen: readonly Row[]): readonly Candidate[] {
  const rows = withWholeMoments(seen);
  const steps = stepsOf(rows);
  return [
    ...labelledFields(rows),
    ...carrierAlone(rows),
    ...momentsOf(steps),
    ...courierPhone(steps),
    ...placeLeft(steps),
    ...steps.map((step) => eventOf(step)),
  ];
}

/** How many steps of a parcel's way a page shows, as far as their stage is told. */
export function countSteps(rows: readonly Row[]): number {
  return stepsOf(withWholeMoments(rows)).filter((step) => step.stage !== null).length;
}

/** A line of its own, or the piece of a row, in which a moment stands. */
type Timed = { readonly index: number; readonly at: Piece; readonly found: Found; readonly beside: readonly Piece[] };

function stepsOf(rows: readonly Row[]): readonly Step[] {
  const timed = rows.flatMap((row, index) => timedIn(row, index));
  const under = standUnder(timed, rows);
  return timed.map(({ index, at, found, beside }, position) => {
    const above = rows[index - 1]?.[0];
    const head = beside.find((piece) => isHead(piece)) ?? headOf(above, at) ?? (stageNamed(at) ? at : null);
    const from = under ? firstOfStory(timed, rows, position) : index + 1;
    const to = under ? index : (timed[position + 1]?.index ?? rows.length);
    const around = rows.slice(from, to).flat();
    const told = [...beside, ...around].filter((line) => line !== head && !(isHead(line) && line !== beside[0]));
    const story = under ? told : untilGap(at, told);
    const words = wordsOf(story);
    const own = head === null ? undefined : stageNamed(head);
    return { stage: own ?? stageTold(words) ?? null, named: own !== undefined, ...found, at, head, story };
  });
}

function timedIn(row: Row, index: number): readonly Timed[] {
  const found = momentIn(row.map((piece) => piece.text).join(" "));
  if (found === undefined) {
    return [];
  }
  const at = row.find((piece) => momentIn(piece.text) !== undefined) ?? row[0];
  return [
    { index, at, found, beside: row.filter((piece) => piece !== at && momentIn(`${piece.text} 1:00`) === undefined) },
  ];
}

/** A moment with its time of day; some pages leave out the year. */
function momentIn(text: string): Found | undefined {
  const found = readMoment(text) ?? readShortMoment(text);
  return found !== undefined && /\d:\d/.test(found.value) ? found : undefined;
}

/** On some pages the moment stands under what happened: then what follows it is further away than what precedes it. */
function standUnder(timed: readonly Timed[], rows: readonly Row[]): boolean {
  const last = timed.at(-1);
  const nearer = timed.filter(({ index, at }) => {
    const [above, below] = [rows[index - 1]?.[0], rows[index + 1]?.[0]];
    const toBelow = (below?.box.top ?? Number.POSITIVE_INFINITY) - at.box.bottom;
    return above !== undefined && !isHead(above) && (at.box.top - above.box.bottom) * 1.5 < toBelow;
  }).length;
  return last !== undefined && last.beside.length === 0 && nearer > timed.length / 2;
}

/** The lines above a moment that belong to it: those that follow one another closely. */
function firstOfStory(timed: readonly Timed[], rows: readonly Row[], position: number): number {
  const { index, at } = timed[position] as Timed;
  const lowest = (timed[position - 1]?.index ?? -1) + 1;
  let first = index;
  let below = at;
  for (let row = index - 1; row >= lowest; row -= 1) {
    const line = rows[row]?.[0];
    if (line === undefined || below.box.top - line.box.bottom > heightOf(line.box) * 0.8) {
      break;
    }
    [first, below] = [row, line];
  }
  return first;
}

/** What is told under a moment ends where a gap or the foot of the page begins. */
function untilGap(at: Piece, lines: readonly Piece[]): readonly Piece[] {
  const story: Piece[] = [];
  let above = at;
  for (const line of lines) {
    if (line.box.top - above.box.bottom > heightOf(above.box) * 1.6) {
      break;
    }
    story.push(line);
    above = line.box.bottom > above.box.bottom ? line : above;
  }
  return story;
}

function wordsOf(story: readonly Piece[]): string {
  return story.map((line) => plain(line.text)).join("");
}

function stageTold(words: string): Stage | undefined {
  return stages.find((stage) => stage.told.test(words))?.name;
}

function eventOf(step: Step): Candidate {
  const head = step.story.length === 0 && step.head !== null ? [step.head] : step.story;
  const words = head.map((line) => line.text.trim()).join("");
  return candidate("parcel.event", `${step.value} ${words}`.trim(), { step, form: "free", pieces: [step.at, ...head] });
}

/** Over the way stands the carrier's name, often without a label. */
function carrierAlone(rows: readonly Row[]): readonly Candidate[] {
  const piece = rows.flat().find(({ text }) => isCarrierName(text));
  const value = piece === undefined ? "" : withoutArrow(piece.text);
  return piece === undefined ? [] : [placed("parcel.carrier", { value, form: "strict" }, [piece])];
}

function isHead(piece: Piece): boolean {
  return isShort(piece) && stageNamed(piece) !== undefined;
}

function headOf(above: Piece | undefined, at: Piece): Piece | null {
  return above && isHead(above) && at.box.top - above.box.bottom < heightOf(at.box) * 1.2 ? above : null;
}

function isShort(piece: Piece): boolean {
  return plain(piece.text).length <= 8;
}

function stageNamed(piece: Piece): Stage | undefined {
  const text = plain(piece.text);
  return stages.find((stage) => stage.words.test(text))?.name;
}

/** Of each stage the step that counts: the last signature, the first of everything else. */
function momentsOf(steps: readonly Step[]): readonly Candidate[] {
  return stages.flatMap(({ name }) => {
    const ofStage = steps.filter((step) => step.stage === name).toSorted((a, b) => (a.value < b.value ? -1 : 1));
    const step = name === "parcel.signedAt" ? ofStage.at(-1) : ofStage[0];
    return step === undefined ? [] : [candidate(name, step.value, { step, form: step.form, pieces: headAnd(step) })];
  });
}

function headAnd(step: Step): readonly Piece[] {
  return step.head === null || step.head === step.at ? [step.at] : [step.head, step.at];
}

const courierWords = /派送员|派件员|快递员|配送员|快递小哥|业务员|投递员/;

function courierPhone(steps: readonly Step[]): readonly Candidate[] {
  for (const step of steps) {
    const words = step.story.map((line) => plain(line.text)).join("");
    const phone = readMobile(words);
    if (phone !== undefined && courierWords.test(words)) {
      const holders = step.story.filter((line) => plain(line.text).includes(phone.value));
      return [
        candidate("parcel.courierPhone", phone.value, {
          step,
          form: phone.form,
          pieces: holders.length > 0 ? holders : step.story,
        }),
      ];
    }
  }
  return [];
}

const leftWords =
  /[【[]([^】\]]*(?:驿站|自提|快递柜|丰巢|代收|便利店|超市)[^】\]]*)[】\]]|(\p{Script=Han}{0,8}(?:驿站|快递柜|丰巢|代收点))/u;

/** Where the parcel was left when it was not handed to a person: that a courier reports a signature is then no receipt. */
function placeLeft(steps: readonly Step[]): readonly Candidate[] {
  const step = steps.find((each) => each.stage === "parcel.signedAt" || each.stage === "parcel.waitingAt");
  const match = leftWords.exec(step?.story.map((line) => plain(line.text)).join("") ?? "");
  const value = match?.[1] ?? match?.[2];
  return step && value ? [candidate("parcel.leftAt", value, { step, form: "free", pieces: step.story })] : [];
}

function candidate(
  name: string,
  value: string,
  from: { readonly step: Step; readonly form: Form; readonly pieces: readonly Piece[] },
): Candidate {
  return { ...placed(name, { value, form: from.form }, from.pieces), label: from.step.named ? "named" : "placed" };
}
