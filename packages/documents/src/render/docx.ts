import type { Paragraph as DocxParagraph, Table as DocxTable } from "docx";
import type { PrintPaper, PrintSection } from "../tree/print.ts";

type Docx = typeof import("docx");

/** Sizes are in half points, distances in twentieths of a point. */
const size = { title: 36, heading: 26, body: 24, table: 21, wideTable: 18 } as const;
const line = 440;
const firstLine = 480;
const a4Width = 11906;
const margin = { top: 1417, bottom: 1247, left: 1474, right: 1361 } as const;
const numbering = "requests";

/** Chinese names go into `eastAsia`, so that Word and WPS set Chinese in the font a court expects. */
const font = (chinese: string) => ({ ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: chinese });

/** A paper as an editable Word file. */
export async function renderDocx(paper: PrintPaper): Promise<Uint8Array> {
  const docx = await import("docx");
  const document = new docx.Document({
    title: paper.title,
    creator: "有据",
    styles: { default: { document: { run: { font: font("仿宋"), size: size.body } } } },
    numbering: { config: [{ reference: numbering, levels: [numberedLevel(docx)] }] },
    sections: [
      {
        properties: { page: { margin } },
        footers: { default: footer(docx) },
        children: [
          title(docx, paper.title),
          ...paper.sections.flatMap((section, place) => sectionBlocks(docx, section, place)),
        ],
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toBuffer(document));
}

function numberedLevel({ AlignmentType, LevelFormat }: Docx) {
  const style = { paragraph: { indent: { left: firstLine, hanging: firstLine } } };
  return { level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.LEFT, style };
}

function title({ AlignmentType, Paragraph, TextRun }: Docx, words: string): DocxParagraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 240 },
    children: [new TextRun({ text: words, bold: true, size: size.title, font: font("黑体") })],
  });
}

function footer({ AlignmentType, Footer, PageNumber, Paragraph, TextRun }: Docx) {
  const children = [new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], size: 18 })];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}

function sectionBlocks(docx: Docx, section: PrintSection, place: number): readonly (DocxParagraph | DocxTable)[] {
  const heading = section.heading === "" ? [] : [headingBlock(docx, section.heading)];
  const table = section.layout === "table" ? [tableBlock(docx, section)] : [];
  const last = section.paragraphs.length - 1;
  const paragraphs = section.paragraphs.map((words, index) =>
    paragraphBlock(docx, section, { words, place, isLast: index === last }),
  );
  return [...heading, ...table, ...paragraphs];
}

function headingBlock({ HeadingLevel, Paragraph, TextRun }: Docx, words: string): DocxParagraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    spacing: { before: 240, after: 120 },
    children: [new TextRun({ text: words, bold: true, size: size.heading, color: "000000", font: font("黑体") })],
  });
}

/**
 * Each list counts from one: its place in the paper is the instance of its numbering. The signature and its date stay on one page: a date alone on the last sheet looks like a page torn off.
 */
function paragraphBlock(
  { AlignmentType, LineRuleType, Paragraph, TextRun }: Docx,
  { layout }: PrintSection,
  { words, place, isLast }: { readonly words: string; readonly place: number; readonly isLast: boolean },
): DocxParagraph {
  const children = [new TextRun({ text: words })];
  const spacing = { line, lineRule: LineRuleType.EXACT };
  if (layout === "signature") {
    return new Paragraph({ alignment: AlignmentType.RIGHT, keepNext: !isLast, keepLines: true, spacing, children });
  }
  if (layout === "numbered") {
    return new Paragraph({ numbering: { reference: numbering, level: 0, instance: place }, spacing, children });
  }
  return new Paragraph({ indent: layout === "prose" ? { firstLine } : {}, spacing, children });
}

function tableBlock(
  { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType }: Docx,
  { rows, widths = [] }: PrintSection,
): DocxTable {
  const cell = (words: string, bold: boolean) =>
    new TableCell({
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: [
        new Paragraph({
          children: [new TextRun({ text: words, bold, size: widths.length > 5 ? size.wideTable : size.table })],
        }),
      ],
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(widths.length === 0 ? {} : { columnWidths: shares(widths), layout: TableLayoutType.FIXED }),
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: row.map((words) => cell(words, index === 0)),
        }),
    ),
  });
}

/** Shares of the width of a page between its margins. */
function shares(widths: readonly number[]): number[] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => Math.round((width / whole) * (a4Width - margin.left - margin.right)));
}
