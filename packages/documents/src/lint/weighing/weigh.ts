import type { LintContext } from "../finding.ts";
import { markWeights } from "./mark-weights.ts";
import { eachMark } from "./marks.ts";
import learnt from "./weights.generated.json" with { type: "json" };

/** What was learnt: where the scale begins, how much a step of it is, and the steps of each mark. */
export type Learnt = { readonly bias: number; readonly step: number; readonly marks: string };

/** How much a stretch weighs towards yes to a question: above 0 more likely than not, and about 3 where it is plain. */
export type Weigh = (stretch: string, filing: LintContext["filing"]) => number;

/** Makes ready what was learnt from texts. 权衡 */
function weighing({ bias, step, marks }: Learnt): Weigh {
  const weights = markWeights(marks);
  return (stretch, filing) => {
    let steps = 0;
    let known = 0;
    weights.begin();
    eachMark(stretch, filing, (mark) => {
      const weight = weights.take(mark);
      if (weight !== 0) {
        steps += weight;
        known += 1;
      }
    });
    return bias + (steps * step) / Math.sqrt(Math.max(1, known));
  };
}

/** What a stretch is weighed for. */
export type Weights = {
  /** Towards a threat or silence sold. */
  readonly blocked: Weigh;
  /** Of what is blocked, towards harm threatened; below 0 silence is sold. */
  readonly harms: Weigh;
  /** Towards anything there is to say against it, warned of or blocked. */
  readonly faulty: Weigh;
};

/** The weights for every question, made ready. */
export function weightsOf({ blocked, harms, faulty }: Readonly<Record<keyof Weights, Learnt>>): Weights {
  return { blocked: weighing(blocked), harms: weighing(harms), faulty: weighing(faulty) };
}

/** The weights learnt from the seen part of the corpus. */
export const learntWeights = weightsOf(learnt);
