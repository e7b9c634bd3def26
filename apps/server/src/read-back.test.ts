import { open } from "node:fs/promises";
import { join } from "node:path";
import { addExhibit, openCase, vaultView } from "@youju/cases";
import { plainPicture, streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { startReadingBack } from "./read-back.ts";

let place: TemporaryWorkplace;
beforeEach(async () => {
  place = await temporaryWorkplace();
});
afterEach(() => place.dispose());

/** Turns one bit of a stored file over, on the disk itself. */
async function flipBit(sha256: string): Promise<void> {
  const file = await open(join(place.folder, "blobs", sha256.slice(0, 2), sha256), "r+");
  const byte = new Uint8Array(1);
  await file.read(byte, 0, 1, 9);
  await file.write(new Uint8Array([(byte[0] ?? 0) ^ 1]), 0, 1, 9);
  await file.close();
}

test("the running server finds a flipped bit by itself, says so in the log and to open screens, and ends when told", async () => {
  const caseId = (await openCase(place, { kind: "no-reason-return" })).case.id;
  const picture = { caseId, fileName: "a.png", kind: null };
  const exhibit = await addExhibit(place, { ...picture, body: streamOf(await plainPicture(1)) });
  await flipBit(exhibit.sha256);
  const [moved, lines, failures]: [string[], string[], unknown[]] = [[], [], []];
  const watching = {
    onMoved: (id: string) => moved.push(id),
    onBroken: (line: string) => lines.push(line),
    onFailure: (error: unknown) => failures.push(error),
  };
  const end = startReadingBack(place, watching, { quietStart: 5, every: 5 });
  await vi.waitFor(() => expect(moved).toEqual([caseId]), 10_000);
  await end();
  expect(lines[0]).toBe("read-back damaged=1 missing=0");
  expect(failures).toEqual([]);
  const { broken } = await vaultView(place);
  expect(broken).toMatchObject([{ caseId, exhibitId: exhibit.id, number: 1, state: "damaged" }]);
});
