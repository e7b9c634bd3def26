import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { YoujuError } from "@youju/domain";
import { type LocalAuthorityKeys, newLocalAuthority, openLocalAuthority } from "@youju/evidence";
import { readToken, verifyToken } from "@youju/evidence/verify";
import { plainPicture, projectLaw, streamOf, type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addExhibit } from "./add-exhibit.ts";
import { caseCustody } from "./case-custody.ts";
import { caseStamps, stampFile } from "./case-stamps.ts";
import { importStamp } from "./import-stamp.ts";
import { openCase } from "./open-case.ts";
import { askForStamps, stampJob, stampLedgersDaily } from "./queue-stamps.ts";
import { retryStamp } from "./retry-stamp.ts";
import {
  addAuthority,
  demoAuthority,
  keepConfiguredAuthority,
  listAuthorities,
  removeAuthority,
  switchAuthority,
} from "./stamp-authorities.ts";
import { type AskAuthority, stampNow } from "./stamp-now.ts";
import { addTrustRoots, listTrustRoots, removeTrustRoot } from "./trust-roots.ts";

let place: TemporaryWorkplace;
let keys: LocalAuthorityKeys;
let caseId: string;
/** Each request that would have left the machine. */
let sent: Uint8Array[];

beforeAll(async () => {
  keys = await newLocalAuthority("2026-11-01T00:00:00Z");
  projectLaw();
}, 60_000);
beforeEach(async () => {
  place = await temporaryWorkplace();
  caseId = (await openCase(place, { kind: null, title: "退货" })).case.id;
  sent = [];
});
afterEach(() => place.dispose());

const wish = { name: "某某时间戳", url: "https://tsa.example/tsr", policy: null };
const silent: AskAuthority = () => Promise.reject(new YoujuError("TSA_UNREACHABLE"));
/** An authority elsewhere, standing on the same day as the clock of the test. */
const answering: AskAuthority = async (_, request) => {
  sent.push(request);
  return (await openLocalAuthority(keys, place.clock.now)).reply(request);
};

async function authorityOn(rootsPem = keys.rootPem, name = wish.name): Promise<string> {
  const id = (await addAuthority(place, { ...wish, name, rootsPem })).at(-1)?.id ?? "";
  await switchAuthority(place, id, true);
  return id;
}

async function anExhibit(text = "订单") {
  const body = streamOf(await plainPicture(text.length * 20 + 60, 90));
  return addExhibit(place, { caseId, fileName: `${text}.png`, kind: "order-page", body });
}

const stamps = async () => (await caseStamps(place, caseId)).stamps;
const jobs = () => place.store.jobs.list("home", { kind: stampJob });
const acts = async () => (await caseCustody(place, { caseId })).entries.map(({ entry }) => entry.act);

/** Does the stamp jobs there are, as the worker does. */
async function work(ask: AskAuthority, isLast = false): Promise<void> {
  for (const { id, payload } of await jobs()) {
    const at = payload as { readonly caseId: string; readonly stampId: string };
    try {
      await stampNow({ ...place, ask }, { ...at, isLast }, new AbortController().signal);
      await place.store.jobs.remove("home", id);
    } catch (error) {
      expect(error).toMatchObject({ code: "TSA_UNREACHABLE" });
    }
  }
}

describe("without an authority switched on", () => {
  it("nothing is asked for and nothing leaves the machine", async () => {
    await addAuthority(place, { ...wish, rootsPem: keys.rootPem });
    await anExhibit();
    expect(await caseStamps(place, caseId)).toEqual({ stamps: [], authoritiesOn: 0 });
    expect(await jobs()).toEqual([]);
    expect(await stampLedgersDaily(place)).toBe(0);
  });
});

describe("an exhibit", () => {
  it("is stamped by every authority that is on, each by itself, with a line in the ledger", async () => {
    await authorityOn();
    await authorityOn(keys.rootPem, "另一家");
    const exhibit = await anExhibit();
    expect((await stamps()).map(({ state, words }) => [state, words.zh])).toEqual([
      ["queued", "等待盖时间戳"],
      ["queued", "等待盖时间戳"],
    ]);
    await work(answering);
    const made = await stamps();
    expect(made.map(({ state, authorityName }) => [state, authorityName])).toEqual([
      ["stamped", "某某时间戳"],
      ["stamped", "另一家"],
    ]);
    expect(made[0]).toMatchObject({ sha256: exhibit.sha256, attempts: 1, policy: "2.999.3161.1", problems: [] });
    expect(made[0]?.genTime).toMatch(/^2026-11-21T04:/);
    expect(await acts()).toEqual(["added", "stamped", "stamped"]);
    expect(await jobs()).toEqual([]);
  });

  it("sends its hash and a nonce, and nothing else of it", async () => {
    await authorityOn();
    const exhibit = await anExhibit("很秘密的名字");
    await work(answering);
    const [request = new Uint8Array()] = sent;
    expect(Buffer.from(request).includes(Buffer.from(exhibit.sha256, "hex"))).toBe(true);
    expect(request.length).toBe(32 + 37);
  });

  it("gives its token to the byte, which checks on its own", async () => {
    await authorityOn();
    const { sha256 } = await anExhibit();
    await work(answering);
    const file = await stampFile(place, { caseId, stampId: (await stamps())[0]?.id ?? "" });
    const token = new Uint8Array(await new Response(file.body).arrayBuffer());
    expect(file.sha256).toBe(createHash("sha256").update(token).digest("hex"));
    expect(await verifyToken({ token, over: { sha256 }, trusted: [keys.rootPem] })).toMatchObject({ state: "stamped" });
  });

  it("waits while the authority is silent, is given up in the end, and stamped on a later wish", async () => {
    await authorityOn();
    await anExhibit();
    await work(silent);
    await work(silent);
    expect(await stamps()).toMatchObject([{ state: "queued", attempts: 2, lastError: "TSA_UNREACHABLE" }]);
    await work(silent, true);
    const [stamp] = await stamps();
    expect(stamp).toMatchObject({ state: "failed", attempts: 3 });
    await retryStamp(place, { caseId, stampId: stamp?.id ?? "" });
    expect(await stamps()).toMatchObject([{ state: "queued" }]);
    await work(answering);
    expect(await stamps()).toMatchObject([{ state: "stamped", attempts: 4, lastError: null }]);
  });

  it("is not stamped by an answer that does not check, and nothing is kept of it", async () => {
    await authorityOn();
    await anExhibit();
    let old = new Uint8Array();
    await work(async (url, request, signal) => {
      old = new Uint8Array(await answering(url, request, signal));
      return old.map((octet, at) => (at === old.length - 9 ? octet ^ 1 : octet));
    });
    expect(await stamps()).toMatchObject([{ state: "failed", problems: ["signature"], lastError: "TSA_ANSWER_BAD" }]);
    await expect(stampFile(place, { caseId, stampId: (await stamps())[0]?.id ?? "" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await retryStamp(place, { caseId, stampId: (await stamps())[0]?.id ?? "" });
    await work(async () => old);
    expect(await stamps()).toMatchObject([{ state: "failed", problems: ["nonce"] }]);
    expect(await acts()).toEqual(["added"]);
  });

  it("with a stamp under no trusted root has it as untrusted, until the root is given", async () => {
    const other = await newLocalAuthority("2026-11-01T00:00:00Z");
    const id = await authorityOn(other.rootPem);
    await anExhibit();
    await work(answering);
    expect(await stamps()).toMatchObject([{ state: "untrusted", problems: ["no-path"] }]);
    expect(await acts()).toEqual(["added"]);
    await place.store.settings.put("home", "time-stamp-authorities", [
      { ...wish, id, rootsPem: keys.rootPem, on: true, configured: false },
    ]);
    await retryStamp(place, { caseId, stampId: (await stamps())[0]?.id ?? "" });
    expect(await stamps()).toMatchObject([{ state: "stamped", problems: [] }]);
    expect(await acts()).toEqual(["added", "stamped"]);
  });

  it("is no longer to be stamped by an authority that was switched off meanwhile", async () => {
    const id = await authorityOn();
    await anExhibit();
    await switchAuthority(place, id, false);
    await work(answering);
    expect(sent).toEqual([]);
    expect(await stamps()).toEqual([]);
  });

  it("stamped for demonstration says everywhere that it proves nothing", async () => {
    await switchAuthority(place, demoAuthority, true);
    await anExhibit();
    await work(silent);
    const [stamp] = await stamps();
    expect(stamp).toMatchObject({ state: "stamped", demo: true, words: { zh: "演示时间戳，不作证据" } });
    expect(stamp?.tsaName).toContain("no proof");
    expect(stamp?.authorityName).toContain("不作证据");
  });

  it("in a demo case never asks an authority", async () => {
    await authorityOn();
    const demo = { kind: null, title: "演示", demo: true, demoToday: place.clock.today() };
    const { id } = await place.store.cases.create("home", demo);
    const body = streamOf(await plainPicture(70, 70));
    await addExhibit(place, { caseId: id, fileName: "a.png", kind: null, body });
    expect(await jobs()).toEqual([]);
    await switchAuthority(place, demoAuthority, true);
    const asked = await askForStamps(place, { caseId: id, exhibitId: null });
    expect(asked.map(({ authority }) => authority)).toEqual([demoAuthority]);
  });

  it("is stamped once, though two workers may have the same job", async () => {
    await authorityOn();
    await anExhibit();
    const [job] = await jobs();
    const at = job?.payload as { readonly caseId: string; readonly stampId: string };
    const once = () => stampNow({ ...place, ask: answering }, { ...at, isLast: false }, new AbortController().signal);
    await Promise.all([once(), once(), once()]);
    expect(await stamps()).toMatchObject([{ state: "stamped" }]);
    expect(await acts()).toEqual(["added", "stamped"]);
  });

  it("is asked for once by each authority, however often the wish is repeated", async () => {
    await authorityOn();
    const { id: exhibitId } = await anExhibit();
    await askForStamps(place, { caseId, exhibitId });
    await work(answering);
    expect(await askForStamps(place, { caseId, exhibitId })).toEqual([]);
    expect(await stamps()).toHaveLength(1);
  });
});

describe("the custody ledger", () => {
  it("is stamped once a day where something happened, over the canonical JSON of its head", async () => {
    await anExhibit();
    await authorityOn();
    expect(await stampLedgersDaily(place)).toBe(1);
    expect(await stampLedgersDaily(place)).toBe(0);
    const { head } = await caseCustody(place, { caseId });
    await work(answering);
    const [stamp] = await stamps();
    const text = `{"case":${JSON.stringify(caseId)},"root":"${head.root}","size":1}`;
    expect(stamp).toMatchObject({
      subject: "ledger-head",
      state: "stamped",
      size: 1,
      root: head.root,
      exhibitId: null,
    });
    expect(stamp?.sha256).toBe(createHash("sha256").update(text).digest("hex"));
    expect(await acts()).toEqual(["added", "stamped"]);
    place.clock.moveTo("2026-11-22" as never);
    expect(await stampLedgersDaily(place)).toBe(0);
    await anExhibit("第二张");
    expect(await stampLedgersDaily(place)).toBe(1);
  });
});

describe("a time stamp from elsewhere", () => {
  const fixture = (name: string) => new URL(`../../evidence/fixtures/stamps/${name}`, import.meta.url);
  const token = new Uint8Array(readFileSync(fixture("valid.tsr")));
  const rootsPem = readFileSync(fixture("root.pem"), "utf8");
  const stampedFile = () =>
    addExhibit(place, {
      caseId,
      fileName: "证书.txt",
      kind: null,
      body: streamOf(readFileSync(fixture("stamped.txt"))),
    });

  it("is taken in once it checks, found by its hash, and entered in the ledger; twice is once", async () => {
    const exhibit = await stampedFile();
    const stamp = await importStamp(place, { caseId, exhibitId: null, token, rootsPem });
    expect(stamp).toMatchObject({ state: "stamped", exhibitId: exhibit.id, authority: "imported" });
    expect(stamp.genTime).toBe(readToken(token)?.genTime);
    expect(await importStamp(place, { caseId, exhibitId: exhibit.id, token, rootsPem })).toEqual(stamp);
    expect(await acts()).toEqual(["added", "imported"]);
  });

  it("over another digest than SHA-256 is held against the original, then and when checked again", async () => {
    const { id: exhibitId } = await stampedFile();
    const sha512 = new Uint8Array(readFileSync(fixture("sha512.tsr")));
    const stamp = await importStamp(place, { caseId, exhibitId, token: sha512, rootsPem });
    expect(stamp).toMatchObject({ state: "stamped" });
    expect(await retryStamp(place, { caseId, stampId: stamp.id })).toMatchObject({ state: "stamped", problems: [] });
  });

  it("may be a bare token, is told from a reply, and keeps its form as a file", async () => {
    await stampedFile();
    const reply = Buffer.from(token);
    const bare = new Uint8Array(reply.subarray(reply.indexOf(Buffer.from("06092a864886f70d010702", "hex")) - 4));
    const stamp = await importStamp(place, { caseId, exhibitId: null, token: bare, rootsPem });
    expect(await stamps()).toMatchObject([{ state: "stamped", bare: true }]);
    expect((await stampFile(place, { caseId, stampId: stamp.id })).fileName).toMatch(/\.tst$/);
  });

  it("without its root is kept, and said to be under no trusted one", async () => {
    await stampedFile();
    const stamp = await importStamp(place, { caseId, exhibitId: null, token, rootsPem: "" });
    expect(stamp).toMatchObject({ state: "untrusted", problems: ["no-roots"] });
  });

  it.each([
    ["wrong-imprint.tsr", "时间戳盖的不是这份内容：哈希值不一致。"],
    ["expired.tsr", "盖戳那一刻，签名证书或上级证书不在有效期内。"],
    ["root.pem", "这不是完整的 RFC 3161 时间戳：文件被截断、多出内容或编码不规范。"],
  ])("that does not check (%s) is refused with the reason", async (name, zh) => {
    const { id: exhibitId } = await stampedFile();
    const bad = { caseId, exhibitId, token: new Uint8Array(readFileSync(fixture(name))), rootsPem };
    await expect(importStamp(place, bad)).rejects.toMatchObject({
      code: "STAMP_NOT_VALID",
      detail: { message: { zh } },
    });
    expect(await stamps()).toEqual([]);
  });
});

describe("the settings", () => {
  it("hold the demo authority from the start, off; others are added off, switched and removed", async () => {
    expect(await listAuthorities(place)).toMatchObject([{ id: "demo", on: false, url: null }]);
    const id = await authorityOn();
    expect((await listAuthorities(place)).at(-1)).toMatchObject({
      on: true,
      rootNames: [expect.stringContaining("root")],
    });
    expect(await removeAuthority(place, id)).toHaveLength(1);
    await expect(removeAuthority(place, "demo")).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(switchAuthority(place, "none", true)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it.each([
    [{ url: "ftp://tsa.example" }, "TSA_ADDRESS_REFUSED"],
    [{ url: "https://me:secret@tsa.example/" }, "TSA_ADDRESS_REFUSED"],
    [{ url: "tsa.example" }, "TSA_ADDRESS_REFUSED"],
    [{ rootsPem: "no certificate" }, "ROOTS_NOT_VALID"],
    [{ policy: "1.2.x" }, "INPUT_INVALID"],
  ])("refuse %j", async (change, code) => {
    const asked = async () => addAuthority(place, { ...wish, rootsPem: keys.rootPem, ...change });
    await expect(asked()).rejects.toMatchObject({ code });
  });

  it("keep the authority whoever runs the program set, on until the person switches it off", async () => {
    const set = { url: "https://tsa.example/tsr", rootsPem: keys.rootPem };
    await keepConfiguredAuthority(place, set);
    expect((await listAuthorities(place)).at(-1)).toMatchObject({ id: "configured", name: "tsa.example", on: true });
    await switchAuthority(place, "configured", false);
    await keepConfiguredAuthority(place, set);
    expect((await listAuthorities(place)).at(-1)).toMatchObject({ id: "configured", on: false });
    await expect(removeAuthority(place, "configured")).rejects.toMatchObject({ code: "CONFLICT" });
    await keepConfiguredAuthority(place, null);
    expect(await listAuthorities(place)).toHaveLength(1);
  });
});

describe("the certificates that are trusted", () => {
  const file = () => new TextEncoder().encode(keys.rootPem);

  it("are shown with their fingerprints; one that is added or trusted no more has every stamp judged anew", async () => {
    const stranger = await newLocalAuthority("2026-11-01T00:00:00Z");
    await authorityOn(stranger.rootPem);
    await anExhibit();
    await work(answering);
    expect((await stamps())[0]).toMatchObject({ state: "untrusted" });
    const added = await addTrustRoots(place, file());
    expect(added).toMatchObject({ stamped: 1, untrusted: 0, caseIds: [caseId] });
    const root = added.roots[0];
    const der = Buffer.from(keys.rootPem.replaceAll(/-----[^-]+-----|\s/g, ""), "base64");
    expect(root).toMatchObject({ source: "person", isRoot: true, stamps: 1 });
    expect(root?.sha256).toBe(createHash("sha256").update(der).digest("hex"));
    expect((await stamps())[0]).toMatchObject({ state: "stamped", rootSha256: root?.sha256 });
    expect(await acts()).toEqual(["added", "stamped"]);
    expect(await addTrustRoots(place, der)).toMatchObject({ stamped: 0, untrusted: 0 });
    const removed = await removeTrustRoot(place, root?.sha256 ?? "");
    expect(removed).toMatchObject({ stamped: 0, untrusted: 1 });
    expect(removed.roots.map(({ source }) => source)).toEqual(["authority"]);
    expect((await stamps())[0]).toMatchObject({ state: "untrusted", rootSha256: null });
  });

  it("are not those an authority came with once the person trusts these no more, until they are added again", async () => {
    await authorityOn();
    await anExhibit();
    await work(answering);
    const [root] = await listTrustRoots(place);
    expect(root).toMatchObject({ source: "authority", authority: wish.name, stamps: 1 });
    expect(await removeTrustRoot(place, root?.sha256 ?? "")).toMatchObject({ roots: [], untrusted: 1 });
    await anExhibit("第二张");
    await work(answering);
    expect((await stamps()).map(({ state }) => state)).toEqual(["untrusted", "untrusted"]);
    expect(await addTrustRoots(place, file())).toMatchObject({ stamped: 2 });
  });

  it("are never a file that is none; an unknown one and the demo one are not taken out", async () => {
    await expect(addTrustRoots(place, new TextEncoder().encode("no certificate"))).rejects.toMatchObject({
      code: "ROOTS_NOT_VALID",
    });
    await expect(removeTrustRoot(place, "0".repeat(64))).rejects.toMatchObject({ code: "NOT_FOUND" });
    await switchAuthority(place, demoAuthority, true);
    const [demo] = await listTrustRoots(place);
    expect(demo).toMatchObject({ source: "demo" });
    await expect(removeTrustRoot(place, demo?.sha256 ?? "")).rejects.toMatchObject({ code: "CONFLICT" });
  });
});
