import type { ArticleId } from "./article.ts";

/** What a conclusion stands on: an article (with its version) and the names of the facts it used. 依据 */
export type Basis<Fact extends string = string> = {
  readonly article: ArticleId;
  readonly facts: readonly Fact[];
};

/** A list that cannot be empty. */
export type NonEmpty<Item> = readonly [Item, ...Item[]];

/** A conclusion never travels without its basis; an unknown never pretends to be a "no". 有据 */
export type Finding<Conclusion, Fact extends string = string> =
  | { readonly kind: "holds"; readonly conclusion: Conclusion; readonly because: NonEmpty<Basis<Fact>> }
  | { readonly kind: "fails"; readonly because: NonEmpty<Basis<Fact>> }
  | { readonly kind: "needs-facts"; readonly missing: NonEmpty<Fact>; readonly because: readonly Basis<Fact>[] };

/** The three states a finding, a right or a claim can be in. */
export type FindingState = Finding<unknown>["kind"];
