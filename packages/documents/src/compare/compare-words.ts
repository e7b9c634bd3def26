import type { ComparedSentence, PaperWords, WordsComparison, WordsPiece } from "@youju/domain";
import { diffArrays, diffWordsWithSpace } from "diff";

type PaperSection = PaperWords["sections"][number];
type ComparedSection = WordsComparison["sections"][number];

/** From this share of common characters on, two sentences are one that was changed. */
const nearlySame = 0.5;
const chinese = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * Compares two versions of a paper: sections by their headings, in them sentence by sentence, and in a sentence that
 * stayed nearly the same word by word. Joined up again, the pieces give both versions to the letter.
 */
export function compareWords(from: PaperWords, to: PaperWords): WordsComparison {
  const sections = alignedSections(from.sections, to.sections);
  const changed = sections.flatMap(({ sentences }) => sentences).filter(({ kind }) => kind !== "same").length;
  return { sections, fields: changedFields(from, to), changed };
}

function alignedSections(from: readonly PaperSection[], to: readonly PaperSection[]): readonly ComparedSection[] {
  const old = from.values();
  const fresh = to.values();
  const take = (sections: Iterator<PaperSection>, count: number) =>
    Array.from({ length: count }, () => sections.next().value as PaperSection);
  const headings = diffArrays(
    from.map(({ heading }) => heading),
    to.map(({ heading }) => heading),
  );
  return headings.flatMap(({ count, added, removed }) => {
    if (added) {
      return take(fresh, count).map(({ heading, sentences }) => alone(heading, sentences, "added"));
    }
    const before = take(old, count);
    if (removed) {
      return before.map(({ heading, sentences }) => alone(heading, sentences, "removed"));
    }
    const after = take(fresh, count);
    return before.map(({ heading, sentences }, place) => ({
      heading,
      kind: "same" as const,
      sentences: comparedSentences(sentences, after[place]?.sentences ?? []),
    }));
  });
}

function alone(heading: string, sentences: readonly string[], kind: "added" | "removed"): ComparedSection {
  return { heading, kind, sentences: sentences.map((text) => whole(text, kind)) };
}

function whole(text: string, kind: WordsPiece["kind"]): ComparedSentence {
  return { kind, pieces: [{ kind, text }] };
}

function comparedSentences(from: readonly string[], to: readonly string[]): readonly ComparedSentence[] {
  const compared: ComparedSentence[] = [];
  let removed: readonly string[] = [];
  for (const part of diffArrays([...from], [...to])) {
    if (part.removed) {
      removed = part.value;
    } else if (part.added) {
      compared.push(...paired(removed, part.value));
      removed = [];
    } else {
      compared.push(...removed.map((text) => whole(text, "removed")), ...part.value.map((text) => whole(text, "same")));
      removed = [];
    }
  }
  return [...compared, ...removed.map((text) => whole(text, "removed"))];
}

/** Sentences that took the place of others: each is shown within the first left one it nearly is. */
function paired(removed: readonly string[], added: readonly string[]): readonly ComparedSentence[] {
  const compared: ComparedSentence[] = [];
  let rest = removed;
  for (const text of added) {
    const place = rest.findIndex((old) => likeness(piecesOf(old, text)) >= nearlySame);
    if (place === -1) {
      compared.push(whole(text, "added"));
    } else {
      compared.push(...rest.slice(0, place).map((old) => whole(old, "removed")));
      compared.push({ kind: "changed", pieces: piecesOf(rest[place] ?? "", text) });
      rest = rest.slice(place + 1);
    }
  }
  return [...compared, ...rest.map((text) => whole(text, "removed"))];
}

function piecesOf(from: string, to: string): readonly WordsPiece[] {
  return diffWordsWithSpace(from, to, { intlSegmenter: chinese }).map(({ value, added, removed }) => {
    const kind = added ? "added" : removed ? "removed" : "same";
    return { kind, text: value };
  });
}

function likeness(pieces: readonly WordsPiece[]): number {
  const lengthOf = (...kinds: readonly WordsPiece["kind"][]) =>
    pieces.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { text }) => sum + text.length, 0);
  return lengthOf("same") / Math.max(lengthOf("same", "removed"), lengthOf("same", "added"), 1);
}

function changedFields(from: PaperWords, to: PaperWords): readonly string[] {
  const ids = new Map([...from.fields, ...to.fields].map(({ id, label }) => [id, label]));
  const valueIn = ({ fields }: PaperWords, id: string) => fields.find((field) => field.id === id)?.value;
  return [...ids].filter(([id]) => valueIn(from, id) !== valueIn(to, id)).map(([, label]) => label);
}
