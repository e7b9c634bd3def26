import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Assessment,
  type Claim,
  disputeKinds,
  type FactName,
  type Facts,
  factTable,
  fen,
  moment,
  parseFact,
  plainDate,
  type Text,
  YoujuError,
} from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { assess } from "@youju/rules";
import {
  aClaim,
  aFinding,
  aMatrixRow,
  anArticle,
  anAssessment,
  exhibitsOf,
  inventedProfile,
} from "@youju/testing/assessment";
import { inventedFacts } from "@youju/testing/facts";
import fc from "fast-check";
import JSZip from "jszip";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  type ComposeInput,
  type Composition,
  composePaper,
  ownNotes,
  paperIds,
  paperText,
  pdfRenderer,
  printPaper,
  renderDocx,
  withEdits,
} from "../index.ts";
import { mayRead, sentencesOf } from "../tree.ts";

const law = lawBook(readLawFolder());
const directory = { channels: law.channels, platforms: law.platforms };
const renderer = pdfRenderer();
afterAll(() => renderer.close());

/** Stands in everything only the person may see; no paper may hold it. */
const secret = "底线秘密";
const secretText: Text = { zh: `${secret}：不足为外人道`, en: "secret" };
const secretAmount = fen(7_777_777);

/** The same assessment with the mark put into every place that belongs to the person alone. */
function withSecrets(assessment: Assessment): Assessment {
  return {
    ...assessment,
    claims: assessment.claims.map((claim) => ({ ...claim, caution: secretText })),
    range: { minimum: secretAmount, target: secretAmount, maximum: secretAmount },
    matrix: assessment.matrix.map((row) => ({ ...row, getToday: secretText, why: secretText })),
    warnings: [...assessment.warnings, { id: "w", text: secretText, audience: "own" }],
    counterfactuals: [
      { fact: "receivedOn", value: "x", also: null, flips: [], change: secretText, effect: secretText },
    ],
    questions: [{ fact: "receivedOn", prompt: secretText, why: secretText, choices: [], help: secretText }],
    firstAid: { doNotPress: secretText, captureNow: secretText, roughly: secretText },
    findings: [
      ...assessment.findings.map((finding) => ({
        ...finding,
        caution: secretText,
        strength: {
          ...finding.strength,
          title: secretText,
          why: secretText,
          heldBack: [{ element: "e", title: secretText, held: null, raisedBy: [] }],
        },
        objections: [{ says: secretText, answer: secretText, articles: [], confidence: "high" as const }],
      })),
      aFinding({ state: "fails", reason: secretText }),
      aFinding({ state: "needs-facts", reason: secretText }),
    ],
  };
}

function inputFor(assessment: Assessment, own: Partial<ComposeInput> = {}): ComposeInput {
  return {
    assessment: withSecrets(assessment),
    profile: inventedProfile,
    exhibits: exhibitsOf("order-page", "chat", "parcel-track", "refusal"),
    facts: assessment.facts,
    today: assessment.asOf,
    directory,
    ...own,
  };
}

/** All words of a composition that can leave the machine: fields, variants, and what renderers are given. */
function leaving(composition: Composition): string {
  const print = printPaper(composition.tree, composition.audience, composition.today);
  return [
    ...composition.fields.map((field) => field.value),
    ...composition.variants.map((variant) => variant.text),
    paperText(print),
    JSON.stringify(print),
  ].join("\n");
}

function expectNothingOwn(composition: Composition): void {
  const words = leaving(composition);
  expect(words).not.toContain(secret);
  expect(words).not.toContain("77777");
  const shown = new Set(
    sentencesOf(composition.tree)
      .filter(({ audience }) => mayRead(composition.audience, audience))
      .map(({ text }) => text),
  );
  for (const note of ownNotes(composition.tree).filter(({ text }) => !shown.has(text))) {
    expect(words).not.toContain(note.text);
  }
}

const examples = fileURLToPath(new URL("../../../../examples/", import.meta.url));

/** The facts and the day of every example in the project, assessed by the real rules. */
function exampleAssessments(): readonly Assessment[] {
  const folders = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) => {
    const { kind, facts: written } = parse(readFileSync(join(examples, name, "facts.yaml"), "utf8"));
    const facts = Object.fromEntries(
      Object.entries(written).flatMap(([fact, raw]) => {
        const read = parseFact(fact as FactName, raw);
        return read.kind === "value" ? [[fact, read.value]] : [];
      }),
    ) as Facts;
    return assessed(kind, facts);
  });
}

function assessed(kind: Assessment["kind"], facts: Facts): readonly Assessment[] {
  try {
    return [assess({ kind, facts, asOf: plainDate("2026-11-21"), law })];
  } catch (error) {
    if (error instanceof YoujuError && error.code === "KIND_UNKNOWN") {
      return [];
    }
    throw error;
  }
}

describe("nothing of audience own reaches a paper", () => {
  test("in the examples, assessed by the real rules", () => {
    const assessments = exampleAssessments();
    expect(assessments.length).toBeGreaterThan(0);
    for (const assessment of assessments) {
      for (const paper of paperIds) {
        expectNothingOwn(composePaper(paper, inputFor(assessment)));
      }
    }
  });

  test.each(disputeKinds)("in PDF and Word files of an invented dispute: %s", async (kind) => {
    const facts = inventedFacts(kind);
    const assessment = anAssessment({ kind, facts });
    for (const paper of ["platform-dispute-note", "12315-complaint", "calculation-sheet"] as const) {
      const composition = composePaper(paper, inputFor(assessment));
      expectNothingOwn(composition);
      expect(ownNotes(composition.tree).map((note) => note.text)).toContain(secretText.zh);
      const print = printPaper(composition.tree, composition.audience, composition.today);
      const { text } = await extractText(await getDocumentProxy(await renderer.render(print)), { mergePages: true });
      const zip = await JSZip.loadAsync(await renderDocx(print));
      const xml = await Promise.all(
        Object.values(zip.files)
          .filter((file) => file.name.endsWith(".xml"))
          .map((file) => file.async("text")),
      );
      for (const words of [text.replaceAll(/\s/g, ""), xml.join("")]) {
        expect(words).not.toContain(secret);
        expect(words).not.toContain("77777");
        expect(words).toContain("退还货款368元");
      }
    }
  });

  test("the complaint's PDF holds the order number, the amount and the article", async () => {
    const composition = composePaper("12315-complaint", inputFor(anAssessment()));
    const pdf = await renderer.render(printPaper(composition.tree, composition.audience, composition.today));
    const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: true });
    for (const part of ["2609223371840052617", "368元", "叁佰陆拾捌元整", "第二十五条"]) {
      expect(text.replaceAll(/\s/g, "")).toContain(part);
    }
  });

  test("whatever is known, held and claimed, composing neither fails nor leaks", () => {
    fc.assert(
      fc.property(anyInput(), fc.constantFrom(...paperIds), (input, paper) => {
        const composition = composePaper(paper, input);
        expectNothingOwn(composition);
        expectNothingOwn(
          withEdits(composition, { content: "我改写的话", message: "我改写的话", explanation: "我改写的话" }, input),
        );
        expect(composition.fields.every((field) => field.count === [...field.value].length)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });

function anyFacts(): fc.Arbitrary<Facts> {
  const one = (name: FactName): fc.Arbitrary<unknown> => {
    const type = factTable[name];
    const values: Record<typeof type.type, () => fc.Arbitrary<unknown>> = {
      date: () => fc.constantFrom(plainDate("2026-09-26"), plainDate("2025-12-31")),
      moment: () => fc.constantFrom(moment("2026-09-26T23:59"), moment("2025-12-31")),
      money: () => fc.integer({ min: 0, max: 9_000_000 }).map((amount) => fen(amount)),
      percent: () => fc.integer({ min: 0, max: 2400 }),
      flag: () => fc.boolean(),
      count: () => fc.integer({ min: 0, max: 30 }),
      text: () => words,
      choice: () => fc.constantFrom(...("choices" in type ? type.choices : [])),
    };
    return values[type.type]();
  };
  const names = Object.keys(factTable) as FactName[];
  return fc.record(Object.fromEntries(names.map((name) => [name, one(name)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Facts>;
}

function anyClaim(): fc.Arbitrary<Claim> {
  return fc
    .record({
      id: fc.constantFrom("a", "b", "c"),
      state: fc.constantFrom("holds" as const, "fails" as const, "needs-facts" as const),
      amount: fc.option(fc.integer({ min: 1, max: 5_000_000 }).map((amount) => fen(amount))),
      standard: fc.constantFrom("ordinary" as const, "beyond-reasonable-doubt" as const),
      confidence: fc.constantFrom("high" as const, "medium" as const),
      level: fc.constantFrom("minimum" as const, "target" as const, "maximum" as const),
      alternativeTo: fc.subarray(["a", "b", "c"]),
    })
    .map((own) => aClaim(own));
}

function anyInput(): fc.Arbitrary<ComposeInput> {
  return fc
    .record({
      kind: fc.constantFrom(...disputeKinds),
      facts: anyFacts(),
      claims: fc.array(anyClaim(), { maxLength: 3 }),
      rows: fc.array(fc.constantFrom("held" as const, "missing" as const, "burden-on-other-side" as const), {
        maxLength: 3,
      }),
      law: fc.constantFrom([anArticle()], [anArticle({ confidence: "medium" })], []),
      exhibits: fc.subarray(["order-page", "chat", "appraisal", "unboxing", "other"] as const),
      chosen: fc.option(fc.subarray(["a", "b", "c"]), { nil: undefined }),
      profile: fc.constantFrom(inventedProfile, null),
    })
    .map(({ kind, facts, claims, rows, law: articles, exhibits, chosen, profile }) => {
      const matrix = rows.map((state) => aMatrixRow({ state }));
      const assessment = anAssessment({ kind, facts, claims, matrix, law: articles });
      return inputFor(assessment, {
        exhibits: exhibitsOf(...exhibits),
        profile,
        ...(chosen === undefined ? {} : { chosenClaims: chosen }),
      });
    });
}
