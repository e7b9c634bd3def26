/** A place in a text where law is named. */
export type LawMention = { readonly text: string; readonly start: number; readonly end: number };

const statuteName = /《[^《》]{1,60}(?:法|法典|条例|办法|规定|解释|细则|准则)(?:（[^（）]{1,20}）)?》/;
const articleNumber = /第[〇零一二三四五六七八九十百千0-9]{1,6}条(?:之[一二三四五六七八九十])?/;
const mention = new RegExp(`${statuteName.source}(?:${articleNumber.source})?|${articleNumber.source}`, "g");

/** Every place in a text that names a statute in brackets or an article by number. */
export function mentionsOfLaw(text: string): readonly LawMention[] {
  return [...text.matchAll(mention)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
