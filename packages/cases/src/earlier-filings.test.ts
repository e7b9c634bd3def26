import { plainDate, type RouteStep, YoujuError } from "@youju/domain";
import { type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  assessCase,
  caseDetail,
  composeFiling,
  listAssessments,
  markSent,
  openCase,
  recordFacts,
  recordOutcome,
} from "./index.ts";

let place: TemporaryWorkplace;

beforeEach(async () => {
  place = await temporaryWorkplace(plainDate("2026-09-01"));
});

afterEach(() => place.dispose());

/** A case with a complaint at 12315 that went out on the first of September. */
async function complained(): Promise<{ readonly caseId: string; readonly filingId: string }> {
  const caseId = (await openCase(place, { kind: "not-as-described" })).case.id;
  await recordFacts(place, caseId, [
    { name: "sellerKind", value: "business" },
    { name: "platform", value: "taobao" },
    { name: "sellerAnswer", value: "refused" },
    { name: "receivedOn", value: "2026-08-20" },
  ]);
  await assessCase(place, caseId);
  const { filing } = await composeFiling(place, caseId, { channel: "12315-complaint" });
  await markSent(place, { caseId, filingId: filing.id }, { on: plainDate("2026-09-01"), reference: null });
  return { caseId, filingId: filing.id };
}

async function planOf(caseId: string) {
  const { assessment, stale } = await caseDetail(place, caseId);
  const states = Object.fromEntries(
    (assessment?.assessment.route ?? []).map(({ channel, state }): [string, RouteStep["state"]] => [channel, state]),
  );
  return { states, mediator: assessment?.assessment.order.mediator, stale };
}

describe("what was filed before", () => {
  test("bears on the plan at once, without anybody asking again", async () => {
    const { caseId } = await complained();
    const plan = await planOf(caseId);
    expect(plan).toMatchObject({ mediator: "filed", stale: false });
    expect(plan.states).toMatchObject({
      "cca-315": "later",
      "12345": "later",
      court: "now",
      "administrative-review": "later",
    });
  });

  test.each([
    ["accepted", "accepted-or-handled", { "12315-complaint": "not-here", "12345": "not-here", court: "now" }],
    [
      "refused",
      "refused-without-acceptance",
      { "12315-complaint": "now", "administrative-review": "now", court: "now" },
    ],
  ] as const)("turns the plan once it was %s", async (state, mediator, states) => {
    const at = await complained();
    await recordOutcome(place, at, { state, on: plainDate("2026-09-01") });
    const plan = await planOf(at.caseId);
    expect(plan.mediator).toBe(mediator);
    expect(plan.states).toMatchObject(states);
  });

  test("has been dealt with once it was accepted, though it was withdrawn afterwards", async () => {
    const at = await complained();
    await recordOutcome(place, at, { state: "accepted", on: plainDate("2026-09-01") });
    await recordOutcome(place, at, { state: "withdrawn", on: plainDate("2026-09-01") });
    const plan = await planOf(at.caseId);
    expect(plan.mediator).toBe("accepted-or-handled");
    expect(plan.states).toMatchObject({
      "12315-complaint": "not-here",
      "administrative-review": "not-here",
      court: "now",
    });
  });

  test("counts as unanswered once the seven working days have passed, which opens reconsideration", async () => {
    const { caseId } = await complained();
    place.clock.moveTo(plainDate("2026-09-20"));
    await assessCase(place, caseId);
    const plan = await planOf(caseId);
    expect(plan.mediator).toBe("filed");
    expect(plan.states).toMatchObject({ "administrative-review": "now", "12315-complaint": "later" });
  });

  test("asks nothing again where the plan was stale already: the person decides", async () => {
    const at = await complained();
    const before = (await listAssessments(place, at.caseId)).length;
    await recordFacts(place, at.caseId, [{ name: "pricePaid", value: 368 }]);
    await recordOutcome(place, at, { state: "refused", on: plainDate("2026-09-01") });
    expect(await listAssessments(place, at.caseId)).toHaveLength(before);
    expect((await planOf(at.caseId)).stale).toBe(true);
  });

  test("goes on by the reason of a refusal: asked where nobody said it, kept and not asked again where it was said", async () => {
    const [open, said] = [await complained(), await complained()];
    const refused = { state: "refused", on: plainDate("2026-09-01") } as const;
    await recordOutcome(place, open, refused);
    await recordOutcome(place, said, { ...refused, refusedFor: "no-authority" });
    const [asked, told] = [await caseDetail(place, open.caseId), await caseDetail(place, said.caseId)];
    const questions = ({ assessment }: typeof asked) => assessment?.assessment.questions.map(({ fact }) => fact);
    expect(questions(asked)).toContain("mediatorRefusedFor");
    expect(questions(told)).not.toContain("mediatorRefusedFor");
    expect(told.stale).toBe(false);
    expect(told.assessment?.assessment.facts.mediatorRefusedFor).toBe("no-authority");
    const again = told.assessment?.assessment.route.find(({ channel }) => channel === "12315-complaint")?.earlier;
    expect(again?.map(({ rule }) => rule)).toContain("no-authority-other-office");
    const nowhere = recordOutcome(place, await complained(), { ...refused, state: "accepted", refusedFor: "papers" });
    await expect(nowhere).rejects.toSatisfy((error) => error instanceof YoujuError && error.code === "INPUT_INVALID");
  });

  test("leaves a draft out: it closes nothing", async () => {
    const caseId = (await openCase(place, { kind: "not-as-described" })).case.id;
    await recordFacts(place, caseId, [{ name: "sellerAnswer", value: "refused" }]);
    await composeFiling(place, caseId, { channel: "12315-complaint" });
    await assessCase(place, caseId);
    expect((await planOf(caseId)).mediator).toBe("unused");
  });
});
