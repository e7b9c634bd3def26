import { createApi } from "@youju/api";
import { assessCase, counselWith, openCase, reassessAfterChange, reassessingJob, recordFacts } from "@youju/cases";
import { pdfRenderer } from "@youju/documents";
import { type PlainDate, plainDate } from "@youju/domain";
import type { Reader } from "@youju/evidence";
import { lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { caseDetailSchema, lawMoveSchema, unseenLawMoveSchema } from "../../../packages/api/src/schemas/case.ts";
import { openChanges } from "./changes.ts";
import { serverHandlers } from "./handlers/index.ts";
import { runJobs } from "./run-jobs.ts";

const today = plainDate("2026-09-27");
const pdf = pdfRenderer();
/** The law as it was before the calendar of 2026 came. */
const { core, ...rest } = readLawFolder();
const earlier = counselWith(
  lawBook({
    ...rest,
    core: { ...core, edition: "earlier", calendars: core.calendars.filter(({ year }) => year !== 2026) },
  }),
);

let place: TemporaryWorkplace;
let runner: ReturnType<typeof runJobs> | undefined;
beforeEach(async () => {
  place = await temporaryWorkplace(today);
});
afterEach(async () => {
  await runner?.stop();
  await place.dispose();
});
afterAll(() => pdf.close());

async function aCase(receivedOn: PlainDate): Promise<string> {
  const then = { ...place, counsel: earlier };
  const { case: file } = await openCase(then, { kind: "no-reason-return" });
  await recordFacts(then, file.id, [
    { name: "platform", value: "taobao" },
    { name: "sellerKind", value: "business" },
    { name: "receivedOn", value: receivedOn },
  ]);
  await assessCase(then, file.id);
  return file.id;
}

const idle: Reader = {
  read: () => Promise.reject(new TypeError("there is nothing to read")),
  close: async () => undefined,
};

function start() {
  const moved: string[] = [];
  const failures: unknown[] = [];
  runner = runJobs(
    { ...place, reader: idle },
    { onMoved: (caseId) => moved.push(caseId), onFailure: (error) => failures.push(error) },
  );
  return { moved, failures };
}

const jobs = () => place.store.jobs.list("home", { kind: reassessingJob });

/** Calls as the screens do. */
function screens() {
  const about = { version: "0.0.0", testClock: true, lan: false };
  const dataFolder = place.folder;
  const premises = { place, changes: openChanges(), ring: () => undefined, examples: async () => [], pdf, dataFolder };
  const api = createApi(serverHandlers({ ...premises, pairing: null, remindersPrivate: false, about }));
  return async (path: string, body?: unknown) => {
    const headers = { "content-type": "application/json" };
    const sent = body === undefined ? {} : { method: "POST", body: JSON.stringify(body), headers };
    const response = await api.request(`/api${path}`, sent);
    return { status: response.status, body: (await response.json()) as unknown };
  };
}

describe("after the law changed, the server", () => {
  test("looks at every open case page by page, tells open screens, and leaves no job behind", async () => {
    const ids: string[] = [];
    for (let count = 0; count < 25; count += 1) {
      ids.push(await aCase(plainDate("2026-09-26")));
    }
    await reassessAfterChange(place);
    const { moved, failures } = start();
    await vi.waitFor(async () => expect(await jobs()).toEqual([]), { timeout: 15_000 });
    expect(moved.toSorted()).toEqual(ids.toSorted());
    expect(failures).toEqual([]);
  });

  test("says what moved until it was seen, in the list and in the case", async () => {
    const caseId = await aCase(plainDate("2026-09-26"));
    await reassessAfterChange(place);
    start();
    await vi.waitFor(async () => expect(await jobs()).toEqual([]));
    const call = screens();
    const unseen = z.strictObject({ cases: z.array(unseenLawMoveSchema) });
    expect(unseen.parse((await call("/law-moves")).body).cases).toMatchObject([{ caseId, on: today }]);
    const moves = z.strictObject({ moves: z.array(lawMoveSchema) });
    const [move] = moves.parse((await call(`/cases/${caseId}/law-moves`)).body).moves;
    expect(move).toMatchObject({ asOf: today, seen: false });
    expect(move?.moved.map(({ change }) => change)).toContain("fixed");
    const detail = caseDetailSchema.parse((await call(`/cases/${caseId}`)).body);
    expect(detail.lawMoves).toEqual([move]);
    const seen = await call(`/cases/${caseId}/law-moves/seen`, { through: move?.sequence });
    expect(caseDetailSchema.parse(seen.body).lawMoves).toEqual([]);
    expect(unseen.parse((await call("/law-moves")).body).cases).toEqual([]);
    expect(moves.parse((await call(`/cases/${caseId}/law-moves`)).body).moves).toEqual([{ ...move, seen: true }]);
  });

  test("refuses to mark as seen what has no place in a timeline, and cases that are not there", async () => {
    const call = screens();
    const caseId = await aCase(plainDate("2026-09-26"));
    expect(await call(`/cases/${caseId}/law-moves/seen`, { through: 0 })).toMatchObject({ status: 400 });
    expect(await call("/cases/no-such-case/law-moves/seen", { through: 1 })).toMatchObject({ status: 404 });
    expect(await call("/cases/no-such-case/law-moves")).toMatchObject({ status: 404 });
  });
});
