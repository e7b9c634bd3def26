import { type Candidate, placed } from "./candidate.ts";
import { carrierLine, numberAlone } from "./carrier-line.ts";
import { carrierIn, isCarrierName } from "./carriers.ts";
import { labelledFields } from "./labelled.ts";
import { withoutArrow } from "./labels.ts";
import { readMobile } from "./numbers.ts";
import { timedStories } from "./parcel-steps.ts";
import { heightOf, type Piece, type Row } from "./pieces.ts";
import { type Form, plain } from "./plain.ts";
import { withWholeMoments } from "./split-moments.ts";
import { ofParcel } from "./waybill.ts";

const stages = [
  {
    name: "parcel.signedAt",
    words: /^(?:已签收|签收成功|已妥投|妥投|已取件|已取走|取件成功|已自提|签收)/,
    told: /(?<!预计.{0,6})(?:已|被|由)[^，,。；;请待预准未]{0,14}(?:签收|妥投)(?!前|时|后|须|需)|^(?:本人|他人|家人|邮件|快件|包裹)?(?:签收|妥投)(?!前|时|后|须|需)|签收人|签收成功|已取件|已被?取走|取件成功/,
  },
  {
    name: "parcel.waitingAt",
    words: /^(?:待取件|已到站|已入库|已入柜|代收|待自提)/,
    told: /等待取件|待取件|取件码|取货码|已存放|已暂存|已放入|已到达.{0,12}(?:驿站|自提点|代收点)/,
  },
  {
    name: "parcel.outForDeliveryAt",
    words: /^(?:派送中|派件中|正在派件|正在派送|配送中|投递中|派送|派件)/,
    told: /正在(?:为您)?(?:派[件送]|配送|投递)|派[送件]中|安排投递|开始派送|出仓派送/,
  },
  {
    name: "parcel.inTransitAt",
    words: /^(?:运输中|在途|转运中|已发出|运送中|运输|中转)/,
    told: /已?到达|已从|已?发往|离开|下一站|已发出|装车|卸车|发车|完成分拣|在【.*】/,
  },
  {
    name: "parcel.pickedUpAt",
    words: /^(?:已揽收|已揽件|揽收|揽件|已收件|已取货)/,
    told: /已揽[收件]|揽收成功|已被.{0,6}揽[收件]|已收取|已收件|已收寄|收寄|揽收|揽件/,
  },
  {
    name: "parcel.orderedAt",
    words: /^(?:已下单|下单成功|已提交|待揽收|已发货|商品已下单|已出库|已打包|仓库处理)/,
    told: /订单已提交|等待揽收|面单|已下单|通知快递|打包完成|已出库|准备出库|仓库已接单/,
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
  const labelled = ofParcel(labelledFields(rows));
  return [
    ...labelled,
    ...carrierAndNumber(rows, labelled),
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

function stepsOf(rows: readonly Row[]): readonly Step[] {
  const steps = toldSteps(rows);
  const [first] = steps.toSorted((one, two) => (one.value < two.value ? -1 : 1));
  const goesOn = steps.some(({ stage }) => stage === "parcel.inTransitAt" || stage === "parcel.outForDeliveryAt");
  return steps.map((step) =>
    step === first && goesOn && isPickUp(step) ? { ...step, stage: "parcel.pickedUpAt", named: false } : step,
  );
}

/** `已取件` before a parcel goes on its way says that the courier has it, not the receiver. */
function isPickUp({ stage, head, story }: Step): boolean {
  return stage === "parcel.signedAt" && /已取件|取件成功/.test(wordsOf([...(head === null ? [] : [head]), ...story]));
}

function toldSteps(rows: readonly Row[]): readonly Step[] {
  return timedStories(rows, isHead).map(({ at, found, beside, over, story: lines }) => {
    const opening = lines[0] !== undefined && isHead(lines[0]) ? lines[0] : null;
    const head = beside.find((piece) => isHead(piece)) ?? headOf(over, at) ?? opening ?? (stageNamed(at) ? at : null);
    const story = lines.filter((line) => line !== head);
    const own = head === null ? undefined : stageNamed(head);
    return { stage: own ?? stageTold(wordsOf(story)) ?? null, named: own !== undefined, ...found, at, head, story };
  });
}

function wordsOf(story: readonly Piece[]): string {
  return story.map((line) => plain(line.text)).join("");
}

function stageTold(words: string): Stage | undefined {
  return stages.find((stage) => stage.told.test(words))?.name;
}

function eventOf(step: Step): Candidate {
  const head = step.story.length === 0 && step.head !== null ? [step.head] : step.story;
  const words = withOneKindOfBrackets(head.map((line) => line.text.trim()).join(""));
  return candidate("parcel.event", `${step.value} ${words}`.trim(), { step, form: "free", pieces: [step.at, ...head] });
}

/** A place between brackets ends in the kind it began with: at the end of a line `】` may be seen as `]`. */
function withOneKindOfBrackets(words: string): string {
  return words.replaceAll(/【([^【】[\]]*)\]/g, "【$1】").replaceAll(/\[([^【】[\]]*)】/g, "【$1】");
}

/** What a carrier sells, named like the carrier itself. */
const service = /(?:特快|标快|快包)$/;

/** Over the way stand the carrier's name and the number, often without labels. */
function carrierAndNumber(rows: readonly Row[], labelled: readonly Candidate[]): readonly Candidate[] {
  const together = carrierLine(rows);
  const piece = rows.flat().find(({ text }) => isCarrierName(text));
  const name = piece === undefined ? "" : withoutArrow(piece.text);
  const found = piece === undefined ? [] : [placed("parcel.carrier", { value: name, form: "strict" }, [piece])];
  const carrier = service.test(name) ? found.map((each) => ({ ...each, label: "none" as const })) : found;
  const known = [...together, ...carrier, ...labelled].find((each) => each.name === "parcel.carrier")?.value;
  const numbered = [...together, ...labelled].some((each) => each.name === "parcel.number");
  return [
    ...together,
    ...(together.length > 0 ? [] : carrier),
    ...(numbered ? [] : numberAlone(rows, carrierIn(known ?? ""))),
  ];
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
    if (step === undefined) {
      return [];
    }
    const moment = candidate(name, step.value, { step, form: step.form, pieces: headAnd(step) });
    const several = name === "parcel.signedAt" && ofStage.some(({ value }) => value !== step.value);
    return [several ? { ...moment, label: "none" as const } : moment];
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
