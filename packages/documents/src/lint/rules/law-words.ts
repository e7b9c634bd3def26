import { type PlainDate, plainDate } from "@youju/domain";
import { mentionsOfLaw } from "../../tree/law-mention.ts";
import type { LintCheck, LintContext, LintFinding } from "../finding.ts";
import { has } from "../words/patterns.ts";

const correcting =
  /(?:已经?|早就?)(?:不用|废止|失效|作废|被(?:替代|取代|废止))|您引用|你(?:们)?引用|不再(?:适用|有效)|现行(?:的)?是/;

/** Law named that no longer holds on the day it is judged by: the day of the purchase, else today. */
export const outdatedFindings: LintCheck = (reading, { facts, filing, outdated = [] }) => {
  const day = facts.orderedOn ?? facts.paidOn ?? dayTold(reading.own);
  const isOlder = (until: PlainDate) => day !== undefined && day < until;
  const named = outdated.filter(({ until, words }) => has(reading.own, compiled(words)) && !isOlder(until));
  const sentences = named.length === 0 ? [] : reading.sentences;
  return sentences.flatMap(({ start, end }): readonly LintFinding[] => {
    const words = reading.own.slice(start, end);
    if (correcting.test(words)) {
      return [];
    }
    return named.flatMap(({ words: pattern, text, instead }) =>
      [...words.matchAll(compiled(pattern))].filter(isCurrent(words, filing)).map((match) => {
        const at = reading.at({ start: start + match.index, end: start + match.index + match[0].length });
        const finding = { rule: "repealed-or-wrong-date-law", severity: "warns", fieldId: null, text, at } as const;
        return instead === null ? finding : { ...finding, fix: { ...at, text: instead } };
      }),
    );
  });
};

/** Days gone by are told as a fact, not as the period that holds. */
const elapsed = /(?:逾|已过|已经?|过了|超过|满|整整|至今|等了|历时|迄今)[^,。;!?]{0,4}$/;

/** Where something was sent is told as it was; and to a shop an office may be called what everybody calls it. */
function isCurrent(words: string, filing: LintContext["filing"]) {
  return ({ index, 0: named }: RegExpExecArray) =>
    !/(?:已经?|早就?)(?:提交|交|报|寄|打)[^,。;]{0,4}$/.test(words.slice(Math.max(0, index - 12), index)) &&
    !(filing === "message" && named === "食药监") &&
    !/^的?(?:方案|提议|建议|答复|条件)/.test(words.slice(index + named.length)) &&
    !(/工作日$/.test(named) && elapsed.test(words.slice(Math.max(0, index - 8), index)));
}

const patterns = new Map<string, RegExp>();

/** Each pattern of the data is compiled once. */
function compiled(words: string): RegExp {
  const known = patterns.get(words) ?? new RegExp(words, "g");
  patterns.set(words, known);
  return known;
}

const toldDay =
  /(?<!\d)(20[01]\d|202\d)年(?:(1[0-2]|0?[1-9])月(?![^,。;!?]{0,8}(?:修[订正]|施行|实施|公布|发布|通过|生产|出厂|成立))|(?=[^,。;!?施修版《》\d]{0,6}(?:购|买|订|签|付|那[单次笔张]|下单)))/g;

/**
 * The first day a text tells of something done, where the case does not know it; of a year or a month its first. The day a
 * law was made or goods were produced is none.
 */
function dayTold(own: string): PlainDate | undefined {
  const days = [...own.matchAll(toldDay)].map(([, year, month = "1"]) => `${year}-${month.padStart(2, "0")}-01`);
  const [first] = days.toSorted();
  return first === undefined ? undefined : plainDate(first);
}

/** Law named in a text although no article of the paper carries it. */
export function lawMentionFindings(text: string, { articles, facts, profile }: LintContext): readonly LintFinding[] {
  if (articles === null) {
    return [];
  }
  const carried = articles.map((article) => plain(article.citation.zh));
  const quoted = [...Object.values(facts), ...Object.values(profile ?? {})].map(String);
  return mentionsOfLaw(text)
    .filter((mention) => !carried.some((citation) => citation.includes(plain(mention.text))))
    .filter((mention) => !quoted.some((words) => words.includes(mention.text)))
    .map(({ start, end }) => ({ ...untraced, fieldId: null, at: { start, end }, fix: { start, end, text: "" } }));
}

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
