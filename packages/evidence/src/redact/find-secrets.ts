import type { SecretKind } from "@youju/domain";
import { findAddresses } from "./address.ts";
import { findBankCards } from "./bank-card.ts";
import { findIdNumbers } from "./id-number.ts";
import { findLabelled, findPlates } from "./labelled.ts";
import { findLandlines, findMobiles } from "./phones.ts";
import { plainWidth, type Secret } from "./secret.ts";

/** Whom and what one knows: details of the person, and names of the other side. */
export type KnownDetails = {
  readonly own: readonly { readonly kind: SecretKind; readonly text: string }[];
  readonly partyNames: readonly string[];
};

const detectors = [
  findIdNumbers,
  findBankCards,
  findMobiles,
  findLandlines,
  findAddresses,
  findPlates,
  findLabelled,
] as const;

/** Longest stretch looked at in one go; longer lines are cut with an overlap. */
const longestLine = 2000;
const overlap = 200;

/** Finds what one may not want to hand out in one line of text. Of two that overlap the surer, then the longer stays. */
export function findSecrets(line: string, known: KnownDetails): readonly Secret[] {
  const plain = plainWidth(line);
  const found = stretchesOf(plain).flatMap(({ at, text }) =>
    detectors.flatMap((detect) => detect(text)).map((secret) => moved(secret, at)),
  );
  return apart([...findKnown(plain, known), ...found]);
}

function stretchesOf(line: string): readonly { readonly at: number; readonly text: string }[] {
  const count = Math.max(1, Math.ceil((line.length - overlap) / (longestLine - overlap)));
  return Array.from({ length: count }, (_, index) => {
    const at = index * (longestLine - overlap);
    return { at, text: line.slice(at, at + longestLine) };
  });
}

function moved(secret: Secret, by: number): Secret {
  return { ...secret, start: secret.start + by, end: secret.end + by };
}

/** Blanks between characters do not hide a known detail: reading a picture puts some in. */
function findKnown(line: string, { own, partyNames }: KnownDetails): readonly Secret[] {
  return [
    ...own.flatMap(({ kind, text }) =>
      placesOf(line, text).map((place): Secret => ({ kind, reason: "own-detail", sureness: "sure", ...place })),
    ),
    ...partyNames.flatMap((text) =>
      placesOf(line, text).map(
        (place): Secret => ({ kind: "name", reason: "party-name", sureness: "maybe", ...place }),
      ),
    ),
  ];
}

function placesOf(line: string, text: string): readonly { readonly start: number; readonly end: number }[] {
  const signs = [...plainWidth(text).replaceAll(/\s/g, "")];
  if (signs.length < 2) {
    return [];
  }
  const pattern = signs.map((sign) => sign.replaceAll(/[.*+?^${}()|[\]\\/-]/g, "\\$&")).join("\\s?");
  return [...line.matchAll(new RegExp(pattern, "gi"))].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
}

const order = { sure: 0, likely: 1, maybe: 2 } as const;

function apart(secrets: readonly Secret[]): readonly Secret[] {
  const kept: Secret[] = [];
  const ranked = secrets.toSorted(
    (one, other) => order[one.sureness] - order[other.sureness] || other.end - other.start - (one.end - one.start),
  );
  for (const secret of ranked) {
    if (!kept.some(({ start, end }) => secret.start < end && secret.end > start)) {
      kept.push(secret);
    }
  }
  return kept.toSorted((one, other) => one.start - other.start);
}
