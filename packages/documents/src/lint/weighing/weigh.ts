import type { LintContext } from "../finding.ts";
import { marksOf } from "./marks.ts";
import learnt from "./weights.generated.json" with { type: "json" };

const scale = 100;
const weights: ReadonlyMap<string, number> = new Map(
  learnt.marks.map((line) => {
    const at = line.lastIndexOf(" ");
    return [line.slice(0, at), Number(line.slice(at + 1)) / scale] as const;
  }),
);

/**
 * How much a stretch weighs towards a threat or silence sold, as learnt from the seen part of the corpus: above 0 more
 * likely than not. 权衡
 */
export function weightOf(stretch: string, filing: LintContext["filing"]): number {
  let total = 0;
  let known = 0;
  for (const mark of marksOf(stretch, filing)) {
    const weight = weights.get(mark);
    if (weight !== undefined) {
      total += weight;
      known += 1;
    }
  }
  return learnt.bias / scale + total / Math.sqrt(Math.max(1, known));
}
