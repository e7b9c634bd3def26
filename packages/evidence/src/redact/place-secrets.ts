import type { CoverBox, ReadLine, RedactionSuggestion } from "@youju/domain";
import { findSecrets, type KnownDetails } from "./find-secrets.ts";
import type { Secret } from "./secret.ts";

/** A line of text on a page, in pixels of the page as it is seen. */
export type PlacedLine = Pick<ReadLine, "text" | "box"> & {
  /** Where each UTF-16 unit begins and the last one ends, from the left; `null` where only the whole line is known. */
  readonly edges: readonly number[] | null;
};

/** Lines of one page, and how large it is. */
export type PlacedPage = {
  readonly page: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly lines: readonly PlacedLine[];
};

/**
 * Finds what one may want covered on a page and where it stands. Where only the box of a whole line is known, the place
 * of a few characters in it is reckoned by their widths and taken half a character wider. What one line begins and the
 * next one ends, or what has its label in the line before, is found too.
 */
export function placeSecrets({ page, size, lines }: PlacedPage, known: KnownDetails): readonly RedactionSuggestion[] {
  const alone = lines.flatMap((line) =>
    findSecrets(line.text, known).map((secret) => ({ secret, parts: [{ line, ...secret }] })),
  );
  const joined = lines.flatMap((line, index) => pairsOf(line, lines.slice(index + 1, index + 4), known));
  const more = joined.filter(({ parts }) => !parts.every((part) => alone.some(holding(part))));
  const placed = [...alone.filter(({ parts }) => !parts.every((part) => more.some(holding(part)))), ...more];
  return placed.map(({ secret, parts }) => ({
    kind: secret.kind,
    reason: secret.reason,
    sureness: secret.sureness,
    covered: isCovered(secret),
    text: parts.map(({ line, start, end }) => line.text.slice(start, end)).join(""),
    boxes: parts.map((part) => ({ page, ...boxOf(part, size) })),
    spans: [],
  }));
}

/** Numbers of orders and parcels name nobody, and a page that is evidence of a purchase needs them. */
export function isCovered({ kind, sureness }: Pick<Secret, "kind" | "sureness">): boolean {
  return sureness !== "maybe" && kind !== "order-number" && kind !== "parcel-number";
}

type Part = { readonly line: PlacedLine; readonly start: number; readonly end: number };
type Placed = { readonly secret: Secret; readonly parts: readonly Part[] };

function holding(part: Part): (placed: Placed) => boolean {
  return ({ parts }) =>
    parts.some(({ line, start, end }) => line === part.line && start <= part.start && end >= part.end);
}

/** What only shows when a line is read on into the next one, below it or beside it. */
function pairsOf(line: PlacedLine, after: readonly PlacedLine[], known: KnownDetails): readonly Placed[] {
  return after.flatMap((next) => {
    const glue = glueBetween(line, next);
    if (glue === null) {
      return [];
    }
    const border = line.text.length;
    const begins = border + glue.length;
    return findSecrets(`${line.text}${glue}${next.text}`, known).flatMap((secret): readonly Placed[] => {
      const first = { line, start: secret.start, end: Math.min(secret.end, border) };
      const second = { line: next, start: Math.max(secret.start, begins) - begins, end: secret.end - begins };
      const parts = [first, second].filter(({ start, end }) => end > start);
      return secret.end > begins ? [{ secret, parts }] : [];
    });
  });
}

/** Beside: a label and its value. Below and flush left: a line that was broken. */
function glueBetween({ box: one }: PlacedLine, { box: other }: PlacedLine): string | null {
  const height = one.bottom - one.top;
  const sameRow = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > height * 0.5;
  if (sameRow) {
    return other.left >= one.right - height * 0.2 ? " " : null;
  }
  const flush = Math.abs(one.left - other.left) < height * 1.5;
  return flush && other.top >= one.top + height * 0.5 && other.top - one.bottom < height ? "" : null;
}

function boxOf({ line, start, end }: Part, size: PlacedPage["size"]): Omit<CoverBox, "page"> {
  const { box, edges } = line;
  const height = box.bottom - box.top;
  const known = edges ?? edgesOf(line.text, box);
  const [side, above] = [height * (edges === null ? 0.5 : 0.1), height * 0.15];
  return {
    left: Math.max(0, Math.floor((known[start] ?? box.left) - side)),
    top: Math.max(0, Math.floor(box.top - above)),
    right: Math.min(size.width, Math.ceil((known[end] ?? box.right) + side)),
    bottom: Math.min(size.height, Math.ceil(box.bottom + above)),
  };
}

/** Where the characters of a text stand between two sides, reckoned by their widths. */
export function edgesOf(
  text: string,
  { left, right }: { readonly left: number; readonly right: number },
): readonly number[] {
  const widths = Array.from({ length: text.length + 1 }, (_, place) => widthOf(text.slice(0, place)));
  const whole = Math.max(widths.at(-1) ?? 0, 0.1);
  return widths.map((width) => left + ((right - left) * width) / whole);
}

/** In widths of a Chinese character. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 1 : /\s/.test(sign) ? 0.35 : 0.56), 0);
}
