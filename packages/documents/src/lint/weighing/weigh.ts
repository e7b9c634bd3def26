import type { LintContext, LintRule } from "../finding.ts";
import { remembered } from "../reading/remembered.ts";
import { markWeights, type WeightsFound } from "./mark-weights.ts";
import { eachMark } from "./marks.ts";
import { type NetworkLearnt, oddsOf } from "./network.ts";

/** What can be asked of a stretch, in the order the weights of a mark are kept in. */
export const questions = ["blocked", "harms", "faulty", "bares"] as const;
/** What a stretch that is not blocked is warned of by weight, each a question of its own; a threat is posting as a lever. */
export const warnedRules = [
  "threat",
  "insult",
  "exaggeration",
  "crime-accusation",
  "professional-claimant-boilerplate",
  "amount-without-steps",
  "complaint-report-mixed",
  "beyond-channel-power",
] as const satisfies readonly LintRule[];
export type WarnedRule = (typeof warnedRules)[number];
export type Question = (typeof questions)[number] | WarnedRule;

/** What was learnt: by question where its scale begins and how much a step of it is, and the steps of each mark. */
export type Learnt = {
  readonly scales: Readonly<Record<Question, { readonly bias: number; readonly step: number }>>;
  readonly marks: string;
  /** The same of what is warned of, by far fewer marks. */
  readonly warnedMarks: string;
  /** The network that is asked besides whether a stretch is blocked. */
  readonly network: NetworkLearnt;
};

/** How much a stretch weighs towards yes to a question: above 0 more likely than not, and about 3 where it is plain. */
export type Weigh = (stretch: string, filing: Filing) => number;
type Filing = LintContext["filing"];

/** What a stretch is weighed for. */
export type Weights = {
  /** Towards a threat or silence sold. */
  readonly blocked: Weigh;
  /** Of what is blocked, towards harm threatened; below 0 silence is sold. */
  readonly harms: Weigh;
  /** Towards anything there is to say against it, warned of or blocked. */
  readonly faulty: Weigh;
  /** Of a public text, towards somebody else's private life laid bare. */
  readonly bares: Weigh;
  /** Towards being warned of under a rule, of what is not blocked. */
  readonly warned: (rule: WarnedRule, ...asked: Parameters<Weigh>) => number;
};

/**
 * How much it counts towards a threat that a stretch is like one sort of threat rather than the other, and what the network
 * says. What is nothing to block is like neither sort, whatever else it is like.
 */
const counting = { sort: 0.4, network: 0.15 };
const mostKept = 100;

/** Makes ready what was learnt from texts; a stretch is weighed once for all questions. 权衡 */
export function weightsOf({ scales, marks, warnedMarks, network }: Learnt): Weights {
  const weights = markWeights([
    { packed: marks, columns: questions.length },
    { packed: warnedMarks, columns: warnedRules.length },
    { packed: network.marks, columns: network.width },
  ]);
  const answered = (asked: readonly Question[], { steps, known }: WeightsFound) =>
    asked.map((question, at) => {
      const { bias, step } = scales[question];
      return [question, bias + ((steps[at] ?? 0) * step) / Math.sqrt(Math.max(1, known[at] ?? 0))];
    });
  const weighedIn = (filing: Filing) =>
    remembered(mostKept, (stretch): Readonly<Record<Question, number>> => {
      const borne: number[] = [];
      eachMark(stretch, filing, (mark) => borne.push(mark));
      const [asked, warned, placed] = weights.of(Int32Array.from(borne)) as [WeightsFound, WeightsFound, WeightsFound];
      const answers: Record<Question, number> = Object.fromEntries([
        ...answered(questions, asked),
        ...answered(warnedRules, warned),
      ]);
      const besides = counting.sort * Math.abs(answers.harms) + counting.network * oddsOf(network, placed);
      return { ...answers, blocked: answers.blocked + besides };
    });
  const weighed: Readonly<Record<Filing, ReturnType<typeof weighedIn>>> = {
    complaint: weighedIn("complaint"),
    report: weighedIn("report"),
    office: weighedIn("office"),
    court: weighedIn("court"),
    message: weighedIn("message"),
    public: weighedIn("public"),
  };
  return {
    blocked: (stretch, filing) => weighed[filing](stretch).blocked,
    harms: (stretch, filing) => weighed[filing](stretch).harms,
    faulty: (stretch, filing) => weighed[filing](stretch).faulty,
    bares: (stretch, filing) => weighed[filing](stretch).bares,
    warned: (rule, stretch, filing) => weighed[filing](stretch)[rule],
  };
}
