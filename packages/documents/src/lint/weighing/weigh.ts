import type { LintContext } from "../finding.ts";
import { rowsAndMarks } from "./marks.ts";
import learnt from "./weights.generated.json" with { type: "json" };

const scale = 100;

/** Rows of characters by their units one after the other, so that a text is walked once and no row of it is copied. */
type Node = { readonly next: Map<number, Node>; weight: number | undefined };
const newNode = (): Node => ({ next: new Map(), weight: undefined });

const single = new Map<string, number>();
const rows = { w: newNode(), c: newNode() };
for (const line of learnt.marks) {
  const at = line.lastIndexOf(" ");
  const mark = line.slice(0, at);
  const weight = Number(line.slice(at + 1)) / scale;
  const root = mark[0] === "w" ? rows.w : mark[0] === "c" ? rows.c : undefined;
  if (root === undefined) {
    single.set(mark, weight);
  } else {
    nodeAt(root, mark.slice(1)).weight = weight;
  }
}

function nodeAt(root: Node, row: string): Node {
  let node = root;
  for (let at = 0; at < row.length; at += 1) {
    const unit = row.charCodeAt(at);
    const next = node.next.get(unit) ?? newNode();
    node.next.set(unit, next);
    node = next;
  }
  return node;
}

/**
 * How much a stretch weighs towards a threat or silence sold, as learnt from the seen part of the corpus: above 0 more
 * likely than not. 权衡
 */
export function weightOf(stretch: string, filing: LintContext["filing"]): number {
  const { words, letters, marks } = rowsAndMarks(stretch, filing);
  const known = new Set<Node>();
  addRows(known, rows.w, words);
  addRows(known, rows.c, letters);
  const weights = [...known].map(({ weight }) => weight ?? 0);
  for (const mark of marks) {
    const weight = single.get(mark);
    if (weight !== undefined) {
      weights.push(weight);
    }
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return learnt.bias / scale + total / Math.sqrt(Math.max(1, weights.length));
}

/** Every row of a text that has a weight. */
function addRows(known: Set<Node>, root: Node, words: string): void {
  for (let start = 0; start < words.length; start += 1) {
    let node = root.next.get(words.charCodeAt(start));
    for (let at = start + 1; node !== undefined; at += 1) {
      if (node.weight !== undefined) {
        known.add(node);
      }
      node = at < words.length ? node.next.get(words.charCodeAt(at)) : undefined;
    }
  }
}
