import { paperText } from "../tree/plain-text.ts";
import { printPaper } from "../tree/print.ts";
import { composePaper } from "./compose.ts";
import type { ComposeInput } from "./composition.ts";
import type { Demands } from "./demands.ts";
import { deskFor } from "./desk.ts";
import type { PaperId } from "./paper-ids.ts";

/**
 * What the person may choose to demand in a paper; `null` where there is nothing to choose: fewer than two claims hold,
 * or the paper says the same whatever is demanded. 诉求选择
 */
export function claimChoice(paper: PaperId, input: ComposeInput): Demands | null {
  const { demands } = deskFor(input, paper);
  const holding = demands.asked.length + demands.offered.length;
  return holding < 2 || !turnsOnClaims(paper, input) ? null : demands;
}

function turnsOnClaims(paper: PaperId, input: ComposeInput): boolean {
  return textOf(paper, { ...input, chosenClaims: [] }) !== textOf(paper, withoutChoice(input));
}

function withoutChoice({ chosenClaims: _chosen, ...input }: ComposeInput): ComposeInput {
  return input;
}

function textOf(paper: PaperId, input: ComposeInput): string {
  const { tree, audience, today } = composePaper(paper, input);
  return paperText(printPaper(tree, audience, today));
}
