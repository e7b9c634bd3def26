import { type Fen, fen } from "@youju/domain";
import type { LintFinding } from "../../lint/finding.ts";
import type { DocumentTree, PaperAudience, Paragraph, Section } from "../../tree/document-tree.ts";
import type { FormWordId } from "../../tree/form-words.ts";
import { formWords, type Sentence } from "../../tree/sentence.ts";
import { checkDraft } from "../check.ts";
import type { Composition, MissingItem, PaperFormat } from "../composition.ts";
import type { Desk } from "../desk.ts";
import { ownNotesSection } from "../own-notes.ts";
import type { Paper } from "../paper.ts";

/** What a template for a court, a mediator or an agent hands in. */
export type CourtPaper = {
  readonly channel: string;
  /** A court unless it says otherwise. */
  readonly audience?: PaperAudience;
  readonly title: FormWordId;
  readonly sections: readonly Section[];
  readonly missing: readonly MissingItem[];
  /** What speaks against filing it. */
  readonly against?: readonly LintFinding[];
  /** What it says of the demands, if anything: a paper that makes none leaves the notes about them out. */
  readonly demands?: "none";
  /** What the person alone should know beside it. */
  readonly notes?: readonly Sentence[];
  /** Sums it may name though no claim comes to them. */
  readonly amounts?: readonly Fen[];
  /** Ids of the questions whose answers are numbers of people it has to bear. */
  readonly numbers?: readonly string[];
  /** Answers in the person's own free words that are weighed as such. */
  readonly own?: readonly string[];
  readonly formats?: readonly PaperFormat[];
};

/**
 * A paper that goes to a court as its other readers get it: everything that is not the person's own is for all of them,
 * because a court serves what it is handed on the other side.
 */
export function courtComposition(
  desk: Desk,
  paper: Pick<Paper, "id" | "filing">,
  content: CourtPaper,
): ReturnType<Paper["compose"]> {
  const { channel, title, missing, against = [], notes = [], amounts = [], formats } = content;
  const audience = content.audience ?? "court";
  const noted: Desk =
    content.demands === "none" ? { ...desk, demands: { asked: [], offered: [], total: fen(0) } } : desk;
  const tree: DocumentTree = {
    title: formWords(title),
    sections: [
      ...(audience === "court" ? content.sections.map(opened) : content.sections),
      ownNotesSection(noted, null, notes),
    ],
  };
  const numbers = (content.numbers ?? []).flatMap((id) => desk.answers.text(id) ?? []);
  const may = { amounts, numbers };
  const lint: Composition["lint"] = checkDraft(desk, {
    tree: ownWords(tree),
    audience,
    filing: paper.filing,
    fields: [],
    variants: [],
    may,
    own: content.own ?? [],
  });
  return {
    paper: paper.id,
    channel,
    audience,
    today: desk.input.today,
    tree,
    fields: [],
    variants: [],
    missing,
    lint: [...lint, ...against],
    pressing: null,
    formats: formats ?? ["text", "pdf", "docx"],
  };
}

/** The words of the form are ours and need no check. */
function ownWords(tree: DocumentTree): DocumentTree {
  const said = ({ sentences }: Paragraph): Paragraph => ({
    sentences: sentences.filter(({ kind }) => kind === "said"),
  });
  const sections = tree.sections.map((section) =>
    section.layout === "table"
      ? { ...section, rows: section.rows.map((row) => row.map(said)) }
      : { ...section, paragraphs: section.paragraphs.map(said) },
  );
  return { ...tree, sections };
}

function opened(section: Section): Section {
  return section.layout === "table"
    ? { ...section, rows: section.rows.map((row) => row.map(openedParagraph)) }
    : { ...section, paragraphs: section.paragraphs.map(openedParagraph) };
}

function openedParagraph({ sentences }: Paragraph): Paragraph {
  return {
    sentences: sentences.map((sentence) =>
      sentence.audience === "own" || sentence.audience === "public" ? sentence : { ...sentence, audience: "court" },
    ),
  };
}
