import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Facts, plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { courtAnswers } from "@youju/rules";
import { anAssessment, exhibitsOf, inventedProfile } from "@youju/testing/assessment";
import { inventedFacts } from "@youju/testing/facts";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, describe, expect, test } from "vitest";
import { type ComposeInput, composePaper, type PaperId, paperText, pdfRenderer, printPaper } from "../index.ts";

const run = promisify(execFile);
const law = lawBook(readLawFolder());
const { channels, platforms, paperGrounds } = law;
const today = plainDate("2026-10-06");
const kind = "not-as-described";
const renderer = pdfRenderer();
afterAll(() => renderer.close());

/** Names of people hold characters that few fonts have. */
const rareName = "喆堃翀玥燚淼骉㛃䶮𬭎𬬿";
const exhibits = exhibitsOf("order-page", "payment-record", "listing-page", "chat", "parcel-track", "refusal");
const entries = exhibits.map(({ number }) => ({
  number,
  account: { title: null, purpose: null, serves: [], servesNot: [], maker: null, originalAt: null },
  file: "picture" as const,
  form: null,
  pages: { first: number + 1, last: number + 1 },
}));
const facts: Facts = inventedFacts(kind);
const input: ComposeInput = {
  assessment: anAssessment({ kind, facts }),
  profile: { ...inventedProfile, name: rareName },
  exhibits,
  facts,
  today,
  directory: { channels, platforms, paperGrounds },
  court: courtAnswers({ kind, facts, on: today }, law),
  catalogue: { entries, grouped: true },
};

const papers: readonly (readonly [PaperId, Readonly<Record<string, string>>])[] = [
  ["pleading", { court: "示例市示例区人民法院", mediation: "yes", preservation: "no" }],
  ["12315-complaint", {}],
  ["evidence-catalogue", {}],
];

const letters = (words: string) => words.replaceAll(/\s/g, "");
/** The page's own: its number of pages, and the numbers of lists, which the typesetter writes. */
const withoutFooters = (words: string) => letters(words.replaceAll(/^\s*\d+ \/ \d+\s*$/gm, ""));
/** Stands between the cells of a table in the plain text alone. */
const betweenCells = "｜";
const sorted = (words: string) => Array.from(words).toSorted().join("");

/** What qpdf says of a file; `null` where it is not installed. */
async function checked(pdf: Uint8Array): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), "youju-qpdf-"));
  try {
    const path = join(folder, "paper.pdf");
    await writeFile(path, pdf);
    const { stdout, stderr } = await run("qpdf", ["--check", path]);
    return stdout + stderr;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      return null;
    }
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe("what is printed for an office or a court", () => {
  test.each(papers)(
    "%s: every word can be taken out again, every font is in it, and it is a sound PDF/A",
    async (id, answers) => {
      const { tree, audience } = composePaper(id, { ...input, answers });
      const paper = printPaper(tree, audience, today);
      const pdf = await renderer.render(paper);
      const document = await getDocumentProxy(Uint8Array.from(pdf));
      const { text } = await extractText(document, { mergePages: false });
      const taken = withoutFooters(text.join("\n"));
      const source = letters(paperText(paper)).replaceAll(betweenCells, "");
      expect(sorted(taken)).toBe(sorted(source));
      for (const paragraph of paper.sections.flatMap(({ layout, paragraphs }) =>
        layout === "prose" ? paragraphs : [],
      )) {
        expect(taken).toContain(letters(paragraph));
      }
      if (id !== "evidence-catalogue") {
        expect(taken).toContain(rareName);
      }
      const raw = Buffer.from(pdf).toString("latin1");
      const described = raw.match(/\/Type \/FontDescriptor/g)?.length;
      expect(described).toBeGreaterThan(1);
      expect(raw.match(/\/FontFile[23]? /g)).toHaveLength(described ?? 0);
      expect(raw).toContain("<pdfaid:part>3</pdfaid:part>");
      expect(raw).toContain("<pdfaid:conformance>B</pdfaid:conformance>");
      const said = await checked(pdf);
      expect(said ?? "No syntax or stream encoding errors found").toContain(
        "No syntax or stream encoding errors found",
      );
    },
    30_000,
  );
});
