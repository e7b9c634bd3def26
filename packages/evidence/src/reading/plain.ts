import { withoutRadicals } from "./radicals.ts";

/**
 * Text made comparable: full-width forms folded (：→: ￥→¥ １→1), radicals made characters, blanks dropped. What a person is shown keeps its own form.
 */
export function plain(text: string): string {
  return withoutRadicals(text.normalize("NFKC"))
    .replaceAll(/\s+/g, "")
    .replaceAll(/[“”„]/g, '"')
    .replaceAll(/[‘’]/g, "'");
}

/** Whether two readings say the same, blanks and width of characters aside. */
export function sameText(first: string, second: string): boolean {
  return plain(first) === plain(second);
}

const digitLike: Readonly<Record<string, string>> = {
  O: "0",
  o: "0",
  Q: "0",
  D: "0",
  l: "1",
  I: "1",
  "|": "1",
  S: "5",
  B: "8",
};

/** Letters that the engine takes for digits turned back: O→0, l→1, S→5, B→8. Use only where digits must stand. */
export function digitsFrom(text: string): string {
  return text.replaceAll(/[OoQDlI|SB]/g, (letter) => digitLike[letter] ?? letter);
}

/**
 * How a value came out of the text: as written, after undoing slips of the engine, with no form to hold it to, or in a
 * form that a lost letter leaves.
 */
export type Form = "strict" | "repaired" | "free" | "doubtful";

/** A value found in a text. */
export type Found = { readonly value: string; readonly form: Form };

/** Chinese wraps anywhere and takes no blank at the end of a line; between Latin words one is put back. */
export function joinWrapped(before: string, line: string): string {
  const latin = /[A-Za-z0-9]$/.test(before) && /^[A-Za-z0-9]/.test(line);
  return latin ? `${before} ${line}` : before + line;
}
