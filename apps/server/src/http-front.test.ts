import { mkdir, writeFile } from "node:fs/promises";
import { type IncomingHttpHeaders, request } from "node:http";
import { join } from "node:path";
import { pdfRenderer } from "@youju/documents";
import { plainDate } from "@youju/domain";
import { type TemporaryWorkplace, temporaryWorkplace } from "@youju/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openChanges } from "./changes.ts";
import { serverHandlers } from "./handlers/index.ts";
import { httpFront, type Listening, listen } from "./http-front.ts";
import { openPairing, type Pairing } from "./security/pairing.ts";
import type { Reach } from "./security/request-origin.ts";
import { openUploads } from "./uploads.ts";
import { staticFiles } from "./web/static-files.ts";

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };
type Ask = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
};

/** A raw request: `fetch` would not let a test choose its Host and Origin. */
function ask(port: number, { method = "GET", path = "/api/installation", headers = {}, body }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ host: "127.0.0.1", port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const { statusCode = 0, headers: answered } = response;
        resolve({ status: statusCode, headers: answered, body: Buffer.concat(chunks).toString() });
      });
    });
    call.on("error", reject);
    call.end(body);
  });
}

let place: TemporaryWorkplace;
const pdf = pdfRenderer();
const open: Listening[] = [];
const logged: string[] = [];

beforeAll(async () => {
  place = await temporaryWorkplace(plainDate("2026-10-05"));
  const screens = join(place.folder, "screens");
  await mkdir(join(screens, "assets"), { recursive: true });
  await writeFile(join(screens, "index.html"), "<!doctype html><title>有据</title>");
  await writeFile(join(screens, "assets", "index-AbCd_123.js"), `export const words = "${"有据 ".repeat(400)}";`);
  await writeFile(join(place.folder, "secret.txt"), "nobody's business");
});

afterAll(async () => {
  await Promise.all(open.map((listening) => listening.close(0)));
  await pdf.close();
  await place.dispose();
});

/** Starts a front on 127.0.0.1; `home` makes every peer a device of the home network instead of this machine. */
async function front({ home }: { readonly home?: Pairing } = {}): Promise<number> {
  let port = 0;
  const reach = (): Reach => ({
    port,
    lan: home !== undefined,
    addresses: () => ["127.0.0.1"],
    isOwn: () => home === undefined,
  });
  const handlers = serverHandlers({
    place,
    dataFolder: place.folder,
    changes: openChanges(),
    ring: () => undefined,
    examples: async () => [],
    pdf,
    pairing: home ?? null,
    remindersPrivate: false,
    about: { version: "0.0.0", testClock: false, lan: home !== undefined },
  });
  const app = httpFront({
    handlers,
    uploads: openUploads(place, join(place.folder, "uploads"), () => undefined),
    pages: staticFiles(join(place.folder, "screens")),
    pairing: home ?? null,
    reach,
    log: (line) => logged.push(line),
  });
  const listening = await listen(app, { host: "127.0.0.1", port: 0 });
  open.push(listening);
  port = listening.port;
  return port;
}

const newCase = (headers: Record<string, string>): Ask => ({
  method: "POST",
  path: "/api/cases",
  headers: { "content-type": "application/json", ...headers },
  body: '{"kind":null}',
});

describe("who may talk to the server", () => {
  test("a Host that is not this machine's is refused (DNS rebinding)", async () => {
    const port = await front();
    for (const host of [
      "evil.example",
      `evil.example:${port}`,
      `127.0.0.1:${port + 1}`,
      "127.0.0.1",
      "192.168.1.7:80",
    ]) {
      const { status, body } = await ask(port, { headers: { host } });
      expect([host, status, JSON.parse(body).code]).toEqual([host, 403, "HOST_NOT_ALLOWED"]);
    }
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `LOCALHOST:${port}`, `[::1]:${port}`]) {
      expect((await ask(port, { headers: { host } })).status).toBe(200);
    }
    expect((await ask(port, { path: "/", headers: { host: "evil.example" } })).status).toBe(403);
  });

  test("a change needs the same Origin, or none and a program's header (CSRF)", async () => {
    const port = await front();
    const own = `http://127.0.0.1:${port}`;
    const status = async (headers: Record<string, string>) => (await ask(port, newCase(headers))).status;
    expect(await status({ origin: own })).toBe(201);
    expect(await status({ origin: own, "sec-fetch-site": "same-origin" })).toBe(201);
    expect(await status({ "youju-client": "cli" })).toBe(201);
    expect(await status({})).toBe(403);
    for (const origin of ["null", "http://evil.example", `https://127.0.0.1:${port}`, `http://localhost:${port}`]) {
      expect([origin, await status({ origin })]).toEqual([origin, 403]);
      expect([origin, await status({ origin, "youju-client": "cli" })]).toEqual([origin, 403]);
    }
    expect(await status({ "youju-client": "cli", "sec-fetch-site": "cross-site" })).toBe(403);
    expect(await status({ origin: own, "sec-fetch-site": "same-site" })).toBe(403);
  });

  test("uploads are guarded like every change, and no other site is invited", async () => {
    const port = await front();
    const tus = { "tus-resumable": "1.0.0", "upload-length": "10" };
    expect((await ask(port, { method: "POST", path: "/api/uploads", headers: tus })).status).toBe(403);
    const { headers } = await ask(port, {
      method: "OPTIONS",
      path: "/api/uploads",
      headers: { origin: "http://evil.example" },
    });
    expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  test("every answer carries the headers that keep a page harmless", async () => {
    const port = await front();
    for (const path of ["/", "/api/installation", "/api/nothing", "/assets/index-AbCd_123.js"]) {
      const { headers } = await ask(port, { path });
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "x-frame-options": "DENY",
        "cross-origin-resource-policy": "same-origin",
      });
      const policy = String(headers["content-security-policy"]);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|nonce|https?:/);
    }
  });
});

describe("a device of the home network", () => {
  const shelf = { load: async () => [], save: async () => undefined };

  test("gets the screens and the pairing call, and the rest only after pairing", async () => {
    const pairing = await openPairing(shelf, () => undefined, Date.now);
    const port = await front({ home: pairing });
    const host = `127.0.0.1:${port}`;
    const origin = `http://${host}`;
    expect((await ask(port, { path: "/", headers: { host } })).status).toBe(200);
    const closed = await ask(port, { headers: { host } });
    expect([closed.status, JSON.parse(closed.body).code]).toEqual([401, "NOT_PAIRED"]);
    for (const path of ["/api/cases", "/api/uploads/x", "/api/cases/a/exhibits/b/file", "/api/pairing/x"]) {
      expect([path, (await ask(port, { path, headers: { host } })).status]).toEqual([path, 401]);
    }
    const pair = (code: string) =>
      ask(port, {
        method: "POST",
        path: "/api/pairing",
        headers: { host, origin, "content-type": "application/json" },
        body: JSON.stringify({ code }),
      });
    const paired = await pair(pairing.code());
    expect(paired.status).toBe(204);
    const cookie = String(paired.headers["set-cookie"]?.[0]);
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    const own = { host, cookie: cookie.split(";")[0] ?? "" };
    expect((await ask(port, { headers: own })).status).toBe(200);
    expect((await ask(port, { headers: { host, cookie: "youju-device=made-up" } })).status).toBe(401);
    const guesses = await Promise.all(Array.from({ length: 6 }, () => pair("00000000")));
    expect(guesses.map(({ status }) => status)).toContain(429);
  });

  test("may not use the loopback's name, nor any name but this machine's addresses", async () => {
    const port = await front({ home: await openPairing(shelf, () => undefined, Date.now) });
    for (const host of [`localhost:${port}`, `youju.example:${port}`]) {
      expect((await ask(port, { path: "/", headers: { host } })).status).toBe(403);
    }
  });
});

describe("the screens", () => {
  test("every address of a screen gets the page; a missing file is missing", async () => {
    const port = await front();
    for (const path of ["/", "/cases/abc", "/me?tab=1"]) {
      const { status, headers, body } = await ask(port, { path });
      expect([path, status, headers["cache-control"]]).toEqual([path, 200, "no-cache"]);
      expect(body).toContain("有据");
    }
    expect((await ask(port, { path: "/assets/gone-AbCd_123.js" })).status).toBe(404);
  });

  test("a file with its hash in its name may be kept for ever, comes packed, and is not sent twice", async () => {
    const port = await front();
    const path = "/assets/index-AbCd_123.js";
    const plain = await ask(port, { path });
    expect(plain.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    for (const encoding of ["br", "gzip"]) {
      const packed = await ask(port, { path, headers: { "accept-encoding": `${encoding}, deflate;q=0.5` } });
      expect(packed.headers["content-encoding"]).toBe(encoding);
      expect(Number(packed.headers["content-length"])).toBeLessThan(plain.body.length / 4);
      const again = { "accept-encoding": encoding, "if-none-match": String(packed.headers.etag) };
      expect((await ask(port, { path, headers: again })).status).toBe(304);
    }
  });

  test.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/assets/..%2f..%2fsecret.txt",
    "/%00.js",
    "/%ff.js",
    "/..%5csecret.txt",
  ])("nothing outside the screens is served: %s", async (path) => {
    const port = await front();
    const { body } = await ask(port, { path });
    expect(body).not.toContain("nobody");
  });

  test("a change sent to a screen's address goes nowhere", async () => {
    const port = await front();
    const headers = { origin: `http://127.0.0.1:${port}` };
    expect((await ask(port, { method: "POST", path: "/cases/abc", headers })).status).toBe(404);
  });
});

describe("the log", () => {
  test("holds method, pattern, status and time, and nothing of a person", async () => {
    const port = await front();
    logged.length = 0;
    await ask(port, { path: "/api/cases?query=%E6%9E%97%E5%B0%8F%E6%BB%A1" });
    await ask(port, { path: "/api/cases/13900000026/exhibits/abc/file" });
    await ask(port, { path: "/%E6%9E%97%E5%B0%8F%E6%BB%A1" });
    expect(logged.map((line) => line.replace(/\d+ ms/, "_ ms"))).toEqual([
      "GET /api/cases 200 _ ms",
      "GET /api/cases/{}/exhibits/{}/file 404 _ ms",
      "GET / 200 _ ms",
    ]);
  });
});
