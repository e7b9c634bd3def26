import type { Matter } from "../../matter.ts";
import { type Condition, conditionsOf } from "../../weigh.ts";

/** Who really acted: online parties are presumed capable until proof overturns it (电子商务法 48). */
export function childActed(matter: Matter): Condition {
  const { minorActed } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  switch (minorActed) {
    case "shown":
      return met("acted", ["minorActed"]);
    case "word-only":
      return broken("acted", ["minorActed"], { reason: "unproved" });
    case "adult-acted":
      return broken("acted", ["minorActed"], { reason: "adult-acted" });
    default:
      return unknown("acted", "minorActed");
  }
}

/** Under eight there is no capacity, up to eighteen a limited one (民法典 18–20). */
export function lacksCapacity(matter: Matter): Condition {
  const { minorAge } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  switch (minorAge) {
    case "under-eight":
      return met("void", ["minorAge"], "holds-under-eight");
    case "eight-or-more":
      return met("limited", ["minorAge"]);
    case "sixteen-earning":
      return broken("capacity", ["minorAge"], { reason: "earning" });
    case "adult":
      return broken("capacity", ["minorAge"], { reason: "adult" });
    default:
      return unknown("capacity", "minorAge");
  }
}

/** Consent or ratification makes it valid; what a child under eight does is void even so (民法典 144, 145). */
export function notConsented(matter: Matter): Condition {
  const { guardianConsented, minorAge } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (minorAge === "under-eight") {
    return { state: "met", because: [] };
  }
  if (guardianConsented === undefined) {
    return unknown("consent", "guardianConsented");
  }
  return guardianConsented
    ? broken("consent", ["guardianConsented"], { reason: "consented" })
    : met("consent", ["guardianConsented"]);
}

/** Spending that fits age and mind is valid from eight years on (民法典 145, 总则编解释 5). */
export function beyondAge(matter: Matter): Condition {
  const { fitsAge, minorAge } = matter.facts;
  const { met, broken, unknown } = conditionsOf(matter);
  if (minorAge === "under-eight") {
    return { state: "met", because: [] };
  }
  if (fitsAge === undefined) {
    return minorAge === undefined ? unknown("fits", "minorAge") : unknown("fits", "fitsAge");
  }
  return fitsAge ? broken("fits", ["fitsAge"], { reason: "fits" }) : met("fits", ["fitsAge"]);
}
