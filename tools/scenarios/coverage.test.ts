import { lawBook } from "@youju/law";
import { readLawFolder, readSituations, type Situation } from "@youju/law/read";
import { assess } from "@youju/rules";
import { describe, expect, it } from "vitest";
import { coverageTable } from "./coverage-table.ts";
import { gapsOf } from "./gaps.ts";
import { interviewer } from "./interview.ts";

const data = readLawFolder();
const law = lawBook(data);
const situations = readSituations();

function gapsAfter(shown: readonly Situation[]): readonly string[] {
  const table = coverageTable(data);
  for (const { kind, facts, on: asOf, exhibits, filed: filings } of shown) {
    table.add(assess({ kind, facts, asOf, law, exhibits: exhibits.map((held) => ({ kind: held })), filings }));
  }
  return gapsOf(table.rows);
}

function named(part: string): Situation {
  const found = situations.find(({ name }) => name.includes(part));
  if (found === undefined) {
    throw new RangeError(part);
  }
  return found;
}

const deposit = "写明“定金”，商家说没货取消：退一倍";

describe("what scenarios show of the rules", () => {
  it("is nothing while there is none", () => {
    const gaps = gapsAfter([]);
    expect(gaps).toContain("deposit: right double-return holds in no scenario");
    expect(gaps).toContain("deposit: claim deposit-again holds in no scenario");
    expect(gaps).toContain("deposit: reason double-return.holds is said in no scenario");
    expect(gaps).toContain("各类: venue court-agreed is where nobody goes in any scenario");
    expect(gaps).toContain("paid-reviews: refusal advance is refused in no scenario");
  });

  it("misses a right's failing where it only holds, and its holding where it only fails", () => {
    const gaps = gapsAfter([named(deposit)]);
    expect(gaps).toContain("deposit: right double-return fails in no scenario");
    expect(gaps).not.toContain("deposit: right double-return holds in no scenario");
    expect(gapsAfter([named("付了定金自己不要了")])).toContain("deposit: right double-return holds in no scenario");
  });

  it("counts a sentence with a day in it as said", () => {
    const running = "deposit: reason refund.grace-running is said in no scenario";
    expect(gapsAfter([named(deposit)])).toContain(running);
    expect(gapsAfter([named("催告的最后一天就是今天")])).not.toContain(running);
  });
});

describe("answering question by question", () => {
  const interview = interviewer(law);

  it("comes to a claim even where two sums are needed together and another question is passed over", () => {
    const { untilUsable } = interview(named("承诺保价三十天，期限内降价、条件一样"));
    expect(untilUsable).toBeGreaterThan(2);
    expect(untilUsable).toBeLessThanOrEqual(12);
  });

  it("never comes to an answer that all the facts do not give", () => {
    const unknown = named("什么都不知道，先问出了什么问题");
    expect(interview(unknown).untilUsable).toBeNull();
  });
});
