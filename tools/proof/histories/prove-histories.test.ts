import type { CaseDetail } from "@youju/api";
import { caseDetail } from "@youju/cases";
import { plainDate } from "@youju/domain";
import { temporaryWorkplace } from "@youju/testing";
import { expect, test } from "vitest";
import { freshMemory, problemsOf, remember } from "./invariants.ts";
import { begin, live } from "./live.ts";
import { proveHistories } from "./prove-histories.ts";

test("random histories keep 12315 closed, every clock founded and kept, a next step, and the same case from the same records", async () => {
  const report = await proveHistories({ runs: 4, seed: 11 }, () => undefined);
  expect(report).toMatchObject({ histories: 4, problem: null });
  expect(report.acts).toBeGreaterThan(4);
}, 60_000);

test("what the proof looks for would be found", async () => {
  const place = await temporaryWorkplace(plainDate("2026-09-01"));
  try {
    const life = await begin(place);
    await live(place, life, { act: "file", channel: "12315-complaint", goesOn: false });
    const sent = await caseDetail(place, life.caseId);
    const found = (changes: Partial<CaseDetail>, handled = false) =>
      problemsOf({ ...sent, ...changes }, { ...remember(freshMemory, sent), handled }, true);
    expect(found({})).toEqual([]);
    const [filing] = sent.filings;
    const bare = filing?.deadlines.map((deadline) => ({ ...deadline, articles: [] })) ?? [];
    expect(found({ filings: filing ? [{ ...filing, deadlines: bare }] : [] })[0]).toContain("without basis");
    const lost = found({ filings: filing ? [{ ...filing, deadlines: [] }] : [] });
    expect(lost.map((problem) => problem.split(" ")[0])).toEqual(["a", "no"]);
    expect(found({ nextStep: { ...sent.nextStep, id: "closed" }, alsoNow: [] })[0]).toContain("no next step");
    const { assessment } = sent;
    const route = assessment?.assessment.route.map((step) => ({ ...step, state: "now" as const })) ?? [];
    const opened = assessment && { ...assessment, assessment: { ...assessment.assessment, route } };
    expect(found({ assessment: opened }, true)[0]).toContain("reopened");
    const unreasoned = sent.filings.map((one) => ({ ...one, id: "another", despite: null }));
    expect(found({ filings: [...sent.filings, ...unreasoned] })[0]).toContain("without a reason");
  } finally {
    await place.dispose();
  }
}, 60_000);
