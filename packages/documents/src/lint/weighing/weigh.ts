import type { LintContext } from "../finding.ts";
import { remembered } from "../reading/remembered.ts";
import { markWeights, type WeightsFound } from "./mark-weights.ts";
import { eachMark } from "./marks.ts";
import { type NetworkLearnt, oddsOf } from "./network.ts";
import learnt from "./weights.generated.json" with { type: "json" };

/** What can be asked of a stretch, in the order the weights of a mark are kept in. */
export const questions = ["blocked", "harms", "faulty", "bares", "levers"] as const;
export type Question = (typeof questions)[number];

/** What was learnt: by question where its scale begins and how much a step of it is, and the steps of each mark. */
export type Learnt = {
  readonly scales: Readonly<Record<Question, { readonly bias: number; readonly step: number }>>;
  readonly marks: string;
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
  /** Towards posting as the lever for no more than what is due. */
  readonly levers: Weigh;
};

/**
 * How much it counts towards a threat that a stretch is like one sort of threat rather than the other, and what the network
 * says. What is nothing to block is like neither sort, whatever else it is like.
 */
const counting = { sort: 0.4, network: 0.15 };
const mostKept = 100;

/** Makes ready what was learnt from texts; a stretch is weighed once for all questions. 权衡 */
export function weightsOf({ scales, marks, network }: Learnt): Weights {
  const weights = markWeights([
    { packed: marks, columns: questions.length },
    { packed: network.marks, columns: network.width },
  ]);
  const weighedIn = (filing: Filing) =>
    remembered(mostKept, (stretch): Readonly<Record<Question, number>> => {
      const borne: number[] = [];
      eachMark(stretch, filing, (mark) => borne.push(mark));
      const [asked, placed] = weights.of(Int32Array.from(borne)) as [WeightsFound, WeightsFound];
      const [first, harms, faulty, bares, levers] = questions.map((question, at) => {
        const { bias, step } = scales[question];
        return bias + ((asked.steps[at] ?? 0) * step) / Math.sqrt(Math.max(1, asked.known[at] ?? 0));
      }) as [number, number, number, number, number];
      const blocked = first + counting.sort * Math.abs(harms) + counting.network * oddsOf(network, placed);
      return { blocked, harms, faulty, bares, levers };
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
    levers: (stretch, filing) => weighed[filing](stretch).levers,
  };
}

/** The weights learnt from the seen part of the corpus. */
export const learntWeights = weightsOf(learnt);
