import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ExhibitDetails, ReadLine } from "@youju/domain";
import { plainPicture, streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addExhibit, arrangeChatStrip, chatStripView, forgetChatStripOrder, openCase } from "./index.ts";

const folder = join(import.meta.dirname, "../../evidence/fixtures/golden/chat-strips/missing-stretch");
const looked: ExhibitDetails = {
  form: "picture",
  unopened: null,
  size: { width: 720, height: 1280 },
  duration: null,
  pages: null,
  encoding: null,
  mail: null,
  capture: null,
  captureRead: "yes",
  look: null,
};
let place: TemporaryWorkplace;
let caseId: string;

beforeEach(async () => {
  place = await temporaryWorkplace();
  caseId = (await openCase(place, { kind: null })).case.id;
}, 60_000);
afterEach(() => place.dispose());

test("a chat's screenshots are put in order, the missing stretch is named, and the person's own order stands until taken back", async () => {
  const read = JSON.parse(await readFile(join(folder, "read.json"), "utf8")) as Record<string, ReadLine[]>;
  for (const [fileName, lines] of Object.entries(read)) {
    const body = streamOf(await readFile(join(folder, fileName)));
    const { id: exhibitId } = await addExhibit(place, { caseId, fileName, kind: "chat", body });
    await place.store.details.put("home", exhibitId, looked);
    await place.store.readings.put("home", exhibitId, { lines, fields: [], layout: "taobao-chat" });
  }
  await addExhibit(place, { caseId, fileName: "x.png", kind: "item-photo", body: streamOf(await plainPicture()) });
  const numbersOf = ({ shots, strip }: Awaited<ReturnType<typeof chatStripView>>) =>
    strip.order.map((id) => shots.find(({ exhibitId }) => exhibitId === id)?.number);
  const found = await chatStripView(place, { caseId, numbers: null });
  expect(numbersOf(found)).toEqual([2, 3, 1]);
  expect(found.shots[0]).toMatchObject({ number: 1, width: 720, height: 1280, read: true });
  expect(found.strip.joins).toMatchObject([
    { kind: "overlap", seen: true },
    { kind: "gap", firstLine: "是质量问题，不是我不想要" },
  ]);
  const own = await arrangeChatStrip(place, { caseId, numbers: [3, 2, 1] });
  expect([own.arranged, own.strip.joins[0]?.kind, numbersOf(own)]).toEqual([true, "swapped", [3, 2, 1]]);
  expect((await chatStripView(place, { caseId, numbers: [2, 3] })).arranged).toBe(false);
  expect((await forgetChatStripOrder(place, { caseId, numbers: null })).arranged).toBe(false);
  await expect(chatStripView(place, { caseId, numbers: [9] })).rejects.toMatchObject({ code: "INPUT_INVALID" });
  await expect(arrangeChatStrip(place, { caseId, numbers: [1, 1] })).rejects.toMatchObject({ code: "INPUT_INVALID" });
});
