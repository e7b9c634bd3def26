/** Widths in ems and heights in lines of the page that text exhibits are set on. */
const lineWidth = 47;
const pageLines = 43;

/** What the fonts of papers surely hold: the characters of GBK. */
const plain =
  /^[\x20-\x7E\u3000-\u303F\u4E00-\u9FA5\uFF01-\uFF5E·—‘’“”…‰′″※℃℅№℡①-⑳⑴-⑿ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ←↑→↓√∞≈≠≤≥±×÷○●◎◇◆□■△▲▽▼☆★Α-Ωα-ωА-Яа-я¥￥]$/u;

/** The words with every character that a paper's fonts may lack written as its number, e.g. `〔U+1F600〕`. */
export function withKnownCharacters(text: string): string {
  return Array.from(text, (character) => (plain.test(character) ? character : codeOf(character))).join("");
}

/** A character as its number; what is never seen as nothing, a blank as a blank. */
export function codeOf(character: string): string {
  if (/[\p{Cf}\p{Mn}]/u.test(character)) {
    return "";
  }
  if (/\s/u.test(character)) {
    return " ";
  }
  return `〔U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}〕`;
}

/** A text broken into lines that fit the page whatever letters they hold, page by page; at least one page. */
export function textPages(text: string): readonly (readonly string[])[] {
  const lines = text
    .replaceAll("\t", "    ")
    .split(/\r\n|\r|\n/)
    .flatMap((line) => broken(withKnownCharacters(line)));
  const pages = Math.max(1, Math.ceil(lines.length / pageLines));
  return Array.from({ length: pages }, (_, page) => lines.slice(page * pageLines, (page + 1) * pageLines));
}

function broken(line: string): readonly string[] {
  const lines: string[] = [];
  let [current, width] = ["", 0];
  for (const character of line) {
    const wide = widthOf(character);
    if (width + wide > lineWidth) {
      lines.push(current);
      [current, width] = ["", 0];
    }
    current += character;
    width += wide;
  }
  return [...lines, current];
}

/** Never less than the font's own width. */
function widthOf(character: string): number {
  if (character > "~") {
    return 1.02;
  }
  return /[mwMW%@]/.test(character) ? 0.95 : /[A-Z&#]/.test(character) ? 0.78 : 0.6;
}
