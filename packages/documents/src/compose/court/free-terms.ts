import type { Text } from "@youju/domain";
import type { LintFinding } from "../../lint/finding.ts";
import { against } from "../letter.ts";

/** The person obliged to something, or one thing tied to another; what the other side alone does is no bargain. */
const bargaining =
  /(?<!对|给|把|由|与|向|被|使用|要求)(?:甲方|我|本人)(?!的|方?账|手机)|否则|就|[再另加多](?:付|给|送|赠|收)|另外?(?:收费|谈|算)/;

/** A term in the person's own words that gives and takes, which has to be weighed; 乙方修好左耳 has not. */
export function isBargain(term: string): boolean {
  return bargaining.test(term);
}

/** A right of the person's to complain, sue or tell, given up; what the other side may not do is none. */
const waiving =
  /(?<!乙方|对方|店家|商家|卖家)(?:不得|不再|不能|不准|不许|永不|(?:承诺|保证|答应)(?:绝?不|永不)|放弃)(?!对?乙方|要求|以任何理由|限制|干涉)[^,，。;；]{0,8}?(?:投诉|举报|起诉|诉讼|反映|仲裁|维权|发表|评价|评论|透露|披露|外传|追究)|(?:甲方|我|本人)承认[^,，。;；]{0,6}(?:误会|不实|诬陷|造谣)/;

/** What speaks against a term by which the person gives up a right to complain, sue or speak the truth; nothing else. */
export function waiverFindings(term: string): readonly LintFinding[] {
  const found = waiving.exec(term);
  return found === null ? [] : [against("warns", waiver(found[0]))];
}

const waiver = (words: string): Text => ({
  zh: `“${words}”要你放弃投诉、起诉或者照实说的权利；协议里已经写明不限制任何一方依法反映情况、如实陈述或者作证。删掉它；钱到账后撤回自己的投诉，协议里也已经写了。`,
  en: `“${words}” gives up your right to complain, sue or tell the truth, while the agreement leaves both sides free to report, to tell the truth and to testify. Take it out; that you withdraw your complaint once paid is in it already.`,
});
