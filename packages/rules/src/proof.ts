import { type EvidenceStrength, type ExhibitKind, evidenceStrengths, type RightFinding } from "@youju/domain";
import type { DisputeElement, When } from "@youju/law";
import type { HeldExhibit, Matter } from "./matter.ts";

export type Settlement = DisputeElement["settled"][number];

/** Where the proof of one element stands. */
export type Proof = {
  readonly element: DisputeElement;
  /** What the element can be proved with, strongest first. */
  readonly proves: DisputeElement["proves"];
  /** The kinds of those exhibits that are held. */
  readonly with: readonly ExhibitKind[];
  readonly held: EvidenceStrength | null;
  /** Why it is not the person's to prove after all. */
  readonly settled: Settlement | null;
  /** How far it carries a right: held, settled or the other side's; `null`: not at all. */
  readonly carries: EvidenceStrength | null;
};

/** Whether each of these facts is known to be one of the values. */
export function areSo(matter: Matter, when: When): boolean {
  return when.every(({ fact, is }) => is.includes(String(matter.facts[fact])));
}

/** Whether one of these facts is known to be one of the values. */
export function isAnySo(matter: Matter, when: When): boolean {
  return when.some(({ fact, is }) => is.includes(String(matter.facts[fact])));
}

/** Where the proof of each element in dispute stands, in the order of the dispute's data. */
export function proofsOf(matter: Matter, rights: readonly RightFinding[]): readonly Proof[] {
  return matter.dispute.elements
    .filter(({ when }) => areSo(matter, when))
    .map((element) => {
      const proves = element.proves.toSorted((first, second) => rank(second.strength) - rank(first.strength));
      const held = heldFor(element.id, proves, matter.exhibits);
      const best = held[0]?.strength ?? null;
      const own = element.settled.find((settlement) => applies(matter, rights, settlement));
      const settled = own ?? (matter.admitted.has(element.id) ? admission : null);
      const proof = { element, proves, with: held.map(({ kind }) => kind), held: best, settled };
      return { ...proof, carries: carried(proof, matter) };
    });
}

/**
 * What is held for an element, strongest first: exhibits of a fitting kind unless the person says that they do not serve
 * it, and those of another kind of which the person says that they do. The data do not vouch for those: they are weak.
 */
function heldFor(
  element: string,
  proves: DisputeElement["proves"],
  exhibits: readonly HeldExhibit[],
): DisputeElement["proves"] {
  const fitting = proves.filter(({ kind }) =>
    exhibits.some((exhibit) => exhibit.kind === kind && exhibit.servesNot?.includes(element) !== true),
  );
  const linked = exhibits.filter(
    ({ kind, serves }) => serves?.includes(element) === true && !proves.some((one) => one.kind === kind),
  );
  const kinds = [...new Set(linked.map(({ kind }) => kind))].toSorted();
  return [...fitting, ...kinds.map((kind) => ({ kind, strength: "weak" as const }))];
}

/** From nothing (0) to strong (3). */
export function rank(strength: EvidenceStrength | null): number {
  return strength === null ? 0 : evidenceStrengths.length - evidenceStrengths.indexOf(strength);
}

function applies(matter: Matter, rights: readonly RightFinding[], settlement: Settlement): boolean {
  const { when, unless, right, articles } = settlement;
  return (
    areSo(matter, when) &&
    !isAnySo(matter, unless) &&
    (right === null || rights.some((found) => found.right === right && found.state === "holds")) &&
    (articles.length === 0 || matter.law.cite(articles, matter.days).length > 0)
  );
}

/** What must be beyond reasonable doubt is carried one step less far by the same evidence. */
const lessSure = { strong: "fair", fair: "weak", weak: "weak" } as const;

/** What an admission outside court can be read in. */
const spoken: ReadonlySet<ExhibitKind> = new Set(["chat", "refusal", "other"]);

/** Said in a reply that was kept; the data of the dispute need not foresee it. */
const admission: Settlement = {
  state: "admitted",
  when: [],
  unless: [],
  right: null,
  weight: "strong",
  why: null,
  articles: [],
};

/** How much a settlement weighs: an admission of which nothing is kept can be taken back, so it is fair at most. */
function weightOf({ state, weight }: Settlement, { exhibits }: Matter): EvidenceStrength {
  const kept = state !== "admitted" || exhibits.some(({ kind }) => spoken.has(kind));
  return kept || rank(weight) < rank("fair") ? weight : "fair";
}

function carried({ element, held, settled }: Omit<Proof, "carries">, matter: Matter): EvidenceStrength | null {
  if (settled === null && element.burden !== "consumer") {
    return "strong";
  }
  const evidence = held !== null && element.standard === "beyond-reasonable-doubt" ? lessSure[held] : held;
  const weight = settled === null ? null : weightOf(settled, matter);
  return rank(weight) > rank(evidence) ? weight : evidence;
}
