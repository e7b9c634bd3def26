import type { SecretKind, SecretReason, Sureness } from "@youju/domain";

/** Something found in a text: where it begins and ends, what it is taken for, why, and how sure that is. */
export type Secret = {
  readonly kind: SecretKind;
  readonly reason: SecretReason;
  readonly sureness: Sureness;
  readonly start: number;
  readonly end: number;
};

/** Finds one kind of secret in a line of text whose full-width letters and digits were made plain. */
export type Detector = (line: string) => readonly Secret[];

/** Every match, also those that begin inside one the judge turned down. */
export function everyMatch<Found>(
  pattern: RegExp,
  line: string,
  judge: (match: RegExpExecArray) => Found | null,
): readonly Found[] {
  const global = new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`);
  const found: Found[] = [];
  for (let match = global.exec(line); match !== null; match = global.exec(line)) {
    const judged = judge(match);
    if (judged === null) {
      global.lastIndex = match.index + 1;
    } else {
      found.push(judged);
      global.lastIndex = match.index + Math.max(1, match[0].length);
    }
  }
  return found;
}

/** Full-width letters, digits and signs, and radicals PDF writes for characters, as plain ones; each keeps its place. */
export function plainWidth(text: string): string {
  return text.replaceAll(/[\uff01-\uff5e\u3000\u2e80-\u2fdf]/g, (sign) => {
    const plain = sign.normalize("NFKC");
    return plain.length === 1 ? plain : sign;
  });
}
