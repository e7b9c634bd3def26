import type { AttachmentLimits } from "@youju/api";
import type { Exhibit } from "@youju/domain";
import { describe, expect, test } from "vitest";
import type { Holding } from "./attachment-holdings.ts";
import { planAttachments, type Wanted } from "./attachment-plan.ts";
import { leftWords, noteWords } from "./attachment-words.ts";

const bytes = (mediaType: string, byteLength = 1000) => ({ sha256: mediaType, mediaType, byteLength });
const frame = { ...bytes("image/jpeg"), caseId: "c", ownerId: "e", role: "key-frame-00000001" };
const stretch = { ...bytes("video/mp4", 2_000_000), caseId: "c", ownerId: "e", role: "stretch-00000000" };

function holding(number: number, form: Holding["form"], own: Partial<Holding> = {}): Holding {
  const types = { picture: "image/jpeg", document: "application/pdf", video: "video/mp4", audio: "audio/mpeg" };
  const shown = bytes((types as Record<string, string>)[form] ?? "text/plain");
  const exhibit = { id: `e-${number}`, number, kind: "chat" } as Exhibit;
  const serves = [{ zh: "说过什么", en: "what was said" }];
  return {
    exhibit,
    name: "聊天记录",
    serves,
    details: null,
    form,
    shown,
    by: "original",
    frames: [],
    stretches: [],
    lines: [],
    ...own,
  };
}

const limits: AttachmentLimits = { most: 5, megabytesEach: 5, types: ["jpg", "pdf"], by: "default" };
const plan = (holdings: readonly Holding[], own: Partial<AttachmentLimits> = {}, wanted: Partial<Wanted> = {}) =>
  planAttachments(holdings, { limits: { ...limits, ...own }, cited: new Set(), going: {}, isPublic: false, ...wanted });

describe("what a channel does not take", () => {
  test("a film stays behind with a way on, or goes as its key frames, as a stretch, or as it is", () => {
    expect(plan([holding(1, "video")]).left.get("e-1")).toEqual(leftWords.film);
    expect(plan([holding(1, "video", { frames: [frame] })]).files[0]).toMatchObject({
      making: { kind: "picture", bytes: { mediaType: "image/jpeg" } },
      notes: [noteWords.frames],
    });
    const films = { types: ["jpg", "mp4"] as const };
    const long = holding(1, "video", { shown: bytes("video/mp4", 90_000_000), stretches: [stretch] });
    expect(plan([long], films).files[0]).toMatchObject({ making: { kind: "keep", bytes: stretch } });
    expect(plan([{ ...long, stretches: [] }], films).left.get("e-1")).toEqual(leftWords.filmTooLarge);
    expect(plan([holding(1, "video")], films).files[0]?.making.kind).toBe("keep");
  });

  test("a recording and a file nobody can open stay behind, each with its reason", () => {
    const { files, left } = plan([holding(1, "audio"), holding(2, "other")]);
    expect(files).toEqual([]);
    expect([...left.values()]).toEqual([leftWords.sound, leftWords.unopened]);
  });

  test("a document goes as it is where it may, and is drawn on sheets where it is too large or not taken", () => {
    const large = holding(1, "document", { shown: bytes("application/pdf", 9_000_000) });
    expect(plan([holding(1, "document")]).files[0]?.making.kind).toBe("keep");
    expect(plan([large]).files[0]?.making).toMatchObject({ kind: "sheets", as: "pdf" });
    expect(plan([holding(1, "document")], { types: ["jpg"] }).files[0]?.making).toMatchObject({ as: "jpg" });
  });
});

describe("what goes and in how many files", () => {
  test("nothing that proves nothing and is not cited goes unless the person says so", () => {
    const idle = holding(1, "picture", { serves: [] });
    expect(plan([idle]).left.get("e-1")).toEqual(leftWords.unused);
    expect(plan([idle], {}, { cited: new Set(["e-1"]) }).files).toHaveLength(1);
    expect(plan([idle], {}, { going: { "e-1": true } }).files).toHaveLength(1);
    expect(plan([holding(1, "picture")], {}, { going: { "e-1": false } }).left.get("e-1")).toEqual(leftWords.person);
  });

  test("what is over stands in the last file; a film that no sheet can show stays behind", () => {
    const many = [1, 2, 3, 4].map((number) => holding(number, "picture"));
    const film = holding(5, "video");
    const { files, left } = plan([...many, film], { most: 3, types: ["jpg", "mp4"] });
    expect(files.map(({ name }) => name)).toEqual(["01-证据1-聊天记录", "02-证据2-聊天记录", "03-其余证据"]);
    expect(files[2]?.making).toMatchObject({ kind: "sheets", as: "jpg" });
    expect(left.get("e-5")).toEqual(leftWords.tooMany);
  });

  test("in a public place what is not covered says so", () => {
    expect(plan([holding(1, "picture")], {}, { isPublic: true }).files[0]?.notes).toEqual([noteWords.uncovered]);
    const covered = holding(1, "picture", { by: "copy" });
    expect(plan([covered], {}, { isPublic: true }).files[0]?.notes).toEqual([noteWords.copy]);
  });
});
