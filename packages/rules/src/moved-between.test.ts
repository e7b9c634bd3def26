import { addDays, type Facts, fen, type Movement, movementWords, plainDate } from "@youju/domain";
import { type LawBook, type LawData, lawBook } from "@youju/law";
import { readLawFolder, readSituations } from "@youju/law/read";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AssessmentAsked, assess, conclusions } from "./assess.ts";
import { movedBetween, printOf } from "./moved-between.ts";

const data = readLawFolder();
const law = lawBook(data);
const situations = readSituations();

/** The law book after something in its data was changed. */
function changed(change: (core: LawData["core"]) => Partial<LawData["core"]>): LawBook {
  return lawBook({ ...data, core: { ...data.core, ...change(data.core) } });
}

const returned: Omit<AssessmentAsked, "law"> = {
  kind: "no-reason-return",
  facts: { platform: "taobao", sellerKind: "business", receivedOn: plainDate("2026-09-26"), pricePaid: fen(69_900) },
  asOf: plainDate("2026-09-27"),
};
const fake: Omit<AssessmentAsked, "law"> = {
  kind: "counterfeit",
  facts: {
    platform: "pinduoduo",
    sellerKind: "business",
    counterfeitProof: "brand-statement",
    sellerShowedSource: false,
    sameItemShown: true,
    pricePaid: fen(10_000),
    foundOn: plainDate("2026-11-14"),
  } as Facts,
  asOf: plainDate("2026-11-18"),
};

const under = (asked: Omit<AssessmentAsked, "law">, book: LawBook) => conclusions({ ...asked, law: book });
const moved = (asked: Omit<AssessmentAsked, "law">, book: LawBook) =>
  movedBetween(under(asked, law), under(asked, book));
const without2026 = changed(({ calendars }) => ({ calendars: calendars.filter(({ year }) => year !== 2026) }));

const turned: Record<Movement["change"], Movement["change"]> = {
  came: "went",
  went: "came",
  changed: "changed",
  fixed: "loosened",
  loosened: "fixed",
};

describe("what moved when the law did", () => {
  test("is nothing where the law is the same, in every situation", () => {
    for (const { kind, facts, on, exhibits, name } of situations) {
      const asked = { kind, facts, asOf: on, law };
      const held = exhibits.map((held) => ({ kind: held }));
      expect(movedBetween(conclusions({ ...asked, exhibits: held }), conclusions(asked)), name).toEqual([]);
    }
  });

  test("is nothing where the prints are the same, and an assessment has the print of its conclusions", () => {
    const [same, other] = [changed(() => ({})), without2026];
    let alike = 0;
    for (const [at, { kind, facts, on, name }] of situations.entries()) {
      const asked = { kind, facts, asOf: on };
      const before = at % 20 === 0 ? assess({ ...asked, law }) : under(asked, law);
      expect(printOf(under(asked, same)), name).toBe(printOf(before));
      const after = under(asked, other);
      if (printOf(after) === printOf(before)) {
        alike += 1;
        expect(movedBetween(before, after), name).toEqual([]);
      }
    }
    expect(alike).toBeGreaterThan(situations.length / 3);
    expect(alike).toBeLessThan(situations.length);
  });

  test("is the same the other way round, with before and after changed over", () => {
    const situation = fc.constantFrom(...situations);
    fc.assert(
      fc.property(situation, situation, (one, other) => {
        const [first, second] = [one, other].map(({ kind, facts, on }) => conclusions({ kind, facts, asOf: on, law }));
        if (first === undefined || second === undefined) {
          throw new RangeError("two situations were drawn");
        }
        const there = movedBetween(first, second).map(({ what, id, change, before, after }) => [
          what,
          what === "articles" ? "" : id,
          change,
          before,
          after,
        ]);
        const back = movedBetween(second, first).map(({ what, id, change, before, after }) => [
          what,
          what === "articles" ? "" : id,
          turned[change],
          after,
          before,
        ]);
        const inOrder = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).toSorted();
        expect(inOrder(back)).toEqual(inOrder(there));
      }),
      { numRuns: 200 },
    );
  });

  test("is a last day that is open again once the calendar is not on record, and certain once it is", () => {
    const loosened = moved(returned, without2026).filter(({ what }) => what === "deadline");
    expect(loosened.find(({ id }) => id.startsWith("no-reason-return "))).toMatchObject({
      change: "loosened",
      before: { zh: "稳妥日 2026-10-03，最后一天 2026-10-08" },
      after: { zh: "稳妥日 2026-10-03，最后一天待定" },
    });
    const fixed = movedBetween(under(returned, without2026), under(returned, law));
    const day = fixed.find(({ id }) => id.startsWith("no-reason-return "));
    expect(day).toMatchObject({ what: "deadline", change: "fixed" });
    expect(day && movementWords(day).zh).toContain("日子定下来了，稳妥日 2026-10-03，最后一天 2026-10-08");
    expect(day?.articles.map(({ id }) => id)).toContain("consumer-protection-law@2013-10-25#25");
  });

  test("is a last day that moves with a day off", () => {
    const shorter = changed(({ calendars }) => ({
      calendars: calendars.map((year) => {
        const off = Object.fromEntries(Object.entries(year.off).filter(([day]) => day !== "2026-10-07"));
        return { ...year, off };
      }),
    }));
    expect(moved(returned, shorter).filter(({ id }) => id.startsWith("no-reason-return "))).toMatchObject([
      { what: "deadline", change: "changed", after: { zh: "稳妥日 2026-10-03，最后一天 2026-10-07" } },
    ]);
  });

  test("is a claim with another sum, and the articles it rests on", () => {
    const dearer = changed(({ parameters }) => ({
      parameters: parameters.map((parameter) => ({
        ...parameter,
        values: parameter.values.map((held) => (held.value === 500 ? { ...held, value: 600 } : held)),
      })),
    }));
    const [claim, ...others] = moved(fake, dearer);
    expect(others).toEqual([]);
    expect(claim).toMatchObject({ what: "claim", id: "triple", change: "changed" });
    expect(claim && movementWords(claim)).toEqual({
      zh: expect.stringMatching(/^请求“.+”：由成立 ¥500\.00变为成立 ¥600\.00$/),
      en: expect.stringMatching(/^Claim “.+”: was holds ¥500\.00, now holds ¥600\.00$/),
    });
    expect(claim?.articles.map(({ id }) => id)).toContain("consumer-protection-law@2013-10-25#55");
  });

  test("is an article in another version, counted once whatever it carries", () => {
    const amended = changed(({ statutes }) => ({
      statutes: statutes.map((statute) =>
        statute.slug === "consumer-protection-law"
          ? {
              ...statute,
              versions: statute.versions.map((version) => ({ ...version, id: addDays(version.id, 1) })),
              articles: statute.articles.map((article) => ({ ...article, version: addDays(article.version, 1) })),
            }
          : statute,
      ),
      parameters: data.core.parameters.map((parameter) => ({
        ...parameter,
        values: parameter.values.map((held) => ({
          ...held,
          article: held.article.replace("consumer-protection-law@2013-10-25", "consumer-protection-law@2013-10-26"),
        })),
      })),
    }));
    const articles = moved(fake, amended).filter(({ what }) => what === "articles");
    expect(articles).toHaveLength(1);
    expect(articles[0]?.title.zh).toMatch(/^所依据的 \d+ 条换了版本$/);
    expect(articles[0]?.articles.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["consumer-protection-law@2013-10-25#55", "consumer-protection-law@2013-10-26#55"]),
    );
  });

  test("is a right that turns, a step that goes and a burden that shifts, each in words", () => {
    const before = under(fake, law);
    const [right, step, row] = [before.findings[0], before.route[0], before.matrix[0]];
    if (right === undefined || step === undefined || row === undefined) {
      throw new RangeError("the situation has a right, a step and a row");
    }
    const after = {
      ...before,
      findings: [{ ...right, state: "fails" as const }, ...before.findings.slice(1)],
      route: before.route.slice(1),
      matrix: [
        { ...row, burden: row.burden === "seller" ? ("consumer" as const) : ("seller" as const) },
        ...before.matrix.slice(1),
      ],
    };
    const moves = movedBetween(before, after);
    expect(moves.map(({ what, change }) => [what, change])).toEqual([
      ["right", "changed"],
      ["route", "went"],
      ["burden", "changed"],
    ]);
    for (const { zh, en } of moves.map(movementWords)) {
      expect(zh).toMatch(/“.+”：/);
      expect(en).toMatch(/“.+”: /);
    }
    expect(moves[1]).toMatchObject({ after: null });
  });
});
