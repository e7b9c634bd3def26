import type { Claim } from "@youju/domain";
import type { Section } from "../tree/document-tree.ts";
import { formWords, type Sentence } from "../tree/sentence.ts";
import type { PressingAdviceView } from "./composition.ts";
import type { Desk } from "./desk.ts";
import { yuanWords } from "./words.ts";

/**
 * What the person alone should know beside a paper: claims that hold but were not demanded and why, and what to press.
 * Everything here has audience `own`; no rendering prints it.
 */
export function ownNotesSection(
  desk: Desk,
  pressing: PressingAdviceView | null = null,
  more: readonly Sentence[] = [],
): Section {
  const notes = [
    ...more,
    ...desk.demands.offered.flatMap((claim) => offerNote(desk, claim)),
    ...desk.demands.asked.flatMap((claim) => cautionNote(desk, claim)),
    ...pressingNotes(desk, pressing),
  ];
  return {
    id: "own-notes",
    heading: { ...formWords("ownNotes"), audience: "own" },
    layout: "lines",
    paragraphs: notes.map((note) => ({ sentences: [note] })),
  };
}

function offerNote(desk: Desk, claim: Claim): readonly Sentence[] {
  const from = desk.claimSource(claim);
  if (from === undefined) {
    return [];
  }
  const amount = claim.amount === null ? "" : yuanWords(claim.amount);
  return [desk.say({ text: `没有写进这份文书：${claim.title.zh}${amount}。${whyNot(desk, claim)}`, from })];
}

function whyNot({ demands }: Desk, claim: Claim): string {
  const alternative = demands.asked.find(
    (other) => other.alternativeTo.includes(claim.id) || claim.alternativeTo.includes(other.id),
  );
  if (alternative !== undefined) {
    return `它和“${alternative.title.zh}”只能选一项，不能相加。`;
  }
  if (claim.standard === "beyond-reasonable-doubt") {
    return "它以欺诈为前提，要证明到排除合理怀疑的程度；您可以选择加上，也可以留到起诉时再提。";
  }
  return "它的依据还需要再确认，先不写成定论。";
}

function cautionNote(desk: Desk, claim: Claim): readonly Sentence[] {
  const from = desk.claimSource(claim);
  return claim.caution === null || from === undefined ? [] : [desk.say({ text: claim.caution.zh, from })];
}

function pressingNotes(desk: Desk, pressing: PressingAdviceView | null): readonly Sentence[] {
  if (pressing === null || desk.guide === undefined) {
    return [];
  }
  const from = { directory: [`platform:${desk.guide.platform.id}`] };
  const lines = [
    ...pressing.choose.map(({ zh }) => zh),
    ...pressing.avoid.map(({ what, why }) => `${what.zh}：${why.zh}`),
  ];
  return lines.map((text) => desk.say({ text, from }));
}
