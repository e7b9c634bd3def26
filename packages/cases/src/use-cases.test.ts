import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { plainDate } from "@youju/domain";
import type { Reader } from "@youju/evidence";
import { plainPicture, streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  addExhibit,
  assessCase,
  caseDetail,
  composeFiling,
  inspectingJob,
  laterReadingJob,
  listAssessments,
  listCases,
  markSent,
  openCase,
  readExhibit,
  readExhibitAgain,
  readingJob,
  recordFacts,
  updateCase,
} from "./index.ts";

let place: TemporaryWorkplace;

beforeEach(async () => {
  place = await temporaryWorkplace(plainDate("2026-10-05"));
});

afterEach(() => place.dispose());

const never = new AbortController().signal;
const open = async () => (await openCase(place, { kind: "no-reason-return" })).case.id;
const picture = async (caseId: string, shade = 1) =>
  addExhibit(place, { caseId, fileName: "a.png", kind: null, body: streamOf(await plainPicture(shade)) });

/** A reader that stands for the engine's rare failures, which a real picture cannot be made to cause. */
const readerThat = (read: Reader["read"]): Reader => ({ read, close: async () => undefined });

describe("an exhibit", () => {
  test("comes with its custody entry and its reading job, or not at all", async () => {
    const caseId = await open();
    const exhibit = await picture(caseId);
    expect(await place.store.custody.list("home", caseId)).toMatchObject([{ act: "added", sha256: exhibit.sha256 }]);
    expect(await place.store.jobs.list("home")).toMatchObject([
      { kind: inspectingJob, caseId, payload: { exhibitId: exhibit.id } },
    ]);
    const failing = { ...place.store, transaction: () => Promise.reject(new Error("the disk is full")) };
    await expect(
      addExhibit(
        { ...place, store: failing },
        { caseId, fileName: "b.png", kind: null, body: streamOf(await plainPicture(2)) },
      ),
    ).rejects.toThrow("the disk is full");
    expect((await caseDetail(place, caseId)).exhibits).toHaveLength(1);
    expect(await place.store.jobs.list("home")).toHaveLength(1);
  });

  test("is refused without a trace where the stream breaks off", async () => {
    const caseId = await open();
    async function* broken() {
      yield (await plainPicture(3)).subarray(0, 50);
      throw new Error("the line was cut");
    }
    await expect(addExhibit(place, { caseId, fileName: "c.png", kind: null, body: broken() })).rejects.toThrow();
    expect((await caseDetail(place, caseId)).exhibits).toEqual([]);
    expect(await readdir(join(place.folder, "blobs", "tmp"))).toEqual([]);
  });

  test("a reading that failed says so, may be tried again by job or by hand, and ends well", async () => {
    const caseId = await open();
    const { id: exhibitId } = await picture(caseId);
    const at = { caseId, exhibitId };
    const crashing = readerThat(async () => ({
      state: "failed",
      reading: null,
      reason: "crashed",
      code: "READING_FAILED",
      detail: "exit 1",
    }));
    const state = async () => (await caseDetail(place, caseId)).exhibits[0]?.reading;
    await expect(readExhibit({ ...place, reader: crashing }, at, never)).rejects.toMatchObject({
      code: "READING_FAILED",
    });
    expect(await state()).toBe("failed");
    for (const job of await place.store.jobs.list("home")) {
      await place.store.jobs.remove("home", job.id);
    }
    expect((await readExhibitAgain(place, at)).reading).toBe("queued");
    expect(await place.store.jobs.list("home")).toHaveLength(1);
    expect((await readExhibitAgain(place, at)).reading).toBe("queued");
    expect(await place.store.jobs.list("home")).toHaveLength(1);
    const reading = { lines: [], fields: [], layout: "parcel-track" };
    await readExhibit({ ...place, reader: readerThat(async () => ({ state: "nothing-found", reading })) }, at, never);
    expect(await state()).toBe("nothing-found");
    expect((await caseDetail(place, caseId)).exhibits[0]?.kind).toBe("parcel-track");
  });

  test("one removed while it was read stays removed", async () => {
    const caseId = await open();
    const { id: exhibitId } = await picture(caseId);
    const removing = readerThat(async () => {
      await place.store.exhibits.remove("home", exhibitId);
      return { state: "read", reading: { lines: [], fields: [], layout: "unknown" } };
    });
    await readExhibit({ ...place, reader: removing }, { caseId, exhibitId }, never);
    expect((await caseDetail(place, caseId)).exhibits).toEqual([]);
  });

  test("a demo picture waits behind a person's own, unless somebody asks for it", async () => {
    const caseId = await open();
    const body = streamOf(await plainPicture(9));
    const { id: exhibitId } = await addExhibit(place, {
      caseId,
      fileName: "d.png",
      kind: null,
      body,
      reading: "later",
    });
    expect((await place.store.jobs.list("home")).map(({ kind }) => kind)).toEqual([laterReadingJob]);
    await readExhibitAgain(place, { caseId, exhibitId });
    expect((await place.store.jobs.list("home")).map(({ kind }) => kind)).toEqual([readingJob]);
  });
});

describe("a title nobody wrote", () => {
  test("follows kind and item; one the person wrote stays", async () => {
    const { case: file } = await openCase(place, { kind: null });
    expect(file.title).toBe("新的纠纷");
    await recordFacts(place, file.id, [{ name: "itemName", value: "头戴式降噪耳机 X3 星夜黑 支持七天无理由退货" }]);
    const named = await updateCase(place, file.id, { kind: "no-reason-return" });
    expect(named.case.title).toBe("七日无理由退货被拒：头戴式降噪耳机 X3 星夜黑 支持七天无…");
    await updateCase(place, file.id, { title: "耳机" });
    expect((await updateCase(place, file.id, { kind: null })).case.title).toBe("耳机");
  });

  test("is in the language of whoever opened the case, and stays in it", async () => {
    const { case: file } = await openCase(place, { kind: null, language: "en" });
    expect(file.title).toBe("New dispute");
    await updateCase(place, file.id, { kind: "no-reason-return" });
    const named = await recordFacts(place, file.id, [{ name: "itemName", value: "Headphones X3" }]);
    expect(named.case.title).toBe("Seven-day no-reason return refused: Headphones X3");
  });
});

describe("an assessment", () => {
  test("shows what was found on its day, whatever comes later", async () => {
    const caseId = await open();
    await recordFacts(place, caseId, [{ name: "receivedOn", value: "2026-09-26" }]);
    const before = await assessCase(place, caseId);
    place.clock.moveTo(plainDate("2026-11-21"));
    await recordFacts(place, caseId, [{ name: "receivedOn", value: "2026-09-20" }]);
    await assessCase(place, caseId);
    const all = await listAssessments(place, caseId);
    expect(all.map(({ assessment }) => assessment.asOf)).toEqual(["2026-11-21", "2026-10-05"]);
    expect(all[1]).toEqual(before);
  });
});

describe("a paper that went out", () => {
  test("stays as it was, while a draft follows the case", async () => {
    const caseId = await open();
    await picture(caseId);
    await recordFacts(place, caseId, [
      { name: "orderNumber", value: "1111222233334444555" },
      { name: "pricePaid", value: 699 },
    ]);
    const { filing } = await composeFiling(place, caseId, { channel: "12315-complaint" });
    const at = { caseId, filingId: filing.id };
    await recordFacts(place, caseId, [{ name: "orderNumber", value: "9999888877776666555" }]);
    const sent = await markSent(place, at, { on: plainDate("2026-10-05"), reference: null });
    const number = (paper: typeof sent) => paper.fields.find(({ id }) => id === "order-number")?.value;
    expect(number(sent)).toBe("9999888877776666555");
    await recordFacts(place, caseId, [{ name: "orderNumber", value: "1231231231231231231" }]);
    const again = await markSent(place, at, { on: plainDate("2026-10-04"), reference: "12" });
    expect([number(again), again.filing.sentOn, again.filing.reference]).toEqual([
      "9999888877776666555",
      "2026-10-04",
      "12",
    ]);
  });

  test("makes it the other side's turn in the list", async () => {
    const caseId = await open();
    const { filing } = await composeFiling(place, caseId, { channel: "12315-complaint" });
    await markSent(place, { caseId, filingId: filing.id }, { on: plainDate("2026-09-28"), reference: null });
    const [card] = (await listCases(place, { scope: "mine", state: "other" })).cases;
    expect(card).toMatchObject({ turn: "other", nextDay: { day: "2026-10-13", whose: "other" } });
    place.clock.moveTo(plainDate("2026-10-14"));
    const [late] = (await listCases(place, { scope: "mine", state: "person" })).cases;
    expect(late).toMatchObject({ turn: "person", nextDay: { rule: "reconsideration", day: "2026-12-12" } });
  });
});
