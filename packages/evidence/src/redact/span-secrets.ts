import type { RedactionSuggestion } from "@youju/domain";
import { findSecrets, type KnownDetails } from "./find-secrets.ts";
import { isCovered } from "./place-secrets.ts";

/** Finds what one may want covered in a text, line by line, with its place in the whole. */
export function spanSecrets(text: string, known: KnownDetails): readonly RedactionSuggestion[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) =>
    findSecrets(line, known).map((secret) => ({
      kind: secret.kind,
      reason: secret.reason,
      sureness: secret.sureness,
      covered: isCovered(secret),
      text: line.slice(secret.start, secret.end),
      boxes: [],
      spans: [{ start: index + secret.start, end: index + secret.end }],
    })),
  );
}
