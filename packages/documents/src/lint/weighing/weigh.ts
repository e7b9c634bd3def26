import type { LintContext } from "../finding.ts";
import { rowsAndMarks } from "./marks.ts";
import { rowWeights } from "./row-weights.ts";
import learnt from "./weights.generated.json" with { type: "json" };

/** What was learnt, in hundredths: by weight, the marks that have it. */
export type Learnt = { readonly bias: number; readonly marks: Readonly<Record<string, readonly string[]>> };

/** How much a stretch weighs towards a threat or silence sold: above 0 more likely than not. */
export type Weigh = (stretch: string, filing: LintContext["filing"]) => number;

const scale = 100;

/** Makes ready what was learnt from texts. 权衡 */
export function weighing({ bias, marks: learntMarks }: Learnt): Weigh {
  const marks = new Map<string, number>();
  const rows = { w: rowWeights(), c: rowWeights() };
  for (const [figure, named] of Object.entries(learntMarks)) {
    const weight = Number(figure) / scale;
    for (const mark of named) {
      const sort = mark[0];
      if (sort === "w" || sort === "c") {
        rows[sort].put(mark.slice(1), weight);
      } else {
        marks.set(mark, weight);
      }
    }
  }
  return (stretch, filing) => {
    const read = rowsAndMarks(stretch, filing);
    let total = 0;
    let known = 0;
    const add = (weight: number) => {
      total += weight;
      known += 1;
    };
    rows.w.each(read.words, add);
    rows.c.each(read.letters, add);
    for (const mark of read.marks) {
      const weight = marks.get(mark);
      if (weight !== undefined) {
        add(weight);
      }
    }
    return bias / scale + total / Math.sqrt(Math.max(1, known));
  };
}

/** The weights learnt from the seen part of the corpus. */
export const weightOf: Weigh = weighing(learnt);

/** How much a stretch that is blocked weighs like harm threatened: below 0 more likely silence is sold. */
export const harmWeightOf: Weigh = weighing(learnt.harm);
