import type { LintFinding } from "./finding.ts";
import { proposalFor } from "./shortening.ts";

/** Characters as a form counts them: code points, so a rare character or an emoji counts once. */
export function countCharacters(text: string): number {
  return [...text].length;
}

/** The first `most` characters; a text cut short ends in `…`, which counts. */
export function shorten(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}

/** Whether a text fits its limit; `null` is no limit. Where facts can be kept in fewer words, those are proposed. */
export function lengthFindings(text: string, limit: number | null): readonly LintFinding[] {
  const count = countCharacters(text);
  if (limit === null || count <= limit) {
    return [];
  }
  const words = {
    zh: `这一栏最多 ${limit} 个字，现在有 ${count} 个，请删去 ${count - limit} 个。`,
    en: `This field takes ${limit} characters and has ${count}; take out ${count - limit}.`,
  };
  const finding = { rule: "too-long", severity: "blocks", fieldId: null, text: words, at: null } as const;
  const proposal = proposalFor(text, limit);
  return [proposal === undefined ? finding : { ...finding, proposal }];
}
