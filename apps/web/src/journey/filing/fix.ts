import type { ComposedFiling } from "@youju/api";
import { type CaseId, type FactName, isFactName, type Text } from "@youju/domain";
import { caseAddress } from "../case/case-frame.tsx";

/** How a missing thing is added: a fact right here, anything else in its own place. */
export type Fix =
  | { readonly kind: "fact"; readonly name: FactName }
  | { readonly kind: "place"; readonly href: string };

/** A missing thing, or several that are added in the same place, with the way to add it. */
export type MissingPlace = { readonly texts: readonly Text[]; readonly fix: Fix };

/** What is missing, things that are added in one place taken together. */
export function missingPlaces(
  missing: readonly { readonly field: string; readonly text: Text }[],
  caseId: CaseId,
): readonly MissingPlace[] {
  const places = new Map<string, MissingPlace>();
  for (const { field, text } of missing) {
    const fix = fixFor(field, caseId);
    const key = fix.kind === "fact" ? fix.name : fix.href;
    places.set(key, { fix, texts: [...(places.get(key)?.texts ?? []), text] });
  }
  return [...places.values()];
}

/** Whether a paper carries the person's own details, so that they are shown before it is printed. */
export function carriesPerson(paper: Pick<ComposedFiling, "fields" | "missing">): boolean {
  const named = [...paper.fields.map(({ id }) => id), ...paper.missing.map(({ field }) => field)];
  return named.some((name) => name.startsWith("complainant-") || name.startsWith("profile."));
}

/**
 * The person's details stand on this page, an exhibit goes with my material, a claim needs the assessment, and any
 * other name is a field of the form below.
 */
export function fixFor(field: string, caseId: CaseId): Fix {
  if (isFactName(field)) {
    return { kind: "fact", name: field };
  }
  if (field.startsWith("profile.")) {
    return { kind: "place", href: "#person" };
  }
  if (field.startsWith("answers.")) {
    return { kind: "place", href: "#asked" };
  }
  if (field === "filings") {
    return { kind: "place", href: caseAddress(caseId, "filings") };
  }
  if (field === "exhibits") {
    return { kind: "place", href: `${caseAddress(caseId)}#materials` };
  }
  return { kind: "place", href: field === "claims" ? caseAddress(caseId, "plan") : `#field-${field}` };
}
