import { type CatalogueEntry, catalogueGroups, catalogueLine } from "../compose/catalogue.ts";
import { checkDraft } from "../compose/check.ts";
import type { ComposeInput } from "../compose/composition.ts";
import { type Desk, deskFor } from "../compose/desk.ts";
import { missingOther } from "../compose/missing.ts";
import type { Paper } from "../compose/paper.ts";
import type { DocumentTree, Paragraph, Section } from "../tree/document-tree.ts";
import { formWords, type Sentence } from "../tree/sentence.ts";

/** 证据目录: what is handed in, what each piece shows, where it stands in the evidence volume. It weighs nothing. */
export const evidenceCatalogue: Paper = {
  id: "evidence-catalogue",
  title: { zh: "证据目录", en: "Catalogue of evidence" },
  role: "enclosure",
  suits: () => true,
  filing: "court",
  standings: {},
  asks: [],
  compose,
};

const columns = [
  "columnNumber",
  "columnName",
  "columnForm",
  "columnSource",
  "columnProof",
  "columnPages",
  "columnOriginal",
] as const;
const widths = [1.4, 2, 1.5, 2, 3.8, 1.4, 1.6] as const;

const nothingSaid: CatalogueEntry["account"] = {
  title: null,
  purpose: null,
  serves: [],
  servesNot: [],
  maker: null,
  originalAt: null,
};

function compose(input: ComposeInput): ReturnType<Paper["compose"]> {
  const desk = deskFor(input);
  const entries = entriesOf(input);
  const missing = [
    ...((input.profile?.name ?? "").trim() === "" ? [missingOther("profile.name")] : []),
    ...(entries.length === 0 ? [missingOther("exhibits")] : []),
  ];
  const tree: DocumentTree = {
    title: formWords("catalogueTitle"),
    sections: [partiesSection(desk), ...tables(desk, entries), endSection(desk, entries), signatureSection()],
  };
  const draft = { tree, audience: "court", filing: "court", fields: [], variants: [] } as const;
  return {
    paper: "evidence-catalogue",
    channel: "court",
    audience: "court",
    today: input.today,
    tree,
    fields: [],
    variants: [],
    missing,
    lint: checkDraft(desk, draft),
    pressing: null,
    formats: ["text", "pdf", "docx"],
  };
}

/** In the order of the exhibits' numbers where nobody said more. */
function entriesOf({ catalogue, exhibits }: ComposeInput): readonly CatalogueEntry[] {
  const plain = ({ number }: { readonly number: number }): CatalogueEntry => ({
    number,
    account: nothingSaid,
    file: null,
    form: null,
    pages: null,
  });
  return (catalogue?.entries ?? exhibits.map(plain)).filter(({ number }) =>
    exhibits.some((exhibit) => exhibit.number === number),
  );
}

function partiesSection({ input, say, facts }: Desk): Section {
  const name = input.profile?.name.trim() ?? "";
  const other = facts.sellerLegalName ?? facts.shopName;
  const otherFact = facts.sellerLegalName === undefined ? "shopName" : "sellerLegalName";
  const lines = [
    ...(name === "" ? [] : [say({ text: `提交人：${name}`, from: { profile: ["name"] }, audience: "court" })]),
    ...(other === undefined
      ? []
      : [say({ text: `对方当事人：${other}`, from: { facts: [otherFact] }, audience: "court" })]),
  ];
  return { id: "parties", heading: null, layout: "lines", paragraphs: lines.map(paragraph) };
}

function tables(desk: Desk, entries: readonly CatalogueEntry[]): readonly Section[] {
  if (desk.input.catalogue?.grouped !== true) {
    return [table(desk, { id: "exhibits", heading: null }, entries)];
  }
  const kindOf = ({ number }: CatalogueEntry) =>
    desk.input.exhibits.find((exhibit) => exhibit.number === number)?.kind ?? "other";
  return catalogueGroups.flatMap(({ id, heading, kinds }) => {
    const own = entries.filter((entry) => kinds.some((kind) => kind === kindOf(entry)));
    return own.length === 0 ? [] : [table(desk, { id, heading: formWords(heading) }, own)];
  });
}

function table(
  desk: Desk,
  { id, heading }: Pick<Section, "id" | "heading">,
  entries: readonly CatalogueEntry[],
): Section {
  const head = columns.map((column) => paragraph(formWords(column)));
  const rows = entries.flatMap((entry) => {
    const exhibit = desk.input.exhibits.find(({ number }) => number === entry.number);
    return exhibit === undefined ? [] : [row(desk, entry, catalogueLine(exhibit, entry, desk.input.assessment.matrix))];
  });
  return { id, heading, layout: "table", rows: [head, ...rows], widths };
}

function row(
  { say }: Desk,
  { number, pages }: CatalogueEntry,
  line: ReturnType<typeof catalogueLine>,
): readonly Paragraph[] {
  const cell = (text: string) => paragraph(say({ text, from: { exhibits: [number] }, audience: "court" }));
  const placed = pages === null ? paragraph(formWords("pagesOpen")) : cell(pageWords(pages));
  return [
    cell(`证据${number}`),
    cell(line.name),
    cell(line.form),
    cell(line.source),
    cell(line.purpose),
    placed,
    cell(line.original),
  ];
}

function pageWords({ first, last }: NonNullable<CatalogueEntry["pages"]>): string {
  return first === last ? `${first}` : `${first}—${last}`;
}

function endSection({ say }: Desk, entries: readonly CatalogueEntry[]): Section {
  const exhibits = entries.map(({ number }) => number);
  const counted =
    exhibits.length === 0
      ? []
      : [say({ text: `以上证据共${exhibits.length}件。`, from: { exhibits }, audience: "court" })];
  return {
    id: "end",
    heading: null,
    layout: "lines",
    paragraphs: [...counted, formWords("originalsKept")].map(paragraph),
  };
}

function signatureSection(): Section {
  const lines = [formWords("submitter"), formWords("submittedOn")];
  return { id: "signature", heading: null, layout: "signature", paragraphs: lines.map(paragraph) };
}

function paragraph(sentence: Sentence): Paragraph {
  return { sentences: [sentence] };
}
