import type { ComposedFiling, ComposedSentence } from "@youju/api";
import { type Composition, type Edits, forAudience } from "@youju/documents";
import type { ArticleId, FiledDespite, PaperWords, Text } from "@youju/domain";
import type { FilingRecord, Json } from "@youju/storage";
import type { OwnLimits } from "./channel-limits.ts";

/** Where a paper goes, what it needs first, closes elsewhere and starts. */
export type Destination = ComposedFiling["destination"];

/** A paper as kept with its filing: composed words with the person's edits in them, and where it goes. */
export type KeptPaper = {
  /** What the filing is called. */
  readonly title: Text;
  readonly composition: Composition;
  readonly destination: Destination;
};

/** The paper kept with a filing. */
export function keptPaper(record: FilingRecord): KeptPaper {
  return record.document as unknown as KeptPaper;
}

/** The paper as the store takes it. */
export function paperDocument(paper: KeptPaper): Json {
  return paper as unknown as Json;
}

/** The person's own wording kept with a filing. */
export function keptEdits(record: FilingRecord): Edits {
  return (record.edits ?? {}) as Edits;
}

/** What the person answered to the paper's own questions. */
export function keptAnswers(record: FilingRecord): Readonly<Record<string, string>> {
  return (record.answers ?? {}) as Readonly<Record<string, string>>;
}

/** Ids of the claims the person wants in it; `undefined` while the program chooses. */
export function keptClaims(record: FilingRecord): readonly string[] | undefined {
  return (record.claims as readonly string[] | null) ?? undefined;
}

/** Why the person sent it although something stood in the way; `null` where nothing did. */
export function keptDespite(record: FilingRecord): FiledDespite | null {
  return record.despite as FiledDespite | null;
}

/** All that the person put into a paper. */
export function keptByPerson(record: FilingRecord) {
  const chosenClaims = keptClaims(record);
  const chosen = chosenClaims === undefined ? {} : { chosenClaims };
  return { filingId: record.id, edits: keptEdits(record), answers: keptAnswers(record), ...chosen };
}

/** The words of a paper as its reader gets them, sentence by sentence. */
export function paperWords({ composition }: KeptPaper): PaperWords {
  return {
    fields: composition.fields.map(({ id, label, value }) => ({ id, label: label.zh, value })),
    sections: sectionsOf(composition).map(({ heading, sentences }) => ({
      heading,
      sentences: sentences.flatMap(({ text }) => text.split(sentenceEnd)).filter((text) => text.trim() !== ""),
    })),
  };
}

/** The person's own words stand in a paper line by line, and a line may hold several sentences. */
const sentenceEnd = /(?<=[。！？；])|\n/u;

/** A paper as shown: only what its reader may read stands in the sections. */
export function paperView(
  paper: KeptPaper,
  edits: Edits,
  own: OwnLimits,
): Omit<ComposedFiling, "filing" | "claims" | "ticked" | "second"> {
  const { composition, destination } = paper;
  const { variants, missing, pressing, formats } = composition;
  const typed = (id: string) => own[composition.channel]?.fields[id];
  return {
    fields: composition.fields.map(({ id, label, value, limit, limitMeasured, count, required, missing: lacking }) => ({
      id,
      label,
      value,
      limit,
      count,
      required,
      missing: lacking,
      limitBy: limitMeasured ? "measured" : typed(id) === limit ? "person" : "default",
      edited: Object.hasOwn(edits, id),
    })),
    variants,
    sections: sectionsOf(composition),
    missing,
    lint: composition.lint.map((finding) => lintView(finding, composition.fields)),
    pressing,
    destination,
    formats,
    asked: composition.asked.map(({ id, label, help, input, choices, required, value }) => ({
      id,
      label,
      help,
      input,
      choices,
      required,
      value,
    })),
  };
}

function lintView(finding: Composition["lint"][number], fields: Composition["fields"]): ComposedFiling["lint"][number] {
  const { rule, severity, fieldId, text, fix, proposal } = finding;
  const words = fields.find(({ id }) => id === fieldId)?.value;
  const mended =
    words === undefined || fix === undefined ? null : words.slice(0, fix.start) + fix.text + words.slice(fix.end);
  return { rule, severity, fieldId, text, better: words === undefined ? null : (proposal ?? mended) };
}

type Sentences = {
  readonly text: string;
  readonly trace: Pick<ComposedSentence, "facts" | "exhibits"> & { readonly articles: readonly ArticleId[] };
};

function sectionsOf({ tree, audience }: Composition): ComposedFiling["sections"] {
  return forAudience(tree, audience).sections.map((section) => {
    const paragraphs = section.layout === "table" ? section.rows.slice(1).flat() : section.paragraphs;
    const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences.map(sentenceView));
    return { heading: section.heading?.text ?? "", sentences };
  });
}

function sentenceView({ text, trace }: Sentences): ComposedSentence {
  return { text, facts: trace.facts, exhibits: trace.exhibits, articles: trace.articles };
}
