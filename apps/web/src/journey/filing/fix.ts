import { type CaseId, type FactName, isFactName } from "@youju/domain";
import { caseAddress } from "../case/case-frame.tsx";

/** How a missing thing is added: a fact right here, anything else in its own place. */
export type Fix =
  | { readonly kind: "fact"; readonly name: FactName }
  | { readonly kind: "place"; readonly href: string };

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
  if (field === "exhibits") {
    return { kind: "place", href: `${caseAddress(caseId)}#materials` };
  }
  return { kind: "place", href: field === "claims" ? caseAddress(caseId, "plan") : `#field-${field}` };
}
