import type { Text } from "@youju/domain";
import { countCharacters } from "../lint/length.ts";
import {
  type DocumentTree,
  type Layout,
  mayRead,
  type PaperAudience,
  type Paragraph,
  type Section,
} from "../tree/document-tree.ts";
import type { FormWordId } from "../tree/form-words.ts";
import { formWords, type Sentence } from "../tree/sentence.ts";
import { emptyTrace, mergeTraces } from "../tree/trace.ts";
import { checkDraft } from "./check.ts";
import type { Composition, Field, MissingItem, PaperFormat } from "./composition.ts";
import type { Desk } from "./desk.ts";
import { joined } from "./fit.ts";
import { ownNotesSection } from "./own-notes.ts";
import type { Paper } from "./paper.ts";
import { dayWords } from "./words.ts";

/** Sentences of which some may be unsayable, because a fact is missing. */
export type Sayable = readonly (Sentence | undefined)[];

/** A part of a letter; one whose sentences are all unsayable is left out. */
export type LetterPart = {
  readonly id: string;
  readonly heading: FormWordId | null;
  readonly layout: Layout;
  readonly sentences: Sayable;
};

/** A part in which every sentence is a line of its own. */
export function lines(id: string, heading: FormWordId | null, sentences: Sayable): LetterPart {
  return { id, heading, layout: "lines", sentences };
}

/** A part in which every sentence is a numbered line. */
export function numbered(id: string, heading: FormWordId | null, sentences: Sayable): LetterPart {
  return { id, heading, layout: "numbered", sentences };
}

/** A part that runs on as one paragraph. */
export function prose(id: string, heading: FormWordId | null, sentences: Sayable): LetterPart {
  return { id, heading, layout: "prose", sentences };
}

/** Those that can be said. */
export function sayable(sentences: Sayable): readonly Sentence[] {
  return sentences.filter((sentence) => sentence !== undefined);
}

/** Where one signs, with the day of the paper; the day stands only where the person's name is known. */
export function signedBy(desk: Desk, label: FormWordId): LetterPart {
  const named = (desk.input.profile?.name ?? "").trim() !== "";
  const day = desk.say({
    text: dayWords(desk.input.today),
    from: { profile: ["name"] },
    audience: "respondent",
  });
  return {
    id: "signature",
    heading: null,
    layout: "signature",
    sentences: [formWords(label), named ? day : undefined],
  };
}

/** The parts as a tree, the person's own notes last. */
export function letterTree(desk: Desk, title: FormWordId, parts: readonly LetterPart[]): DocumentTree {
  const sections = parts.filter(({ sentences }) => sayable(sentences).length > 0).map(sectionOf);
  return { title: formWords(title), sections: [...sections, ownNotesSection(desk)] };
}

function sectionOf({ id, heading, layout, sentences }: LetterPart): Section {
  const said = sayable(sentences);
  const paragraphs: readonly Paragraph[] =
    layout === "prose" ? [{ sentences: said }] : said.map((sentence) => ({ sentences: [sentence] }));
  return { id, heading: heading === null ? null : formWords(heading), layout, paragraphs };
}

type TextField = {
  readonly id: string;
  readonly label: Text;
  readonly limit?: number;
  readonly required?: boolean;
};

/** A field of a channel whose form nobody has read: a limit is our own careful guess. */
export function ownField({ id, label, limit, required = true }: TextField, sentences: Sayable, joint = "\n"): Field {
  const said = sayable(sentences);
  const value = joined(said, joint);
  return {
    id,
    label,
    value,
    limit: limit ?? null,
    limitMeasured: false,
    count: countCharacters(value),
    required,
    missing: required && value === "",
    trace: said.length === 0 ? emptyTrace : mergeTraces(said.map(({ trace }) => trace)),
  };
}

/** The whole letter as one field to copy: every part but the signature, headings included, for one reader. */
export function letterField(parts: readonly LetterPart[], reader: PaperAudience): Field {
  const said = parts
    .filter(({ id }) => id !== "signature")
    .map((part) => ({
      ...part,
      sentences: sayable(part.sentences).filter(({ audience }) => mayRead(reader, audience)),
    }));
  const text = said.flatMap(({ heading, layout, sentences }) => {
    const own = sayable(sentences);
    const head = heading === null || own.length === 0 ? [] : [formWords(heading)];
    const body = layout === "prose" && own.length > 0 ? [{ ...own[0], text: joined(own) } as Sentence] : own;
    return [...head, ...body];
  });
  const traces = said.flatMap(({ sentences }) => sayable(sentences)).map(({ trace }) => trace);
  const field = ownField({ id: "letter", label: letterLabel }, text);
  return { ...field, trace: traces.length === 0 ? emptyTrace : mergeTraces(traces) };
}

const letterLabel = { zh: "正文", en: "Text" };

/** What a template hands in; lint and the rest are joined by {@link finished}. */
export type Letter = {
  readonly channel: string;
  readonly audience: PaperAudience;
  readonly tree: DocumentTree;
  readonly fields: readonly Field[];
  readonly variants?: Composition["variants"];
  readonly missing: readonly MissingItem[];
  /** What speaks against filing it, besides the lint. */
  readonly against?: Composition["lint"];
  readonly formats?: readonly PaperFormat[];
};

/** A letter checked and made a composition. */
export function finished(
  desk: Desk,
  paper: Pick<Paper, "id" | "filing">,
  letter: Letter,
): ReturnType<Paper["compose"]> {
  const { channel, audience, tree, fields, variants = [], missing, against = [] } = letter;
  const draft = { tree, audience, filing: paper.filing, fields, variants };
  return {
    paper: paper.id,
    channel,
    audience,
    today: desk.input.today,
    tree,
    fields,
    variants,
    missing,
    lint: [...checkDraft(desk, draft), ...against],
    pressing: null,
    formats: letter.formats ?? ["text", "pdf", "docx"],
  };
}

/** Something that speaks against filing a paper: `blocks` where the office will not take it. */
export function against(severity: "blocks" | "warns", text: Text): Composition["lint"][number] {
  return { rule: "channel-refuses", severity, fieldId: null, text, at: null };
}
