import type { EvidenceStrength, HeldBack, RightFinding, Strength, StrengthLabel, Text } from "@youju/domain";
import type { Dispute } from "@youju/law";
import { fillText, type Matter } from "./matter.ts";
import { areSo, type Proof, rank } from "./proof.ts";
import { inSentences, listed } from "./text-list.ts";

type RightWords = Dispute["rights"][string];

/**
 * How well a right stands: as well as the weakest of the elements it needs; fair at most where it must be beyond
 * reasonable doubt or the law is not settled. A right that fails has no ground; one that needs facts is open. 强弱
 */
export function strengthOf(matter: Matter, finding: RightFinding, proofs: readonly Proof[]): Strength {
  const { labels, reasons } = matter.law.proof;
  if (finding.state !== "holds") {
    const label = finding.state === "fails" ? "none" : "open";
    return { label, title: labels[label], why: reasons[label], heldBack: [] };
  }
  const needed = neededFor(matter, finding, proofs);
  const label = labelOf(matter, finding, needed);
  return { label, title: labels[label], why: whyOf(matter, finding, needed), heldBack: heldBackOf(needed) };
}

function wordsOf({ dispute }: Matter, { right }: RightFinding): RightWords {
  const words = dispute.rights[right];
  if (words === undefined) {
    throw new RangeError(`${dispute.kind} has no right ${right}`);
  }
  return words;
}

/** The proofs of the elements that this right needs in this case. */
function neededFor(matter: Matter, finding: RightFinding, proofs: readonly Proof[]): readonly Proof[] {
  const needed = wordsOf(matter, finding).elements.filter(({ when }) => areSo(matter, when));
  return proofs.filter(({ element }) => needed.some((one) => one.element === element.id));
}

function labelOf(matter: Matter, finding: RightFinding, needed: readonly Proof[]): StrengthLabel {
  const evidence = needed.reduce<EvidenceStrength>((worst, { carries }) => weaker(worst, carries ?? "weak"), "strong");
  const capped = isBeyondDoubt(matter, finding) || isUnsettled(matter, finding);
  return capped ? weaker(evidence, "fair") : evidence;
}

function weaker(first: EvidenceStrength, other: EvidenceStrength): EvidenceStrength {
  return rank(other) < rank(first) ? other : first;
}

function isBeyondDoubt(matter: Matter, finding: RightFinding): boolean {
  return wordsOf(matter, finding).standard === "beyond-reasonable-doubt";
}

/** We say so of the right itself, or every article it rests on comes from one source only. */
function isUnsettled({ law }: Matter, { confidence, because }: RightFinding): boolean {
  return confidence === "medium" || because.every(({ article }) => law.article(article)?.confidence === "medium");
}

/** What stands in the way, the worst first. */
function heldBackOf(needed: readonly Proof[]): readonly HeldBack[] {
  return needed
    .filter(({ carries }) => carries !== "strong")
    .toSorted((first, second) => rank(first.carries) - rank(second.carries))
    .map(({ element, proves, held }) => ({
      element: element.id,
      title: element.title,
      held,
      raisedBy: proves.filter(({ strength }) => rank(strength) > rank(held)).map(({ kind }) => kind),
    }));
}

function whyOf(matter: Matter, finding: RightFinding, needed: readonly Proof[]): Text {
  const { reasons } = matter.law.proof;
  const sentences = [
    ...evidenceWords(matter, needed),
    ...(isBeyondDoubt(matter, finding) ? [reasons["beyond-doubt"]] : []),
    ...(isUnsettled(matter, finding) ? [reasons["law-unsettled"]] : []),
  ];
  return inSentences(sentences);
}

/** Of what stands in the way only the worst, and what would raise it. */
function evidenceWords({ law }: Matter, needed: readonly Proof[]): readonly Text[] {
  const { reasons, exhibits } = law.proof;
  const worst = [null, "weak", "fair"].find((strength) => needed.some(({ carries }) => carries === strength));
  if (worst === undefined) {
    return [needed.length === 0 ? reasons["no-proof-needed"] : reasons.strong];
  }
  const weakest = needed.filter(({ carries }) => carries === worst);
  const elements = listed(weakest.map(({ element }) => element.title));
  const raising = listed(
    heldBackOf(weakest)
      .flatMap(({ raisedBy }) => raisedBy)
      .map((kind) => exhibits[kind]),
  );
  const reason = reasons[worst === null ? "missing" : worst === "weak" ? "held-weak" : "held-fair"];
  const fill = (template: Text, place: string, list: Text): Text => ({
    zh: fillText(template, { [place]: list.zh }).zh,
    en: fillText(template, { [place]: list.en }).en,
  });
  return [
    fill(reason, "elements", elements),
    ...(raising.zh === "" ? [] : [fill(reasons["raised-by"], "exhibits", raising)]),
  ];
}
