import type { Candidate } from "./candidate.ts";
import { labelledFields } from "./labelled.ts";
import { readMoment } from "./moment.ts";
import { readMobile } from "./numbers.ts";
import { heightOf, type Piece, type Row } from "./pieces.ts";
import { type Form, plain } from "./plain.ts";

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
export function parcelFields(rows: readonly Row[]): readonly Candidate[] {
  const steps = stepsOf(
    rows.map((row) => row[0]),
    rows,
  );
  return [...labelledFields(rows), ...momentsOf(steps), ...courierPhone(steps), ...placeLeft(steps)];
}

/** How many steps of a parcel's way a page shows. */
export function countSteps(rows: readonly Row[]): number {
  return stepsOf(
    rows.map((row) => row[0]),
    rows,
  ).filter((step) => step.stage !== null).length;
}

function stepsOf(lines: readonly Piece[], rows: readonly Row[]): readonly Step[] {
  const timed = lines.flatMap((at, index) => {
    const pieces = rows[index] ?? [at];
    const found = readMoment(pieces.map((piece) => piece.text).join(" "));
    return found === undefined || !/\d:\d/.test(found.value) ? [] : [{ index, at, found }];
  });
  return timed.map(({ index, at, found }, position) => {
    const head = headOf(lines[index - 1], at) ?? (stageNamed(at) ? at : null);
    const end = timed[position + 1]?.index ?? lines.length;
    const story = lines.slice(index + 1, end).filter((line) => stageNamed(line) === undefined || !isShort(line));
    const own = head === null ? undefined : stageNamed(head);
    const told = stages.find((stage) => stage.told.test(story.map((line) => plain(line.text)).join("")))?.name;
    return { stage: own ?? told ?? null, named: own !== undefined, ...found, at, head, story };
  });
}

function headOf(above: Piece | undefined, at: Piece): Piece | null {
  if (above === undefined || !isShort(above) || stageNamed(above) === undefined) {
    return null;
  }
  return at.box.top - above.box.bottom < heightOf(at.box) * 1.2 ? above : null;
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
  return {
    name,
    value,
    form: from.form,
    label: from.step.named ? "named" : "placed",
    lineIndexes: from.pieces.map(({ index }) => index),
    engine: Math.min(...from.pieces.map(({ engine }) => engine)),
    borneOut: false,
  };
}
