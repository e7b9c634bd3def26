/**
 * Signs of the block CJK Radicals Supplement that stand for a whole character where a PDF's text was made from its
 * glyphs, each before its character (Unicode's EquivalentUnifiedIdeograph); NFKC folds only the Kangxi radicals.
 */
const pairs =
  "⺁厂⺊卜⺎兀⺒巳⺓幺⺜日⺝月⺟母⺠民⺩王⺫目⺬示⺮竹⺶羊⺻聿⺽臼⻁虎⻄西⻅见⻆角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟";

const characters = new Map(
  Array.from({ length: pairs.length / 2 }, (_, index) => [pairs[index * 2] ?? "", pairs[index * 2 + 1] ?? ""]),
);

/** Radicals turned into the characters they look like. */
export function withoutRadicals(text: string): string {
  return text.replaceAll(/[\u2e80-\u2eff]/g, (sign) => characters.get(sign) ?? sign);
}
