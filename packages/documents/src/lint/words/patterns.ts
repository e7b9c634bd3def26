/** One pattern out of many phrases; a phrase may be a pattern itself. */
export function anyOf(...phrases: readonly string[]): RegExp {
  return new RegExp(phrases.join("|"), "g");
}

/** Whether a pattern occurs in a text. */
export function has(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}

/** Where a pattern first occurs; `undefined` where it does not. */
export function firstOf(text: string, pattern: RegExp): { readonly start: number; readonly end: number } | undefined {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

/** As many blanks as there are characters: what is not to be read keeps its place. */
export function blank({ length }: { readonly length: number }): string {
  return "□".repeat(length);
}
