import type { Candidate } from "./candidate.ts";
import type { Grounds } from "./confidence.ts";

/** The most that is said of a value that has to be asked whatever speaks for it. */
const mostAsked = 0.85;

/** What a page shows without a name for it, and what has no form to hold it to: where it ends is a guess. */
const freeNames: ReadonlySet<string> = new Set(["item.name", "item.option", "seller.shop", "parcel.leftAt"]);

/** How long numbers are that platforms and wallets give; one letter more or less is a piece lost or caught. */
const lengths: Readonly<Record<string, RegExp>> = {
  "order.number": /^(?:\d{11,13}|\d{15,19}|\d{6}-\d{15})$/,
  "payment.number": /^(?:\d{28}|\d{32})$/,
};

/** Words from a closed list: a misread letter makes them none of it. */
const listedNames: ReadonlySet<string> = new Set(["parcel.carrier"]);

/** Below this the engine may have seen one letter for another like it, 润 for 涧, in both looks. */
const leastOfLetters = 0.95;

/** Letters that spell a name have no form and no sum that a wrong one among them would break. */
function mayBeMisspelt({ name, value, engine }: Candidate): boolean {
  return engine < leastOfLetters && !listedNames.has(name) && /\p{Script=Han}{2}/u.test(value);
}

/**
 * Holds back what may not be sure even when both looks agree and its form fits: names that only their place tells, numbers
 * of an unusual length, words of which a letter may be another, a discount that no sum bears out, and anything else that
 * no label names unless something bears it out.
 */
export function restrained<Judged extends { readonly state: "sure" | "unsure"; readonly confidence: number }>(
  judged: Judged,
  candidate: Candidate,
  check: Grounds["check"],
): Judged {
  const { name, value, label } = candidate;
  const isNamed = label === "named";
  const borneOut = check === "passed";
  const asked =
    (freeNames.has(name) && !isNamed) ||
    lengths[name]?.test(value) === false ||
    (name === "order.discount" && !borneOut) ||
    (mayBeMisspelt(candidate) && !borneOut) ||
    (!isNamed && !borneOut);
  return asked ? { ...judged, state: "unsure", confidence: Math.min(judged.confidence, mostAsked) } : judged;
}
