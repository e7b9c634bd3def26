import type { FactName } from "@youju/domain";
import type { Paragraph, Section } from "../../tree/document-tree.ts";
import type { FormWordId } from "../../tree/form-words.ts";
import { formWords, type Sentence } from "../../tree/sentence.ts";
import { mergeTraces } from "../../tree/trace.ts";
import { elsewhereSentence } from "../complaint/statements.ts";
import type { Desk } from "../desk.ts";
import { type Sayable, sayable } from "../letter.ts";
import { causeOf } from "./case-cause.ts";
import { alone, table } from "./sections.ts";
import { type Told, withoutExhibits } from "./told-in-court.ts";

/** Facts about what was agreed and done as agreed; an event that tells of anything else tells of the breach. */
const agreedAndDone: ReadonlySet<FactName> = new Set([
  "receivedOn",
  "sellerPromise",
  "authenticityPromised",
  "promisedMultiple",
  "promisedShipBy",
  "priceProtectionPromised",
  "priceProtectedUntil",
  "warrantyMonths",
  "benefitPromisedIn",
  "orderInScope",
  "depositName",
  "agreedPrice",
  "depositPaid",
  "balancePaid",
]);

/** The events that tell what went wrong, rather than what was agreed or duly done. */
export function brokenEvents(events: readonly Sentence[]): readonly Sentence[] {
  return events.filter(({ trace }) => !trace.facts.every((fact) => agreedAndDone.has(fact)));
}

/** 要素表: one row per element, with the exhibits that go to it. What is unknown has no row. */
export function elementTable(desk: Desk, told: Told): readonly Section[] {
  const { form } = causeOf(desk.input.assessment.kind, desk.facts);
  const broken = brokenEvents(told.events);
  const agreed = told.events.filter((event) => !broken.includes(event));
  const isFraud = desk.demands.asked.some(({ standard }) => standard === "beyond-reasonable-doubt");
  const breach = isFraud && form.breach === "elementBreach" ? "elementFraud" : form.breach;
  const rows = [
    row(desk, form.contract, [told.purchase]),
    row(desk, "elementPerformance", agreed),
    row(desk, breach, broken),
    row(desk, "elementTalks", [told.demand]),
    row(desk, "elementLoss", lossSentences(desk)),
    row(desk, "elementClause", [clauseSentence(desk)]),
    row(desk, "elementElsewhere", [elsewhereSentence(desk)]),
    row(desk, "elementPreservation", [wishSentence(desk, "preservation", preservation)]),
    row(desk, "elementMediation", [wishSentence(desk, "mediation", mediation)]),
  ].flat();
  const columns = ["columnElement", "columnContent", "columnEvidence"] as const;
  return table({ id: "elements", heading: "elements", columns, widths: [2, 7, 2] }, rows);
}

function row(desk: Desk, label: FormWordId, said: Sayable): readonly (readonly Paragraph[])[] {
  const sentences = sayable(said);
  if (sentences.length === 0) {
    return [];
  }
  const { exhibits } = mergeTraces(sentences.map(({ trace }) => trace));
  const evidence =
    exhibits.length === 0
      ? formWords("ownStatement")
      : desk.say({
          text: exhibits.map((number) => `证据${number}`).join("、"),
          from: { exhibits },
          audience: "court",
        });
  return [[alone(formWords(label)), { sentences: sentences.map(withoutExhibits) }, alone(evidence)]];
}

/** How each sum was worked out. */
function lossSentences(desk: Desk): Sayable {
  return desk.demands.asked.flatMap((claim) => {
    const from = desk.claimSource(claim);
    return from === undefined
      ? []
      : claim.steps.map((step) => {
          return desk.say({ text: `${step.label.zh}：${step.formula}。`, from, audience: "court" });
        });
  });
}

const clauses = {
  none: "平台规则和订单页面没有约定管辖法院。",
  "pointed-out": "平台规则约定了管辖法院，并以合理方式提请注意。",
  hidden: "平台规则写有管辖条款，但没有以合理方式提请消费者注意，原告主张该条款无效。",
} as const;

function clauseSentence({ facts, say }: Desk): Sentence | undefined {
  return facts.courtClause === undefined
    ? undefined
    : say({ text: clauses[facts.courtClause], from: { facts: ["courtClause"] }, audience: "court" });
}

const preservation = { yes: "另行提交财产保全申请。", no: "不申请。" } as const;
const mediation = { yes: "愿意先行调解。", no: "不愿意先行调解，请求及时立案。" } as const;

function wishSentence(
  { answers, say }: Desk,
  id: string,
  words: Readonly<Record<"yes" | "no", string>>,
): Sentence | undefined {
  const answer = answers.text(id);
  return answer === "yes" || answer === "no"
    ? say({ text: words[answer], from: { answers: [id] }, audience: "court" })
    : undefined;
}
