/** Longest name kept, in characters. */
const longest = 200;

/** Control characters, and those that turn the direction of what follows: `gpj.exe` must not read as `exe.jpg`. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A file's name as it is kept and shown: no folders, nothing invisible, at most 200 characters with its ending. A name of
 * which nothing is left is `未命名`.
 */
export function plainFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const clean = last.replaceAll(hidden, "").replaceAll(/\s+/g, " ").trim();
  if (/^\.*$/.test(clean)) {
    return "未命名";
  }
  const characters = Array.from(clean);
  if (characters.length <= longest) {
    return clean;
  }
  const ending = /\.[^.]{1,10}$/.exec(clean)?.[0] ?? "";
  return characters.slice(0, longest - Array.from(ending).length).join("") + ending;
}
