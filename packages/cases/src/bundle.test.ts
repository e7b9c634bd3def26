import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type PdfRenderer, pdfRenderer } from "@youju/documents";
import { plainDate } from "@youju/domain";
import { nodeDigests, openBundle } from "@youju/evidence";
import { verifyBundle } from "@youju/evidence/verify";
import type { CaseRows } from "@youju/storage";
import { plainPicture, streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { BundleRequest } from "./bundle-content.ts";
import {
  addExhibit,
  assessCase,
  type BundleOffice,
  composeFiling,
  demoAuthority,
  eraseCase,
  eraseEverything,
  exportBundle,
  importBundle,
  listCases,
  markSent,
  openCase,
  putProfile,
  recordFacts,
  stampLedgerHead,
  stampNow,
  switchAuthority,
} from "./index.ts";

let place: TemporaryWorkplace;
let office: BundleOffice;
let pdf: PdfRenderer;
let count = 0;

beforeAll(() => {
  pdf = pdfRenderer();
});
afterAll(() => pdf.close());
beforeEach(async () => {
  place = await temporaryWorkplace(plainDate("2026-10-05"));
  office = officeOf(place);
}, 60_000);
afterEach(() => place.dispose());

const never = new AbortController().signal;
const officeOf = (at: TemporaryWorkplace): BundleOffice => ({
  ...at,
  pdf,
  ask: () => Promise.reject(new Error("nothing may leave the machine")),
});
const path = (ending = ".zip") => join(place.folder, `bundle-${++count}${ending}`);

async function aCase(): Promise<string> {
  const { case: file } = await openCase(place, { kind: "no-reason-return", title: "示例耳机" });
  await recordFacts(place, file.id, [
    { name: "shopName", value: "示例小店" },
    { name: "itemName", value: "耳机" },
    { name: "pricePaid", value: "699" },
    { name: "receivedOn", value: "2026-09-26" },
    { name: "platform", value: "taobao" },
    { name: "sellerKind", value: "business" },
    { name: "orderNumber", value: "2609223371840052617" },
    { name: "goodsClass", value: "ordinary" },
    { name: "goodsCondition", value: "opened-to-inspect" },
    { name: "sellerLegalName", value: "示例市示例商贸有限公司" },
    { name: "sellerAddress", value: "示例市示例路 2 号" },
    { name: "sellerAnswer", value: "refused" },
    { name: "officialMediator", value: "unused" },
  ]);
  await putProfile(place, { name: "示例甲", phone: "13800000000", address: "示例路 1 号" });
  for (const shade of [10, 20]) {
    const body = streamOf(await plainPicture(shade));
    await addExhibit(place, { caseId: file.id, fileName: `图 ${shade}.png`, kind: "item-photo", body });
  }
  await assessCase(place, file.id);
  const { filing, missing } = await composeFiling(place, file.id, { channel: "12315-complaint" });
  expect(missing).toEqual([]);
  await markSent(place, { caseId: file.id, filingId: filing.id }, { on: plainDate("2026-10-05"), reference: null });
  return file.id;
}

async function bundle(caseId: string, more: Partial<BundleRequest> = {}): Promise<string> {
  const to = path();
  const request: BundleRequest = { caseId, audience: "court", only: null, headSize: null, ...more };
  await exportBundle(office, request, { place: { path: to, form: "zip" } });
  return to;
}

async function verified(file: string) {
  const opened = await openBundle(file);
  try {
    return opened.kind === "bag" ? await verifyBundle(opened.source, { digests: nodeDigests }) : null;
  } finally {
    await opened.close();
  }
}

async function unpacked(file: string): Promise<string> {
  const to = path("");
  execFileSync("unzip", ["-q", file, "-d", to]);
  return join(to, "youju-bundle");
}

describe("a bundle of a case", () => {
  test("verifies, holds the papers that went out, and nothing that is the person's own", async () => {
    const caseId = await aCase();
    const file = await bundle(caseId);
    const found = await verified(file);
    expect(found?.problems).toEqual([]);
    expect(found?.ledger).toMatchObject({ size: 2, entries: 2 });
    const bag = await unpacked(file);
    expect(readdirSync(join(bag, "data")).toSorted()).toEqual([
      "exhibits.json",
      "facts.json",
      "originals",
      "papers",
      "timeline.json",
    ]);
    expect(
      readdirSync(join(bag, "data/papers"))
        .map((name) => name.slice(-4))
        .toSorted(),
    ).toContain(".txt");
    expect(readFileSync(join(bag, "data/timeline.json"), "utf8")).not.toContain("研判");
    expect((await place.store.custody.list("home", caseId)).at(-1)).toMatchObject({ act: "exported", exhibitId: null });
  });

  test("is the same bytes at the same head, though it was exported meanwhile", async () => {
    const caseId = await aCase();
    const first = readFileSync(await bundle(caseId));
    expect(readFileSync(await bundle(caseId, { headSize: 2 })).equals(first)).toBe(true);
    expect(readFileSync(await bundle(caseId)).equals(first)).toBe(false);
    const own = readFileSync(await bundle(caseId, { headSize: 2, audience: "own" }));
    expect(readFileSync(await bundle(caseId, { headSize: 2, audience: "own" })).equals(own)).toBe(true);
    await expect(bundle(caseId, { headSize: 99 })).rejects.toMatchObject({ code: "INPUT_INVALID" });
    await expect(bundle(caseId, { only: [9] })).rejects.toMatchObject({ code: "INPUT_INVALID" });
  });

  test("of one exhibit verifies and tells nothing of the other", async () => {
    const file = await bundle(await aCase(), { only: [2] });
    const found = await verified(file);
    expect(found?.problems).toEqual([]);
    expect(found?.ledger).toMatchObject({ size: 2, entries: 1 });
    expect(readFileSync(file).includes("图 10")).toBe(false);
  });

  test("checks with nothing of ours: sha256sum on all lists, openssl on every stamp", async () => {
    const caseId = await aCase();
    await switchAuthority(place, demoAuthority, true);
    for (const { id } of await stampLedgerHead(place, caseId)) {
      await stampNow(office, { caseId, stampId: id, isLast: true }, never);
    }
    const bag = await unpacked(await bundle(caseId));
    for (const list of ["seal", "tagmanifest", "manifest"]) {
      execFileSync("sha256sum", ["--strict", "--quiet", "-c", `${list}-sha256.txt`], { cwd: bag });
    }
    const index = JSON.parse(readFileSync(join(bag, "stamps/index.json"), "utf8")) as { file: string; data: string }[];
    const whole = { file: "stamps/tagmanifest-sha256.txt.tsr", data: "tagmanifest-sha256.txt" };
    expect(index).toHaveLength(1);
    const openssl = (data: string, token: string) =>
      execFileSync(
        "openssl",
        ["ts", "-verify", "-data", data, "-in", token, "-CAfile", "stamps/ca/authorities.pem", "-attime", "1791187200"],
        { cwd: bag, encoding: "utf8", stdio: "pipe" },
      );
    for (const { file, data } of [...index, whole]) {
      expect(openssl(data, file)).toContain("OK");
    }
    writeFileSync(join(bag, "tagmanifest-sha256.txt"), "changed");
    expect(() => openssl(whole.data, whole.file)).toThrow();
  });

  test("is not made of an original that was damaged on the disk, and nothing is left behind", async () => {
    const caseId = await aCase();
    const [exhibit] = await place.store.exhibits.list("home", caseId);
    const sha256 = exhibit?.sha256 ?? "";
    const stored = join(place.folder, "blobs", sha256.slice(0, 2), sha256);
    execFileSync("chmod", ["u+w", stored]);
    writeFileSync(stored, Buffer.alloc(exhibit?.byteLength ?? 0));
    await expect(bundle(caseId)).rejects.toMatchObject({ code: "ORIGINAL_DAMAGED" });
    expect(readdirSync(place.folder).filter((name) => name.startsWith("bundle-"))).toEqual([]);
    expect((await place.store.custody.list("home", caseId)).map(({ act }) => act)).toEqual(["added", "added"]);
  });
});

describe("a backup of a case", () => {
  test("comes back the same elsewhere: facts, exhibits, events, filings, and the ledger with one line more", async () => {
    const caseId = await aCase();
    const before = await place.store.transfer.take("home", caseId);
    const file = await bundle(caseId, { audience: "own" });
    const other = await temporaryWorkplace(plainDate("2026-10-06"));
    try {
      const imported = await importBundle(other, file, { altered: "refuse" });
      expect(imported).toMatchObject({ caseId, exhibits: 2, entries: 2 });
      const after = await other.store.transfer.take("home", caseId);
      const lines = after.tables.custody_entries ?? [];
      expect(lines.at(-1)).toMatchObject({ sequence: 3, act: "imported", exhibit_id: null });
      expect(withoutLast(after)).toEqual(before);
      expect((await listCases(other, { query: "示例小店", scope: "mine", state: "all" })).cases).toHaveLength(1);
      await expect(importBundle(other, file, { altered: "refuse" })).rejects.toMatchObject({ code: "CONFLICT" });
    } finally {
      await other.dispose();
    }
  });

  test("is refused when altered, unless told, and when it is a bundle for handing over", async () => {
    const caseId = await aCase();
    const handed = await bundle(caseId);
    const folder = await unpacked(await bundle(caseId, { audience: "own" }));
    await eraseCase(place, caseId);
    await expect(importBundle(place, handed, { altered: "refuse" })).rejects.toMatchObject({
      code: "BUNDLE_NOT_A_BACKUP",
    });
    writeFileSync(join(folder, "data/facts.json"), "[]\n");
    await expect(importBundle(place, folder, { altered: "refuse" })).rejects.toMatchObject({ code: "BUNDLE_ALTERED" });
    expect(await place.store.cases.get("home", caseId)).toBeNull();
    await importBundle(place, folder, { altered: "even-if-altered" });
    expect((await place.store.custody.list("home", caseId)).at(-1)?.actor).toBe("person: altered bundle");
  });
});

function withoutLast(rows: CaseRows): CaseRows {
  const { cases = [], custody_entries: lines = [] } = rows.tables;
  return {
    ...rows,
    tables: {
      ...rows.tables,
      cases: cases.map((row) => ({ ...row, last_custody: lines.length - 1 })),
      custody_entries: lines.slice(0, -1),
    },
  };
}

describe("deleting", () => {
  const stored = async (sha256: string) => existsSync(join(place.folder, "blobs", sha256.slice(0, 2), sha256));

  test("a case leaves nothing of it, keeps what another case holds too, and is receipted", async () => {
    const [caseId, other] = [await aCase(), (await openCase(place, { kind: null })).case.id];
    const exhibits = await place.store.exhibits.list("home", caseId);
    const [shared = "", own = ""] = exhibits.map(({ sha256 }) => sha256);
    await addExhibit(place, {
      caseId: other,
      fileName: "同一张.png",
      kind: null,
      body: streamOf(await plainPicture(10)),
    });
    const receipt = await eraseCase(place, caseId);
    expect(receipt).toMatchObject({ scope: "case", erased: [own], kept: [shared] });
    expect(receipt.cases).toMatchObject([
      { caseId, rows: { cases: 1, exhibits: 2, custody_entries: 2 }, head: { size: 2 } },
    ]);
    expect(receipt.words.zh).toContain(own);
    expect(receipt.words.zh).not.toContain("示例");
    expect([await stored(own), await stored(shared)]).toEqual([false, true]);
    await expect(eraseCase(place, caseId)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("everything leaves no case, no detail of the person and no file", async () => {
    await aCase();
    await putProfile(place, { name: "示例甲", phone: "13800000000", address: "示例路 1 号" });
    await place.blobs.put(streamOf(new Uint8Array([1, 2, 3])));
    const receipt = await eraseEverything(place);
    expect(receipt.erased).toHaveLength(3);
    expect(receipt.kept).toEqual([]);
    expect(await place.store.profile.get("home")).toBeNull();
    expect(await place.store.jobs.list("home")).toEqual([]);
    expect((await listCases(place, { scope: "mine", state: "all" })).cases).toEqual([]);
    for await (const { sha256 } of place.blobs.list()) {
      throw new Error(`${sha256} is still there`);
    }
    const database = readFileSync(join(place.folder, "youju.sqlite"));
    expect(database.includes("示例甲")).toBe(false);
    expect(database.includes("示例小店")).toBe(false);
  });
});
