import type { DisputeKind, Facts } from "@youju/domain";
import type { Counsel } from "./counsel.ts";

const longestItem = 20;

/** The title a case bears until the person gives it one: the kind of dispute, and the item where it is known. */
export function automaticTitle(kind: DisputeKind | null, facts: Facts, counsel: Counsel): string {
  const what = (kind === null ? null : counsel.kindTitle(kind))?.zh ?? "新的纠纷";
  const item = [...(facts.itemName ?? "")];
  const short = item.length > longestItem ? `${item.slice(0, longestItem).join("")}…` : item.join("");
  return short === "" ? what : `${what}：${short}`;
}
