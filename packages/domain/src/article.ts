import type { PlainDate } from "./plain-date.ts";
import type { Text } from "./text.ts";

/** `statute@version#number`, e.g. `consumer-protection-law@2013-10-25#25`. It always names a version. 条 */
export type ArticleId = `${string}@${string}#${string}`;

/** How sure we are: `high` is shown as fact, `medium` says "please confirm"; anything lower is never shown. 置信度 */
export type Confidence = "high" | "medium";

/** An article as the law base knows it: our own gist, its version's dates, and where to read the wording. */
export type Article = {
  readonly id: ArticleId;
  /** Name of the statute and article as people cite it, e.g. 《消费者权益保护法》第二十五条. */
  readonly citation: Text;
  /** The content in our own words; never the wording of the statute. */
  readonly gist: Text;
  readonly effectiveFrom: PlainDate;
  readonly effectiveTo: PlainDate | null;
  /** Official page, or `null` where none was recorded (it is then listed as unknown, never invented). */
  readonly link: string | null;
  readonly confidence: Confidence;
  readonly checkedOn: PlainDate;
};

/** SHA-256 (hex) over all of the law data an assessment can rest on, places, channels and platforms too. 法律版本 */
export type LawEdition = string & { readonly __brand?: "LawEdition" };
