import { type ExhibitKind, exhibitKinds, type MatrixRow, type StrengthLabel } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder, readSituations, type Situation } from "@youju/law/read";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, answer, counterfactuals } from "./index.ts";

const law = lawBook(readLawFolder());
const situations = readSituations();

function asked({ kind, facts, on, exhibits }: Situation, held: readonly ExhibitKind[] = exhibits) {
  return { kind, facts, asOf: on, law, exhibits: held.map((each) => ({ kind: each })) };
}

const answers = new Map(situations.map((situation) => [situation, answer(asked(situation))]));
const everyAnswer: readonly Answer[] = [...answers.values()];
const rank: Readonly<Record<StrengthLabel, number>> = { none: 0, open: 0, weak: 1, fair: 2, strong: 3 };

describe("how well a right stands", () => {
  it("follows its state: no ground where it fails, open where facts are missing, a grade only where it holds", () => {
    for (const { findings } of everyAnswer) {
      for (const { state, strength } of findings) {
        const grades = { fails: ["none"], "needs-facts": ["open"], holds: ["strong", "fair", "weak"] } as const;
        expect(grades[state]).toContain(strength.label);
      }
    }
  });

  it("is never less for one exhibit more, whatever is known and held", () => {
    const known = fc.constantFrom(...situations).chain((first) =>
      fc
        .record({
          other: fc.constantFrom(...situations.filter(({ kind }) => kind === first.kind)),
          dropped: fc.subarray(Object.keys(first.facts)),
          held: fc.subarray([...exhibitKinds]),
          more: fc.constantFrom(...exhibitKinds),
        })
        .map(({ other, dropped, held, more }) => {
          const kept = Object.entries(first.facts).filter(([name]) => !dropped.includes(name));
          return { held, more, situation: { ...first, facts: { ...other.facts, ...Object.fromEntries(kept) } } };
        }),
    );
    fc.assert(
      fc.property(known, ({ situation, held, more }) => {
        const [less, full] = [held, [...held, more]].map((kinds) => answer(asked(situation, kinds)));
        for (const { right, state, strength } of less?.findings ?? []) {
          const after = full?.findings.find((finding) => finding.right === right);
          expect(after?.state).toBe(state);
          expect(rank[after?.strength.label ?? "none"]).toBeGreaterThanOrEqual(rank[strength.label]);
          expect(strength.label === "none").toBe(state === "fails");
          expect(strength.label === "open").toBe(state === "needs-facts");
        }
      }),
      { numRuns: 200 },
    );
  }, 600_000);

  it("is at most fair where it must be beyond reasonable doubt, as its claims say too, or the law is not settled", () => {
    for (const { kind, findings, claims } of everyAnswer) {
      for (const { right, confidence, strength } of findings) {
        const { standard } = law.dispute(kind).rights[right] ?? {};
        const capped = standard === "beyond-reasonable-doubt" || confidence === "medium";
        expect(capped && strength.label === "strong", `${kind} ${right}`).toBe(false);
        expect(claims.filter((claim) => claim.right === right && claim.standard !== standard)).toEqual([]);
      }
    }
  });

  it("says what is lacking and which exhibits would help, and they do", () => {
    for (const [situation, { findings }] of answers) {
      for (const { right, state, strength } of findings.filter((finding) => finding.strength.label === "weak")) {
        expect(strength.heldBack.length, `${situation.name} ${right}`).toBeGreaterThan(0);
        const [worst] = strength.heldBack;
        expect(state).toBe("holds");
        expect(strength.why.zh).toContain(worst?.title.zh);
      }
    }
  });

  it("reaches every label in the scenarios", () => {
    const seen = new Set(everyAnswer.flatMap(({ findings }) => findings.map(({ strength }) => strength.label)));
    expect([...seen].toSorted()).toEqual(["fair", "none", "open", "strong", "weak"]);
  });
});

describe("what the other side will say", () => {
  it("is told of every right that holds in some scenario, and never of one that fails", () => {
    const silent = new Set<string>();
    const told = new Set<string>();
    for (const { kind, findings } of everyAnswer) {
      for (const { right, state, objections } of findings) {
        expect(state === "fails" && objections.length > 0).toBe(false);
        (objections.length > 0 ? told : silent).add(`${kind} ${right} ${state}`);
      }
    }
    expect([...silent].filter((each) => each.endsWith(" holds") && !told.has(each))).toEqual([]);
  });

  it("meets each objection on record in some scenario", () => {
    const met = new Set(
      everyAnswer.flatMap(({ kind, findings }) =>
        findings.flatMap(({ right, objections }) => objections.map(({ says }) => `${kind} ${right} ${says.zh}`)),
      ),
    );
    const onRecord = law.kinds.flatMap((kind) =>
      Object.entries(law.dispute(kind).rights).flatMap(([right, { objections }]) =>
        objections.map(({ says }) => `${kind} ${right} ${says.zh}`),
      ),
    );
    expect(onRecord.filter((each) => !met.has(each))).toEqual([]);
  });

  it("brings the articles its answer rests on along", () => {
    for (const { findings, law: slice } of everyAnswer) {
      const ids = new Set(slice.map(({ id }) => id));
      const cited = findings.flatMap(({ objections }) => objections.flatMap(({ articles }) => articles));
      expect(cited.filter((id) => !ids.has(id))).toEqual([]);
    }
  });
});

describe("the matrix", () => {
  const rows = everyAnswer.flatMap(({ kind, matrix }) => matrix.map((row) => ({ kind, row })));

  it("shows each of its five states in some scenario", () => {
    const states: readonly MatrixRow["state"][] = ["admitted", "burden-on-other-side", "exempt", "held", "missing"];
    expect([...new Set(rows.map(({ row }) => row.state))].toSorted()).toEqual(states);
  });

  it("has for every kind a scenario with an element the other side admitted or has to prove", () => {
    const lifted = new Set(
      rows.filter(({ row }) => ["admitted", "burden-on-other-side"].includes(row.state)).map(({ kind }) => kind),
    );
    expect(law.kinds.filter((kind) => !lifted.has(kind))).toEqual([]);
  });

  it("meets in some scenario every reason for which an element is not the person's to prove", () => {
    const met = new Set(rows.map(({ kind, row }) => `${kind} ${row.element} ${row.state}`));
    const onRecord = law.kinds.flatMap((kind) =>
      law.dispute(kind).elements.flatMap(({ id, settled }) => settled.map(({ state }) => `${kind} ${id} ${state}`)),
    );
    expect(onRecord.length).toBeGreaterThan(45);
    expect(onRecord.filter((each) => !met.has(each))).toEqual([]);
  });

  it("says of every row why, with articles wherever the rules on evidence are on record for the day", () => {
    for (const { kind, matrix, asOf } of everyAnswer) {
      for (const { why, whyArticles, element } of matrix) {
        expect(why.zh, `${kind} ${element}`).not.toMatch(/[{}]/);
        expect(whyArticles.length > 0 || asOf < "2022-04-10", `${kind} ${element} ${asOf}`).toBe(true);
      }
    }
  });
});

describe("the chain from facts to articles", () => {
  it("names facts and their values in words, and the days of every article", () => {
    for (const { kind, findings } of everyAnswer) {
      for (const { right, because, explanation } of findings) {
        expect(explanation.articles.map(({ article }) => article)).toEqual(because.map(({ article }) => article));
        for (const { fact, name, value } of explanation.facts) {
          expect(name.zh, `${kind} ${right}`).not.toBe(fact);
          expect(value.zh, `${kind} ${right} ${fact}`).not.toMatch(/^[a-z]/);
        }
      }
    }
  });

  it("names every fact whose other value alone would turn the finding, once it is decided", () => {
    const unnamed = new Set<string>();
    for (const [situation, { findings }] of answers) {
      for (const { fact, also, flips } of counterfactuals(asked(situation))) {
        for (const { right } of also === null ? flips : []) {
          const finding = findings.find((each) => each.right === right);
          const named = finding?.explanation.facts.some((used) => used.fact === fact);
          if (finding?.state !== "needs-facts" && !named) {
            unnamed.add(`${situation.kind} ${right} ${fact}`);
          }
        }
      }
    }
    expect([...unnamed]).toEqual([]);
  }, 600_000);
});
