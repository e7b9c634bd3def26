import { type FilingOutcome, filingOutcomes, type InterplayEffect, plainDate } from "@youju/domain";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { describe, expect, it } from "vitest";
import { interplay, unaffected } from "./interplay.ts";

const law = lawBook(readLawFolder());
const channels = law.channels.map(({ id }) => id);
const days = ["2026-04-14", "2026-04-15", "2026-11-21"].map(plainDate);

function effectOn(second: string, first: string, outcome: FilingOutcome, on = "2026-11-21"): InterplayEffect {
  return interplay({ first, outcome, second }, { law, on: plainDate(on) }).effect;
}

describe("what one filing does to another way", () => {
  it("has an answer with words and articles in force for every combination on every day", () => {
    let seen = 0;
    for (const on of days) {
      for (const first of channels) {
        for (const outcome of filingOutcomes) {
          for (const second of channels) {
            const { text, articles } = interplay({ first, outcome, second }, { law, on });
            expect(text.zh.length > 0 && text.en.length > 0 && articles.length > 0, `${first} ${second}`).toBe(true);
            seen += 1;
          }
        }
      }
    }
    expect(seen).toBe(days.length * channels.length ** 2 * filingOutcomes.length);
  });

  it("is answered by one rule at most, so that no order of rules matters", () => {
    const { rules } = law.interplay;
    for (const on of days) {
      const named = rules
        .filter(({ from, until }) => (from === null || from <= on) && (until === null || on <= until))
        .flatMap(({ first, outcomes, second }) =>
          first.flatMap((one) => outcomes.flatMap((outcome) => second.map((other) => `${one} ${outcome} ${other}`))),
        );
      expect(named.filter((each, index) => named.indexOf(each) !== index)).toEqual([]);
    }
  });

  it("names only channels of the directory, each rule under a name of its own, each met by some combination", () => {
    const { rules } = law.interplay;
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, first, second, from, until } of rules) {
      expect(
        [...first, ...second].filter((channel) => !channels.includes(channel)),
        id,
      ).toEqual([]);
      const on = from ?? until ?? plainDate("2026-11-21");
      const told = first.flatMap((one) =>
        second.flatMap((other) =>
          filingOutcomes.map((outcome) => interplay({ first: one, outcome, second: other }, { law, on }).rule),
        ),
      );
      expect(told, id).toContain(id);
    }
  });

  it("begins and ends, where it is bounded, on a day on which the law changed", () => {
    for (const { id, from, until } of law.interplay.rules) {
      expect(from === null || law.textsSince(from) === from, id).toBe(true);
      expect(until === null || law.textsSince(until) < law.textsSince(plainDate("2026-04-15")), id).toBe(true);
    }
  });

  it("closes 12315 for good once it was accepted or handled by the bodies the law names, and by no others", () => {
    const closing = channels.filter((first) =>
      (["accepted", "ended", "settled"] as const).every(
        (outcome) => effectOn("12315-complaint", first, outcome) === "closes",
      ),
    );
    expect(closing.toSorted()).toEqual(["12315-complaint", "arbitration", "cca-315", "court"]);
    expect(closing.toSorted()).toEqual(
      law.channels
        .filter(({ countsAsMediation }) => countsAsMediation)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it.each(["shop", "platform", "alipay", "wechat-pay", "heimao", "courier"])(
    "is nothing official where it was filed with %s, whatever came of it",
    (first) => {
      for (const outcome of filingOutcomes) {
        for (const second of ["12315-complaint", "cca-315", "12345", "court"]) {
          expect(effectOn(second, first, outcome), `${outcome} ${second}`).toBe("leaves-open");
        }
      }
    },
  );

  it("leaves courts open whatever became of a complaint, and closes them only by a court or by arbitration", () => {
    const closers = channels.filter((first) =>
      filingOutcomes.some((outcome) => effectOn("court", first, outcome).startsWith("closes")),
    );
    expect(closers.toSorted()).toEqual(["arbitration", "court", "judicial-confirmation"]);
  });

  it("only warns where it was not verified whether an association takes what 12315 handled", () => {
    for (const outcome of ["accepted", "ended", "settled"] as const) {
      expect(effectOn("cca-315", "12315-complaint", outcome)).toBe("ask-first");
    }
  });

  it("opens reconsideration to a refusal and to silence, and never to a mediation that failed", () => {
    const told = filingOutcomes.map((outcome) => effectOn("administrative-review", "12315-complaint", outcome));
    expect(told).toEqual(["delays", "opens", "opens", "opens", "delays", "closes", "closes", "delays"]);
  });

  it("opens judicial confirmation only to what was settled through a lawful mediation body", () => {
    const opening = channels.filter((first) => effectOn("judicial-confirmation", first, "settled") === "opens");
    expect(opening).toEqual(["people-mediation"]);
    expect(effectOn("judicial-confirmation", "platform", "settled")).toBe("closes");
    expect(effectOn("judicial-confirmation", "12315-complaint", "settled")).toBe("ask-first");
  });

  it("changed on 15 April 2026 for people's mediation and for repeated reports", () => {
    expect(effectOn("12315-complaint", "people-mediation", "ended", "2026-04-14")).toBe("closes");
    expect(effectOn("12315-complaint", "people-mediation", "ended", "2026-04-15")).toBe("leaves-open");
    expect(effectOn("12315-report", "12315-report", "ended", "2026-04-14")).toBe("ask-first");
    expect(effectOn("12315-report", "12315-report", "ended", "2026-04-15")).toBe("closes");
  });

  it("cites the text in force on the day of the filing", () => {
    const cited = (on: string) =>
      interplay(
        { first: "cca-315", outcome: "ended", second: "12315-complaint" },
        { law, on: plainDate(on) },
      ).articles.map(({ id }) => id.split("@")[0]);
    expect(cited("2026-04-14")).toEqual(["complaint-interim-measures"]);
    expect(cited("2026-04-15")).toEqual(["complaint-measures"]);
  });

  it("says so where nothing is touched", () => {
    const answer = interplay(
      { first: "police", outcome: "sent", second: "court" },
      { law, on: plainDate("2026-11-21") },
    );
    expect([answer.rule, answer.effect]).toEqual([unaffected, "leaves-open"]);
  });
});
