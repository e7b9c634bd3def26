import { moment, plainDate, YoujuError } from "@youju/domain";
import { type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  assessCase,
  caseDetail,
  changeContact,
  composeFiling,
  contactHistory,
  listCases,
  listContacts,
  listEvents,
  markSent,
  type NewContact,
  openCase,
  recordContact,
  recordFacts,
  removeContact,
  restoreContact,
} from "./index.ts";

let place: TemporaryWorkplace;
let caseId: string;

beforeEach(async () => {
  place = await temporaryWorkplace(plainDate("2026-11-18"));
  caseId = (await openCase(place, { kind: "not-as-described" })).case.id;
});

afterEach(() => place.dispose());

const call: NewContact = {
  channel: "call",
  party: "shop",
  person: "小示",
  staffNumber: "示例07",
  at: moment("2026-11-18T10:30"),
  said: "说后天退款",
  ticket: "示例工单9",
  promises: [{ what: "退款300元", by: moment("2026-11-20") }],
};

const refused = (act: Promise<unknown>, code: string, field?: string) =>
  expect(act).rejects.toSatisfy(
    (error) => error instanceof YoujuError && error.code === code && error.detail?.field === field,
  );

describe("a call in which a refund was promised", () => {
  test("runs a clock to the day they named, and is broken once that day is over", async () => {
    const { promises } = await recordContact(place, caseId, call);
    const [promise] = promises;
    expect(promise).toMatchObject({ id: "p1", who: "shop", state: "open", mark: null });
    expect(promise?.deadline).toMatchObject({
      whose: "other",
      source: "promise",
      state: "before-safe-day",
      articles: [],
      deadline: { from: "2026-11-18", lastDay: "2026-11-20", safeDay: "2026-11-20" },
    });
    const stateOn = async (day: string) => {
      place.clock.moveTo(plainDate(day));
      return (await listContacts(place, caseId))[0]?.promises[0]?.state;
    };
    expect([await stateOn("2026-11-20"), await stateOn("2026-11-21")]).toEqual(["open", "broken"]);
  });

  test("is the next day of the card while nothing else presses, and no clock once it was kept", async () => {
    const { id, promises } = await recordContact(place, caseId, call);
    const dayOnCard = async () => (await listCases(place, { scope: "mine", state: "all" })).cases[0]?.nextDay?.day;
    expect(await dayOnCard()).toBe("2026-11-20");
    const kept = promises.map(({ deadline: _, state: __, ...promise }) => ({ ...promise, mark: "kept" as const }));
    const changed = await changeContact(place, { caseId, contactId: id }, { promises: kept });
    expect(changed.promises[0]).toMatchObject({ id: "p1", state: "kept", markedOn: "2026-11-18", deadline: null });
    expect(await dayOnCard()).toBeUndefined();
  });

  test("is quoted in the next complaint with its day and staff number, but not before it is broken nor once it was kept", async () => {
    await recordFacts(place, caseId, [
      { name: "sellerKind", value: "business" },
      { name: "platform", value: "taobao" },
      { name: "sellerAnswer", value: "refused" },
      { name: "receivedOn", value: "2026-11-10" },
    ]);
    await assessCase(place, caseId);
    const { id } = await recordContact(place, caseId, {
      ...call,
      said: "",
      promises: [{ what: "按消费者权益保护法退一赔三", by: moment("2026-11-20T18:00") }],
    });
    const contentOn = async (day: string) => {
      place.clock.moveTo(plainDate(day));
      const { fields } = await composeFiling(place, caseId, { channel: "12315-complaint" });
      return fields.find((field) => field.id === "content")?.value ?? "";
    };
    const quoted =
      "2026年11月18日商家（小示，工号示例07）通话中承诺“按消费者权益保护法退一赔三”，期限为2026年11月20日18:00，至今没有兑现。";
    expect(await contentOn("2026-11-20")).not.toContain("承诺");
    expect(await contentOn("2026-11-21")).toContain(quoted);
    const mark = { id: "p1", what: "按消费者权益保护法退一赔三", mark: "kept" } as const;
    await changeContact(place, { caseId, contactId: id }, { promises: [mark] });
    expect(await contentOn("2026-11-22")).not.toContain("承诺");
  });

  test("made by an office stands in the reminder to that office, not in the complaint about the shop", async () => {
    await recordFacts(place, caseId, [
      { name: "sellerKind", value: "business" },
      { name: "sellerAnswer", value: "refused" },
      { name: "receivedOn", value: "2026-11-10" },
    ]);
    await assessCase(place, caseId);
    const complaint = await composeFiling(place, caseId, { channel: "12315-complaint" });
    const at = { caseId, filingId: complaint.filing.id };
    await markSent(place, at, { on: plainDate("2026-11-18"), reference: null });
    const promises = [{ what: "三天内回电", by: moment("2026-11-21") }];
    await recordContact(place, caseId, { ...call, party: "regulator", filingId: at.filingId, promises });
    place.clock.moveTo(plainDate("2026-11-28"));
    const chaser = await composeFiling(place, caseId, { channel: "12315-complaint", paper: "chaser" });
    expect(chaser.fields[0]?.value).toContain("工作人员（小示，工号示例07）通话中承诺“三天内回电”");
    const again = await composeFiling(place, caseId, { channel: "cca-315" });
    expect(JSON.stringify(again.sections)).not.toContain("三天内回电");
  });
});

describe("what was written of a talk", () => {
  test("keeps every wording, can be undone step by step, and comes back after it was removed", async () => {
    const { id: contactId } = await recordContact(place, caseId, call);
    const at = { caseId, contactId };
    const changed = await changeContact(place, at, { said: "改口说要下周", staffNumber: null });
    expect(changed).toMatchObject({ said: "改口说要下周", staffNumber: null, ticket: "示例工单9", revision: 2 });
    expect(changed.promises).toHaveLength(1);
    expect(await restoreContact(place, at, 1)).toMatchObject({ said: "说后天退款", revision: 3 });
    await removeContact(place, at);
    expect(await listContacts(place, caseId)).toEqual([]);
    expect((await caseDetail(place, caseId)).contacts).toEqual([]);
    await refused(changeContact(place, at, { said: "没有了" }), "NOT_FOUND");
    await refused(restoreContact(place, at, 4), "INPUT_INVALID", "revision");
    expect(await restoreContact(place, at, 2)).toMatchObject({ said: "改口说要下周", revision: 5 });
    const acts = (await contactHistory(place, at)).map(({ act }) => act);
    expect(acts).toEqual(["recorded", "changed", "restored", "removed", "restored"]);
  });

  test("a promise added later never takes the number of one that was struck", async () => {
    const { id: contactId } = await recordContact(place, caseId, call);
    const changed = await changeContact(place, { caseId, contactId }, { promises: [{ what: "换货" }] });
    expect(changed.promises).toMatchObject([{ id: "p2", what: "换货", by: null, deadline: null, state: "open" }]);
  });

  test("is found by its words, the staff and the ticket until it is removed", async () => {
    const { id: contactId } = await recordContact(place, caseId, call);
    const found = async (query: string) =>
      (await listCases(place, { scope: "mine", state: "all", query })).cases.length;
    expect([
      await found("后天退款"),
      await found("示例07"),
      await found("示例工单9"),
      await found("退款300元"),
    ]).toEqual([1, 1, 1, 1]);
    await removeContact(place, { caseId, contactId });
    expect(await found("示例工单9")).toBe(0);
  });

  test("stands in the timeline on its own day, without a word of what was said", async () => {
    await recordContact(place, caseId, { ...call, at: moment("2026-11-16"), promises: [] });
    const event = (await listEvents(place, caseId)).at(-1);
    expect(event).toMatchObject({ on: "2026-11-16", kind: "contact-recorded", text: { zh: "记下和商家的通话" } });
    expect(JSON.stringify(event)).not.toContain("说后天退款");
  });

  test("is refused where the days or the words cannot be", async () => {
    const wrongs = [
      [{ at: moment("2026-11-19") }, "at"],
      [{ said: " ", promises: [] }, "said"],
      [{ promises: [{ what: "退款", by: moment("2026-11-17") }] }, "promises"],
      [{ promises: [{ what: " " }] }, "promises"],
      [{ promises: [{ what: "退款", mark: "kept", markedOn: plainDate("2026-11-19") }] }, "promises"],
    ] as const;
    for (const [wrong, field] of wrongs) {
      await refused(recordContact(place, caseId, { ...call, ...wrong }), "INPUT_INVALID", field);
    }
    expect(await listContacts(place, caseId)).toEqual([]);
  });

  test("names only exhibits and filings of its own case", async () => {
    await refused(recordContact(place, caseId, { ...call, exhibitIds: ["none"] }), "NOT_FOUND", "exhibitIds");
    await refused(recordContact(place, caseId, { ...call, filingId: "none" }), "NOT_FOUND");
  });
});
