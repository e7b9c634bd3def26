/** What fits into a line of the drawing, in widths of a Chinese character. */
const narrow = 0.56;

/** Words broken into lines for a drawing, which does not break them itself; `most` in widths of a Chinese character. */
export function drawnLines(words: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let wide = 0;
  for (const sign of words) {
    const width = sign.codePointAt(0) !== undefined && /[\u0020-\u00ff]/.test(sign) ? narrow : 1;
    const closes = /[，。；：、）”！？]/.test(sign);
    if (wide + width > most && !closes) {
      lines.push(line.trim());
      line = "";
      wide = 0;
    }
    line += sign;
    wide += width;
  }
  return line.trim() === "" ? lines : [...lines, line.trim()];
}
