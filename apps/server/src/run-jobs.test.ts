import { addExhibit, caseDetail, openCase, readingJob } from "@youju/cases";
import type { Reader, ReadOutcome } from "@youju/evidence";
import { plainPicture, streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runJobs } from "./run-jobs.ts";
import type { JobRunner } from "./work-queue.ts";

let place: TemporaryWorkplace;
let runner: JobRunner | undefined;

beforeEach(async () => {
  place = await temporaryWorkplace();
});

afterEach(async () => {
  await runner?.stop();
  await place.dispose();
});

const read: ReadOutcome = { state: "read", reading: { lines: [], fields: [], layout: "unknown" } };
const crashed: ReadOutcome = {
  state: "failed",
  reading: null,
  reason: "crashed",
  code: "READING_FAILED",
  detail: "exit 1",
};

/** A reader that stands for the engine, so that its failures can be had at will. */
const readerThat = (act: Reader["read"]): Reader => ({ read: act, close: async () => undefined });

async function queued(): Promise<string> {
  const { case: file } = await openCase(place, { kind: null });
  await addExhibit(place, { caseId: file.id, fileName: "a.png", kind: null, body: streamOf(await plainPicture()) });
  return file.id;
}

function start(reader: Reader) {
  const moved: string[] = [];
  const failures: string[] = [];
  const onFailure = (_error: unknown, kind: string) => void failures.push(kind);
  runner = runJobs({ ...place, reader }, { onMoved: (caseId) => moved.push(caseId), onFailure });
  return { moved, failures };
}

const reading = async (caseId: string) => (await caseDetail(place, caseId)).exhibits[0]?.reading;
const jobs = () => place.store.jobs.list("home");

describe("the worker inside the server", () => {
  test("reads what waits, tells open screens, and leaves no job behind", async () => {
    const caseId = await queued();
    const { moved, failures } = start(readerThat(async () => read));
    await vi.waitFor(async () => expect(await jobs()).toEqual([]), { timeout: 10_000 });
    expect(await reading(caseId)).toBe("read");
    expect(moved).toEqual([caseId, caseId, caseId, caseId]);
    expect(failures).toEqual([]);
  });

  test("is woken by a ring, not only by the clock", async () => {
    start(readerThat(async () => read));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await queued();
    const before = performance.now();
    runner?.ring();
    await vi.waitFor(async () => expect(await jobs()).not.toMatchObject([{ state: "waiting" }]), { interval: 20 });
    expect(performance.now() - before).toBeLessThan(1500);
  });

  test("a crash is tried again later, and what fails for good stays in sight as dead", async () => {
    const caseId = await queued();
    const { failures } = start(readerThat(async () => crashed));
    await vi.waitFor(async () => expect(failures).toEqual([readingJob]), { timeout: 10_000 });
    await vi.waitFor(async () =>
      expect(await jobs()).toMatchObject([{ state: "waiting", attempts: 1, lastError: "READING_FAILED" }]),
    );
    expect(await reading(caseId)).toBe("failed");
    for (let attempt = 2; attempt <= 5; attempt += 1) {
      const day = new Date(Date.parse("2026-11-21") + attempt * 86_400_000).toISOString().slice(0, 10);
      place.clock.moveTo(day as never);
      runner?.ring();
      await vi.waitFor(async () => expect(failures).toHaveLength(attempt));
    }
    await vi.waitFor(async () => expect(await jobs()).toMatchObject([{ state: "dead", attempts: 5 }]));
    expect(await reading(caseId)).toBe("failed");
  });

  test("stopping breaks off a picture in work and gives it back to be read after the next start", async () => {
    const caseId = await queued();
    const aborted = (signal: AbortSignal | undefined) =>
      new Promise<ReadOutcome>((resolve) => {
        const cancelled = () => resolve({ ...crashed, reason: "cancelled" });
        signal?.addEventListener("abort", cancelled);
        if (signal?.aborted === true) {
          cancelled();
        }
      });
    const { failures } = start(readerThat((_picture, options) => aborted(options?.signal)));
    await vi.waitFor(async () => expect(await reading(caseId)).toBe("reading"), { timeout: 10_000 });
    await runner?.stop();
    expect(await jobs()).toMatchObject([{ state: "waiting", lastError: "JOB_INTERRUPTED" }]);
    expect(await reading(caseId)).toBe("queued");
    expect(failures).toEqual([]);
  });
});
