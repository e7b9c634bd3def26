import type { Article } from "@youju/domain";
import type { Said } from "../tree/sentence.ts";
import { citations } from "./reasons.ts";

/** `依照《…》第…条，` before a sentence and the articles it then carries; nothing where none is citable that day. */
export function citing(articles: readonly Article[]): {
  readonly lead: string;
  readonly ids: Required<Pick<Said["from"], "articles">>["articles"];
} {
  const cited = articles.slice(0, 2);
  return cited.length === 0
    ? { lead: "", ids: [] }
    : { lead: `依照${citations(cited)}，`, ids: cited.map(({ id }) => id) };
}
