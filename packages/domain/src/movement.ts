import type { Article } from "./article.ts";
import type { Text } from "./text.ts";

/** What can move in a case when the law does: a right, a claim, who must prove, a deadline, a step, the texts relied on. */
export const movables = ["right", "claim", "burden", "deadline", "route", "articles"] as const;

/** `fixed`: a provisional last day became certain. `loosened`: a certain one became provisional. */
export const movementChanges = ["came", "went", "changed", "fixed", "loosened"] as const;

/**
 * One thing that turned out otherwise on the same facts and the same day, because the law on record or the rules are
 * others. It says how it stood and how it stands, and names the articles of both sides. 变动
 */
export type Movement = {
  readonly what: (typeof movables)[number];
  readonly change: (typeof movementChanges)[number];
  /** Id of the right, claim, element or channel; rule and trigger of a deadline. */
  readonly id: string;
  readonly title: Text;
  /** `null` where it was not there. */
  readonly before: Text | null;
  /** `null` where it is gone. */
  readonly after: Text | null;
  readonly articles: readonly Pick<Article, "id" | "citation">[];
};

const names: Record<Movement["what"], Text> = {
  right: { zh: "权利", en: "Right" },
  claim: { zh: "请求", en: "Claim" },
  burden: { zh: "举证", en: "Burden of proof" },
  deadline: { zh: "期限", en: "Deadline" },
  route: { zh: "路线", en: "Way" },
  articles: { zh: "依据", en: "Basis" },
};

/** A movement as one sentence. */
export function movementWords({ what, change, title, before, after }: Movement): Text {
  const [was, is] = [before ?? nothing, after ?? nothing];
  const head = { zh: `${names[what].zh}“${inner(title.zh)}”`, en: `${names[what].en} “${title.en}”` };
  switch (change) {
    case "came":
      return { zh: `${head.zh}：新增，${is.zh}`, en: `${head.en}: new, ${is.en}` };
    case "went":
      return { zh: `${head.zh}：不再有（原为${was.zh}）`, en: `${head.en}: gone (was ${was.en})` };
    case "fixed":
      return {
        zh: `${head.zh}：日子定下来了，${is.zh}（原为${was.zh}）`,
        en: `${head.en}: now certain, ${is.en} (was ${was.en})`,
      };
    case "loosened":
      return {
        zh: `${head.zh}：日子变为待定，${is.zh}（原为${was.zh}）`,
        en: `${head.en}: now open, ${is.en} (was ${was.en})`,
      };
    case "changed":
      return { zh: `${head.zh}：由${was.zh}变为${is.zh}`, en: `${head.en}: was ${was.en}, now ${is.en}` };
  }
}

const nothing: Text = { zh: "无", en: "none" };

/** Quotation marks inside quotation marks are single ones (GB/T 15834). */
function inner(words: string): string {
  return words.replaceAll("“", "‘").replaceAll("”", "’");
}
