import { plainDate } from "@youju/domain";
import { leafHash, ledgerProblems, verifyInclusion } from "@youju/evidence/verify";
import { plainPicture, streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { caseCustody, ledgerHead } from "./case-custody.ts";
import { recordExport } from "./custody-acts.ts";
import { exhibitPicture } from "./exhibit-picture.ts";
import { addExhibit, deleteCase, exhibitFile, exhibitThumbnail, openCase, purgeCase, removeExhibit } from "./index.ts";
import { sha256 } from "./sha256.ts";

let place: TemporaryWorkplace;
let caseId: string;

beforeEach(async () => {
  place = await temporaryWorkplace(plainDate("2026-10-05"));
  caseId = (await openCase(place, { kind: "no-reason-return" })).case.id;
});
afterEach(() => place.dispose());

const picture = async (shade: number) =>
  addExhibit(place, { caseId, fileName: "a.png", kind: null, body: streamOf(await plainPicture(shade)) });
const acts = async () =>
  (await caseCustody(place, { caseId })).entries.map(({ entry }) => `${entry.act} ${entry.actor}`);
const opened = async (exhibitId: string) => (await exhibitFile(place, { caseId, exhibitId })).body.cancel();

describe("the custody ledger of a case", () => {
  test("says what was taken in, opened and removed, and keeps its lines when the exhibit is gone", async () => {
    const exhibit = await picture(1);
    await opened(exhibit.id);
    await removeExhibit(place, { caseId, exhibitId: exhibit.id });
    expect(await acts()).toEqual(["added person", "seen person", "removed person"]);
    const { entries } = await caseCustody(place, { caseId });
    expect(entries.every(({ entry }) => entry.exhibitId === exhibit.id && entry.sha256 === exhibit.sha256)).toBe(true);
  });

  test("says once a day that an original was opened, however often it was; a thumbnail is not the original", async () => {
    const [first, second] = [await picture(1), await picture(2)];
    await Promise.all([opened(first.id), opened(first.id), opened(first.id)]);
    await (await exhibitPicture(place, { caseId, exhibitId: first.id })).body.cancel();
    await (await exhibitThumbnail(place, { caseId, exhibitId: second.id })).body.cancel();
    expect(await acts()).toEqual(["added person", "added person", "seen person"]);
    await opened(second.id);
    place.clock.moveTo(plainDate("2026-10-06"));
    await opened(first.id);
    expect((await acts()).slice(2)).toEqual(["seen person", "seen person", "seen person"]);
  });

  test("says of the case as a whole what was handed out", async () => {
    const bytes = { caseId, exhibitId: null, sha256: "a".repeat(64) };
    await recordExport(place, bytes);
    await recordExport(place, bytes);
    await recordExport(place, { ...bytes, sha256: "b".repeat(64) });
    expect((await caseCustody(place, { caseId })).entries.map(({ entry }) => entry)).toMatchObject([
      { act: "exported", exhibitId: null, sha256: "a".repeat(64) },
      { act: "exported", exhibitId: null, sha256: "b".repeat(64) },
    ]);
  });

  test("comes with its head and a proof for every entry, which check without the server", async () => {
    for (let shade = 1; shade <= 5; shade += 1) {
      await opened((await picture(shade)).id);
    }
    const { head, entries } = await caseCustody(place, { caseId });
    expect(head).toEqual(await ledgerHead(place, caseId));
    expect(entries).toHaveLength(10);
    const all = entries.map(({ entry }) => entry);
    expect(ledgerProblems(all, head, sha256)).toEqual([]);
    const exhibitId = all[4]?.exhibitId ?? "";
    const own = entries.filter(({ entry }) => entry.exhibitId === exhibitId);
    expect(own).toHaveLength(2);
    expect(await caseCustody(place, { caseId, exhibitId })).toEqual({ head, entries: own, stamped: [] });
    for (const [index, { entry, proof }] of entries.entries()) {
      expect(verifyInclusion({ leafHash: leafHash(entry, sha256), index, head, proof }, sha256)).toBe(true);
    }
  });

  test("goes with its case and not before", async () => {
    await picture(1);
    await deleteCase(place, caseId);
    expect(await acts()).toEqual(["added person"]);
    await purgeCase(place, caseId);
    await expect(caseCustody(place, { caseId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await place.store.custody.list("home", caseId)).toEqual([]);
  });
});
