/** A stretch of text around a word that was looked for. */
export type Snippet = { readonly before: string; readonly match: string; readonly after: string };

const [charactersBefore, charactersAfter] = [14, 40];

/** Folding made them half as wide. */
const chineseMarks: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "!": "！", "?": "？" };

/** The stretch around the first place any of the words stands at; `null` where none does. Both are folded alike. */
export function snippet(folded: string, words: readonly string[]): Snippet | null {
  const body = folded.replaceAll(/(?<=\p{Script=Han})[,;:!?]/gu, (mark) => chineseMarks[mark] ?? mark);
  const found = words
    .map((word) => ({ word, at: word === "" ? -1 : startOf(body, word) }))
    .filter(({ at }) => at !== -1)
    .toSorted((one, other) => one.at - other.at)[0];
  if (found === undefined) {
    return null;
  }
  const { word, at } = found;
  const end = at + word.length;
  const before = [...lastLine(body.slice(0, at))];
  const after = [...(body.slice(end).split("\n", 1)[0] ?? "")];
  return {
    before: (before.length > charactersBefore ? "…" : "") + before.slice(-charactersBefore).join(""),
    match: word,
    after: after.slice(0, charactersAfter).join("") + (after.length > charactersAfter ? "…" : ""),
  };
}

/** Words of letters and digits are found by their beginning, so one must not start inside another. */
function startOf(body: string, word: string): number {
  if (/^\p{Script=Han}/u.test(word)) {
    return body.indexOf(word);
  }
  for (let at = body.indexOf(word); at !== -1; at = body.indexOf(word, at + 1)) {
    if (!/[[\p{L}\p{N}]--\p{Script=Han}]/v.test(body.charAt(at - 1))) {
      return at;
    }
  }
  return -1;
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf("\n") + 1);
}
