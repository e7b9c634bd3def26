import type { LintFinding } from "./finding.ts";
import { normalise } from "./reading/normalise.ts";

/** What is kept of a text to know it again without keeping its words: the least hashes of its rows of characters. 文本指纹 */
export type TextSketch = readonly number[];

const row = 3;
const hashes = 64;
/** Shorter texts are alike by chance. */
const fewestCharacters = 40;
/** From what share of equal hashes on two texts are told to be nearly the same. */
const nearlySame = 0.6;

/** The sketch of a text, the same for the same words whatever its figures, spaces and marks; `null` for a short one. */
export function sketchOf(text: string): TextSketch | null {
  const words = normalise(text).plain.replaceAll(/[^\p{L}]/gu, "");
  if (words.length < fewestCharacters) {
    return null;
  }
  const rows = Array.from({ length: words.length - row + 1 }, (_, at) => hashOf(words.slice(at, at + row)));
  return [...new Set(rows)].toSorted((one, other) => one - other).slice(0, hashes);
}

/** How alike two texts are by their sketches, from 0 to 1. */
export function likeness(one: TextSketch, other: TextSketch): number {
  const least = [...new Set([...one, ...other])].toSorted((first, second) => first - second).slice(0, hashes);
  const [inOne, inOther] = [new Set(one), new Set(other)];
  const both = least.filter((hash) => inOne.has(hash) && inOther.has(hash));
  return least.length === 0 ? 0 : both.length / least.length;
}

/** A text nearly the same as one in another case: an office takes such for complaints by trade. */
export function likenessFindings(text: string, elsewhere: readonly TextSketch[]): readonly LintFinding[] {
  const own = sketchOf(text);
  const alike = own !== null && elsewhere.some((sketch) => likeness(own, sketch) >= nearlySame);
  return alike ? [{ ...nearIdentical, fieldId: null, at: null }] : [];
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash;
}

const nearIdentical = {
  rule: "near-identical",
  severity: "warns",
  text: {
    zh: "这段话和您另一个案件里写的几乎一样，容易被当成批量投诉。请写这一单自己的经过：买了什么、哪天、出了什么问题。",
    en: "These words are nearly the same as in another of your cases and look like complaints in bulk. Tell this purchase's own story: what, which day, what went wrong.",
  },
} as const;
