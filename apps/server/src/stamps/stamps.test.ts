import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { CaseStamps, StampAuthorityView, TrustRootView } from "@youju/api";
import { newLocalAuthority, openLocalAuthority } from "@youju/evidence";
import { plainPicture, type TemporaryFolder, temporaryFolder } from "@youju/testing";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { type Config, readConfig } from "../config.ts";
import { type RunningServer, startServer } from "../server.ts";

let folder: TemporaryFolder;
let authority: Server | undefined;
let running: RunningServer | undefined;
const log: string[] = [];

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await running?.stop();
  authority?.closeAllConnections();
  authority?.close();
});
afterAll(() => folder.remove());

const now = () => new Date().toISOString();
const keys = await newLocalAuthority(now());

/** A time-stamp authority on this machine; gives its address and the requests it got. */
async function openAuthority(): Promise<{ readonly url: string; readonly asked: Uint8Array[] }> {
  const asked: Uint8Array[] = [];
  const { reply } = await openLocalAuthority(keys, now);
  authority = createServer(async (request, response) => {
    const body = new Uint8Array(await new Response(request as never).arrayBuffer());
    asked.push(body);
    response.writeHead(200, { "content-type": "application/timestamp-reply" }).end(await reply(body));
  });
  await new Promise<void>((listening) => authority?.listen(0, "127.0.0.1", listening));
  return { url: `http://127.0.0.1:${(authority.address() as AddressInfo).port}/`, asked };
}

async function start(name: string, changes: Partial<Config> = {}): Promise<RunningServer> {
  const config = readConfig({ YOUJU_DATA: join(folder.path, name), YOUJU_PORT: "0" }, []);
  running = await startServer({ ...config, ...changes }, { tell: () => undefined, log: (line) => void log.push(line) });
  return running;
}

async function call<Answer>(path: string, method = "GET", body?: unknown): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${running?.port}/api${path}`, {
    method,
    headers: { "youju-client": "test", "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return (await response.json()) as Answer;
}

async function caseWithExhibit(): Promise<string> {
  const { case: file } = await call<{ case: { id: string } }>("/cases", "POST", { kind: null });
  await fetch(`http://127.0.0.1:${running?.port}/api/cases/${file.id}/exhibits?filename=a.png`, {
    method: "POST",
    headers: { "youju-client": "test" },
    body: new Uint8Array(await plainPicture(64, 64)),
  });
  return file.id;
}

/** Of exhibits; the ledger is stamped beside them once a day. */
const stampsOf = async (caseId: string) =>
  (await call<CaseStamps>(`/cases/${caseId}/stamps`)).stamps.filter(({ subject }) => subject === "exhibit");
const wish = (url: string) => ({ name: "某某时间戳", url, rootsPem: keys.rootPem, policy: null });

test("an exhibit is stamped over HTTP as soon as it is in, and its token is handed out", async () => {
  const { url, asked } = await openAuthority();
  await start("one", { tsaPrivate: true });
  const added = await call<StampAuthorityView[]>("/stamp-authorities", "POST", wish(url));
  const id = added.at(-1)?.id;
  await caseWithExhibit();
  expect(asked).toEqual([]);
  await call(`/stamp-authorities/${id}`, "PATCH", { on: true });
  const caseId = await caseWithExhibit();
  await vi.waitFor(async () => expect(await stampsOf(caseId)).toMatchObject([{ state: "stamped" }]), { timeout: 9000 });
  expect(asked).toHaveLength(1);
  const [stamp] = await stampsOf(caseId);
  const file = await fetch(`http://127.0.0.1:${running?.port}/api/cases/${caseId}/stamps/${stamp?.id}/file`, {
    headers: { "youju-client": "test" },
  });
  expect(file.headers.get("content-type")).toBe("application/timestamp-reply");
  const token = Buffer.from(await file.arrayBuffer()).toString("base64");
  const again = { exhibitId: null, token, rootsPem: keys.rootPem };
  expect(await call(`/cases/${caseId}/stamps/import`, "POST", again)).toMatchObject({ id: stamp?.id });
  const [root] = await call<readonly TrustRootView[]>("/trust-roots");
  expect(root).toMatchObject({ source: "authority", stamps: 1 });
  expect(await call(`/trust-roots/${root?.sha256}`, "DELETE")).toMatchObject({ roots: [], untrusted: 1 });
  const certificates = Buffer.from(keys.rootPem).toString("base64");
  expect(await call("/trust-roots", "POST", { certificates })).toMatchObject({ stamped: 1, caseIds: [caseId] });
  const wrong = { ...again, token: `${token.slice(0, -8)}AAAAAAAA` };
  expect(await call(`/cases/${caseId}/stamps/import`, "POST", wrong)).toMatchObject({
    code: "STAMP_NOT_VALID",
    status: 422,
  });
});

test("an address inside the own network is not asked unless whoever runs the program allows it", async () => {
  const { url, asked } = await openAuthority();
  await start("two");
  const added = await call<StampAuthorityView[]>("/stamp-authorities", "POST", wish(url));
  await call(`/stamp-authorities/${added.at(-1)?.id}`, "PATCH", { on: true });
  const caseId = await caseWithExhibit();
  await vi.waitFor(
    async () => expect(await stampsOf(caseId)).toMatchObject([{ state: "failed", lastError: "TSA_ADDRESS_REFUSED" }]),
    { timeout: 9000 },
  );
  expect(asked).toEqual([]);
});

test("an authority that is down keeps nobody waiting; the wish outlives the server", async () => {
  const { url } = await openAuthority();
  authority?.close();
  await start("three", { tsaPrivate: true });
  const added = await call<StampAuthorityView[]>("/stamp-authorities", "POST", wish(url));
  await call(`/stamp-authorities/${added.at(-1)?.id}`, "PATCH", { on: true });
  const caseId = await caseWithExhibit();
  const unreachable = { state: "queued", attempts: 1, lastError: "TSA_UNREACHABLE" };
  await vi.waitFor(async () => expect(await stampsOf(caseId)).toMatchObject([unreachable]), { timeout: 9000 });
  await running?.stop();
  await start("three", { tsaPrivate: true });
  expect(await stampsOf(caseId)).toMatchObject([unreachable]);
  expect(log.join("\n")).not.toMatch(/某某|a\.png/);
});
