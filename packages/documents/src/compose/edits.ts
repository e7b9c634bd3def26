import { type LintContext, notYetTold } from "../lint/finding.ts";
import { countCharacters } from "../lint/length.ts";
import { likenessFindings, type TextSketch } from "../lint/likeness.ts";
import { lintField } from "../lint/lint.ts";
import { lettersIn } from "../lint/rules/windows.ts";
import { warnedRules } from "../lint/weighing/weigh.ts";
import { papers } from "../papers/registry.ts";
import { type DocumentTree, type Section, sentencesOfSection } from "../tree/document-tree.ts";
import type { Sentence } from "../tree/sentence.ts";
import { mergeTraces } from "../tree/trace.ts";
import { lintContextFor } from "./check.ts";
import type { ComposeInput, Composition, Field } from "./composition.ts";
import { deskFor } from "./desk.ts";
import type { Standing } from "./paper.ts";
import type { PaperId } from "./paper-ids.ts";

/** What the person put in place of composed words, by field. 改写 */
export type Edits = Readonly<Record<string, string>>;

/**
 * The paper with the person's own words in it: in the form, in the text, PDF and Word file alike, checked again by the
 * lint. An edit of a field the paper does not have is left out.
 */
export function withEdits(composition: Composition, edits: Edits, input: ComposeInput): Composition {
  const edited = composition.fields.filter(({ id, value: words }) => Object.hasOwn(edits, id) && edits[id] !== words);
  if (edited.length === 0) {
    return composition;
  }
  const fields = composition.fields.map((field) => (edited.includes(field) ? rewritten(field, edits) : field));
  const tree = edited.reduce((so, field) => {
    const words = edits[field.id] ?? "";
    return placed(so, composition.paper, { field, words, restated: restatedIn(fields, field, words) });
  }, composition.tree);
  return {
    ...composition,
    fields,
    tree,
    variants: variantsOf(composition, edited, edits),
    lint: lintOf({ composition, edits, input, tree }),
  };
}

function rewritten(field: Field, edits: Edits): Field {
  const words = edits[field.id] ?? "";
  return { ...field, value: words, count: countCharacters(words), missing: field.required && words.trim() === "" };
}

/** Other lengths of a text the person has rewritten would still say the old words. */
function variantsOf({ variants }: Composition, edited: readonly Field[], edits: Edits): Composition["variants"] {
  const content = edited.find(({ id }) => id === "content");
  const text = content === undefined ? undefined : edits[content.id];
  return content === undefined || text === undefined
    ? variants
    : [
        {
          id: "own",
          label: { zh: "您改写的", en: "Your own words" },
          text,
          count: countCharacters(text),
          limit: content.limit,
        },
      ];
}

type Checked = {
  readonly composition: Composition;
  readonly edits: Edits;
  readonly input: ComposeInput;
  readonly tree: DocumentTree;
};

/** Findings about words that are gone go with them; the person's words are checked in their place. */
function lintOf({ composition, edits, input, tree }: Checked): Composition["lint"] {
  const { filing } = papers[composition.paper];
  const context = lintContextFor(deskFor(input, composition.paper), { tree, filing });
  const gone = new Set([
    ...Object.keys(edits),
    ...(Object.hasOwn(edits, "content") ? composition.variants.map(({ id }) => id) : []),
  ]);
  const kept = composition.lint.filter(({ fieldId }) => fieldId === null || !gone.has(fieldId));
  const fresh = composition.fields
    .filter(({ id }) => Object.hasOwn(edits, id))
    .flatMap((field) => checked(field, edits[field.id] ?? "", { context, elsewhere: input.elsewhere ?? [] }));
  return [...kept, ...fresh];
}

type Against = { readonly context: LintContext; readonly elsewhere: readonly TextSketch[] };

/** The person's words for a field: there at all where they must be, no copy of another case's, and fit to be sent. */
function checked(field: Field, value: string, { context, elsewhere }: Against): Composition["lint"] {
  const { id, label, required } = field;
  const composed = field.value.trim() === "" ? {} : { proposal: field.value };
  const emptied =
    required && value.trim() === "" ? [{ ...emptyField(label), fieldId: id, at: null, ...composed } as const] : [];
  const alike = likenessFindings(value, elsewhere).map((finding) => ({ ...finding, fieldId: id }));
  return [...emptied, ...alike, ...wordsChecked(field, value, context)];
}

const warnedByWeight: ReadonlySet<string> = new Set(warnedRules);
/** Fields in which the person tells or asks something; the others hold a name, an address, a number or a choice. */
const prose: ReadonlySet<string> = new Set([
  "content",
  "dispute-note",
  "explanation",
  "facts",
  "letter",
  "message",
  "request",
  "subject",
  "title",
]);
/** Fewer letters put among composed words are no words of one's own. */
const fewestLetters = 6;

/**
 * What the lint says of a text that the person has changed. Only what differs from the composed words is weighed as the
 * person's own, for what is to be blocked and what is to be warned of: sentences left as they were are known.
 */
function wordsChecked({ id, limit, value: composed }: Field, value: string, context: LintContext) {
  const inWhole = lintField({ id, value, limit }, { ...context, author: "program" });
  const known = new Set(sentencesIn(composed).map(({ words }) => words));
  const all = sentencesIn(value);
  const own = all.filter(({ words }) => !known.has(words));
  const words = own.map((sentence) => sentence.words).join("\n");
  if (!prose.has(id) || (own.length < all.length && lettersIn(words) < fewestLetters)) {
    return inWhole;
  }
  const inOwn = lintField({ id, value: words, limit: null }, context).filter(
    ({ rule, severity }) => severity === "blocks" || warnedByWeight.has(rule),
  );
  return [
    ...inWhole,
    ...notYetTold(inOwn, inWhole).map((finding) => ({ ...finding, at: finding.at && placeOf(finding.at, own) })),
  ];
}

type WrittenSentence = { readonly words: string; readonly start: number };

/** A place among sentences put one under the other, as a place in the text they stand in. */
function placeOf(at: { readonly start: number; readonly end: number }, sentences: readonly WrittenSentence[]) {
  let length = 0;
  const starts = sentences.map(({ words }) => {
    length += words.length + 1;
    return length - words.length - 1;
  });
  const placed = (position: number) => {
    const index = starts.findLastIndex((start) => start <= position);
    const { start = 0, words = "" } = sentences[index] ?? {};
    return start + Math.min(position - (starts[index] ?? 0), Math.max(0, words.length - 1));
  };
  return { start: placed(at.start), end: placed(Math.max(at.start, at.end - 1)) + 1 };
}

function sentencesIn(text: string): readonly WrittenSentence[] {
  return [...text.matchAll(/[^。！？!?\n]+[。！？!?]*/g)]
    .map(({ index, 0: sentence }) => ({
      words: sentence.trim(),
      start: index + sentence.length - sentence.trimStart().length,
    }))
    .filter(({ words }) => words !== "");
}

function emptyField({ zh, en }: Field["label"]) {
  return {
    rule: "missing-field",
    severity: "blocks",
    text: {
      zh: `“${zh}”必须填，现在是空的。请写上，或用回原来写好的。`,
      en: `“${en}” has to be filled in and is empty. Write it, or take back the words as composed.`,
    },
  } as const;
}

type Edit = {
  readonly field: Field;
  readonly words: string;
  /** Lines that a reader cannot do without and the person's words no longer say. */
  readonly restated: readonly string[];
};

/** Without its order number nobody can look the purchase up. */
function restatedIn(fields: readonly Field[], field: Field, words: string): readonly string[] {
  const number = fields.find(({ id }) => id === "order-number");
  const lost = field.id === "content" && number !== undefined && number.value !== "" && !words.includes(number.value);
  return lost ? [`${number.label.zh}：${number.value}`] : [];
}

function placed(tree: DocumentTree, paper: PaperId, edit: Edit): DocumentTree {
  const standing = papers[paper].standings[edit.field.id];
  if (standing === undefined) {
    return tree;
  }
  const sections =
    standing.as === "whole" ? wholePlaced(tree.sections, standing, edit) : valuePlaced(tree.sections, standing, edit);
  return { ...tree, sections };
}

function wholePlaced(
  sections: readonly Section[],
  { sections: ids }: Standing,
  { words, restated }: Edit,
): readonly Section[] {
  const standing = sections.filter(({ id }) => ids.includes(id));
  const [first] = standing;
  if (first === undefined) {
    return sections;
  }
  const old = standing.flatMap(sentencesOfSection).filter(({ kind }) => kind === "said");
  const own = (text: string): Sentence => ({
    text,
    audience: old[0]?.audience ?? "mediator",
    trace: mergeTraces(old.map(({ trace }) => trace)),
    kind: "said",
  });
  const lines = [...restated, ...words.split("\n").filter((line) => line.trim() !== "")];
  const paragraphs = lines.map((line) => ({ sentences: [own(line)] }));
  return sections.flatMap((section) => {
    if (section === first) {
      return [{ id: first.id, heading: first.heading, layout: "lines" as const, paragraphs }];
    }
    return ids.includes(section.id) ? [] : [section];
  });
}

function valuePlaced(
  sections: readonly Section[],
  { sections: ids }: Standing,
  { field, words }: Edit,
): readonly Section[] {
  const change = (sentence: Sentence): Sentence =>
    field.value === ""
      ? sentence
      : { ...sentence, text: sentence.text.replace(`：${field.value}`, () => `：${words}`) };
  return sections.map((section) =>
    section.layout === "table" || !ids.includes(section.id)
      ? section
      : {
          ...section,
          paragraphs: section.paragraphs.map(({ sentences }) => ({ sentences: sentences.map(change) })),
        },
  );
}
