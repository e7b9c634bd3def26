import type { DisputeKind, Facts, Language } from "@youju/domain";
import type { Counsel } from "./counsel.ts";

/** What a title nobody wrote is made of. */
type Known = { readonly kind: DisputeKind | null; readonly facts: Facts };

const longestItem = 20;
const unknownKind = { zh: "新的纠纷", en: "New dispute" };
const joint = { zh: "：", en: ": " };

/** The title a case bears until the person gives it one: the kind of dispute, and the item where it is known. */
export function automaticTitle({ kind, facts }: Known, language: Language, counsel: Counsel): string {
  const what = ((kind === null ? null : counsel.kindTitle(kind)) ?? unknownKind)[language];
  const item = [...(facts.itemName ?? "")];
  const short = item.length > longestItem ? `${item.slice(0, longestItem).join("")}…` : item.join("");
  return short === "" ? what : `${what}${joint[language]}${short}`;
}

/** The title after more became known: one nobody wrote follows, in its own language; one the person wrote stays. */
export function renewedTitle(
  title: string,
  { before, after }: { readonly before: Known; readonly after: Known },
  counsel: Counsel,
): string {
  const language = (["zh", "en"] as const).find((each) => title === automaticTitle(before, each, counsel));
  return language === undefined ? title : automaticTitle(after, language, counsel);
}
