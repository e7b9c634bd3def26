import { type Audience, audiences } from "@youju/domain";
import type { Sentence } from "./sentence.ts";

/** A row of a table has one paragraph per cell; elsewhere a paragraph is a run of sentences. 段 */
export type Paragraph = { readonly sentences: readonly Sentence[] };

/** How a section is set out. `table`: the first row is the heading row. `signature`: kept on one page. */
export type Layout = "prose" | "lines" | "numbered" | "signature";

/** A part of a paper under its heading. 节 */
export type Section = { readonly id: string; readonly heading: Sentence | null } & (
  | { readonly layout: Layout; readonly paragraphs: readonly Paragraph[] }
  | {
      readonly layout: "table";
      readonly rows: readonly (readonly Paragraph[])[];
      /** How wide the columns are to one another; even where it is left out. */
      readonly widths?: readonly number[];
    }
);

/** A paper as a tree whose every leaf knows its audience and its sources. 文书树 */
export type DocumentTree = { readonly title: Sentence; readonly sections: readonly Section[] };

/** Those a paper can be written for: everyone but the person alone. */
export type PaperAudience = Exclude<Audience, "own">;

/** Whether something meant for `allowed` may be read by `reader`: `own` is the narrowest, `public` the widest. */
export function mayRead(reader: Audience, allowed: Audience): boolean {
  return audiences.indexOf(allowed) >= audiences.indexOf(reader);
}

/** The same tree with only what that audience may read; sections left without content disappear. */
export function forAudience(tree: DocumentTree, audience: Audience): DocumentTree {
  const sections = tree.sections.map((section) => sectionFor(section, audience)).filter((section) => !isEmpty(section));
  return { title: tree.title, sections };
}

/** The sentences the person alone may read. */
export function ownNotes(tree: DocumentTree): readonly Sentence[] {
  return sentencesOf(tree).filter((sentence) => sentence.audience === "own");
}

/** Every sentence of a tree in reading order, headings included. */
export function sentencesOf(tree: DocumentTree): readonly Sentence[] {
  return [tree.title, ...tree.sections.flatMap(sentencesOfSection)];
}

/** Every sentence of a section in reading order, its heading first. */
export function sentencesOfSection(section: Section): readonly Sentence[] {
  const heading = section.heading === null ? [] : [section.heading];
  return [...heading, ...paragraphsOf(section).flatMap((paragraph) => paragraph.sentences)];
}

function paragraphsOf(section: Section): readonly Paragraph[] {
  return section.layout === "table" ? section.rows.flat() : section.paragraphs;
}

function sectionFor(section: Section, audience: Audience): Section {
  if (section.layout === "table") {
    const rows = section.rows.filter((row) => row.every((cell) => isReadable(cell, audience)));
    return { ...section, rows };
  }
  const paragraphs = section.paragraphs
    .map((paragraph) => ({ sentences: paragraph.sentences.filter(({ audience: of }) => mayRead(audience, of)) }))
    .filter((paragraph) => paragraph.sentences.length > 0);
  return { ...section, paragraphs };
}

/** A table row is shown whole or not at all: half a row would mislead. */
function isReadable(cell: Paragraph, audience: Audience): boolean {
  return cell.sentences.every((sentence) => mayRead(audience, sentence.audience));
}

function isEmpty(section: Section): boolean {
  return section.layout === "table" ? section.rows.length < 2 : section.paragraphs.length === 0;
}
