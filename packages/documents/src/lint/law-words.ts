import { mentionsOfLaw } from "../tree/law-mention.ts";
import { findingsFor, type LintCheck } from "./finding.ts";

/** Statutes and offices that no longer exist under these names. */
const repealed =
  /(?<!劳动)(?<!保险)合同法(?![律院人])|民法通则|民法总则|侵权责任法|物权法|担保法|工商(?:行政管理)?(?:总)?局|质量技术监督局|质监局|食药监局|食品药品监督管理局|投诉举报处理暂行办法/g;

/** Names of repealed statutes and of offices that were merged. */
export const repealedNameFindings: LintCheck = (text) =>
  findingsFor(text, repealed, {
    rule: "repealed-name",
    severity: "blocks",
    text: {
      zh: "这是已废止的法律或已并入市场监管部门的旧机关名称，请改用现行名称或删去。",
      en: "This names a repealed statute or an office that was merged. Use the present name or remove it.",
    },
  });

/** Law named in a text although no article of the paper carries it. */
export const lawMentionFindings: LintCheck = (text, { articles, facts, profile }) => {
  const carried = articles.map((article) => plain(article.citation.zh));
  const quoted = [...Object.values(facts), ...Object.values(profile ?? {})].map(String);
  return mentionsOfLaw(text)
    .filter((mention) => !carried.some((citation) => citation.includes(plain(mention.text))))
    .filter((mention) => !quoted.some((words) => words.includes(mention.text)))
    .map(({ start, end }) => ({ ...untraced, fieldId: null, at: { start, end } }));
};

function plain(citation: string): string {
  return citation.replaceAll(/中华人民共和国|\s/g, "");
}

const untraced = {
  rule: "law-without-trace",
  severity: "blocks",
  text: {
    zh: "这条法律不在本次研判的依据里，可能引错或已失效，请删去。",
    en: "This law is not among the grounds of the assessment; it may be wrong or out of force. Remove it.",
  },
} as const;
