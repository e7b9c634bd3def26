import { type Facts, plainDate } from "@youju/domain";
import { type LawBook, lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { type AssessmentAsked, assess, findings } from "@youju/rules";
import { Engine } from "json-rules-engine";
import type { Contest } from "./ratio.ts";

const refused: Facts = {
  soldBy: "online",
  sellerKind: "business",
  forDailyLife: true,
  goodsClass: "ordinary",
  goodsCondition: "opened-to-inspect",
  receivedOn: plainDate("2026-11-16"),
  returnNoticeOn: plainDate("2026-11-18"),
};
const asOf = plainDate("2026-12-01");

/** The same dispute with one condition broken at a time: both sides must say no to each. */
const broken: readonly Facts[] = [
  { ...refused, soldBy: "in-store" },
  { ...refused, sellerKind: "private-person" },
  { ...refused, forDailyLife: false },
  { ...refused, goodsClass: "custom-made", sellerPromisedReturn: false },
  { ...refused, goodsCondition: "used-beyond-inspection" },
  { ...refused, returnNoticeOn: plainDate("2026-11-30") },
];

const parts = {
  findings: {
    title: "findings: the seven-day return",
    ours: "the rights alone, with articles, facts and sentences",
    meaning: "what reasons cost over a bare verdict on the same conditions; below 1 they cost less than nothing",
    runs: 1000,
    act: findings,
  },
  whole: {
    title: "assess: the seven-day return",
    ours: "the whole assessment: reasons, claims, matrix, route, deadlines, questions, what would change it",
    meaning: "what a full answer costs over a bare verdict; it runs on every answer a person gives, in the page too",
    runs: 20,
    act: assess,
  },
} as const;

/** The seven-day return: our rules against the same conditions in a general rule engine. */
export async function assessContest(part: keyof typeof parts): Promise<Contest> {
  const law = lawBook(readLawFolder());
  const engine = generalEngine();
  const verdict = async (facts: Facts) => (await engine.run(plain(facts))).events.length === 1;
  for (const facts of [refused, ...broken]) {
    if (ourVerdict(facts, law) !== (await verdict(facts))) {
      throw new Error(`the two sides do not decide alike: ${JSON.stringify(facts)}`);
    }
  }
  const asked: AssessmentAsked = { kind: "no-reason-return", facts: refused, asOf, law };
  const { act, ...words } = parts[part];
  return {
    ...words,
    reference: "json-rules-engine on equivalent rules: the yes or no alone",
    rounds: 9,
    our: () => act(asked),
    their: () => engine.run(plain(refused)),
  };
}

function ourVerdict(facts: Facts, law: LawBook): boolean {
  const rights = findings({ kind: "no-reason-return", facts, asOf, law });
  return rights.find(({ right }) => right === "no-reason-return")?.state === "holds";
}

function generalEngine(): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addRule({
    conditions: {
      all: [
        { fact: "soldBy", operator: "in", value: ["online", "phone", "television", "mail-order"] },
        { fact: "sellerKind", operator: "in", value: ["business", "platform-self-operated"] },
        { fact: "forDailyLife", operator: "notEqual", value: false },
        {
          any: [
            { fact: "goodsClass", operator: "equal", value: "ordinary" },
            { fact: "sellerPromisedReturn", operator: "equal", value: true },
          ],
        },
        { fact: "goodsCondition", operator: "in", value: ["unopened", "opened-to-inspect"] },
        { fact: "daysToNotice", operator: "lessThanInclusive", value: 7 },
      ],
    },
    event: { type: "no-reason-return" },
  });
  return engine;
}

/** What the general engine cannot work out itself is handed to it: the days between receipt and notice. */
function plain(facts: Facts): Record<string, unknown> {
  const day = (date: string | undefined) => Date.parse(date ?? "") / 86_400_000;
  return { ...facts, daysToNotice: day(facts.returnNoticeOn) - day(facts.receivedOn) };
}
