import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { appendFile, mkdir, readdir, writeFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { plainPicture, type TemporaryFolder, temporaryFolder } from "@youju/testing";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Config, projectFolder, readConfig } from "./config.ts";
import { type RunningServer, startServer } from "./server.ts";

let folder: TemporaryFolder;
const running: RunningServer[] = [];
const children: ChildProcess[] = [];

beforeAll(async () => {
  folder = await temporaryFolder();
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

afterAll(async () => {
  for (const child of children) {
    child.kill("SIGKILL");
  }
  await folder.remove();
});

const failures: string[] = [];
const console = { tell: () => undefined, log: (line: string) => void failures.push(line) };

async function start(name: string, changes: Partial<Config> = {}): Promise<RunningServer> {
  const config = readConfig({ YOUJU_DATA: join(folder.path, name), YOUJU_PORT: "0" }, []);
  const server = await startServer({ ...config, ...changes }, console);
  running.push(server);
  return server;
}

const client = { "youju-client": "test" };

function call(server: RunningServer, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`http://127.0.0.1:${server.port}${path}`, { ...init, headers: { ...client, ...init.headers } });
}

async function newCase(server: RunningServer): Promise<string> {
  const headers = { "content-type": "application/json" };
  const opened = await call(server, "/api/cases", { method: "POST", headers, body: '{"kind":null}' });
  return ((await opened.json()) as { case: { id: string } }).case.id;
}

const exhibits = async (server: RunningServer, caseId: string) =>
  ((await (await call(server, `/api/cases/${caseId}`)).json()) as { exhibits: { id: string; sha256: string }[] })
    .exhibits;

const base64 = (text: string) => Buffer.from(text).toString("base64");
const tus = { "tus-resumable": "1.0.0" };

async function create(server: RunningServer, caseId: string, length: number, name = "订单.png"): Promise<Response> {
  const metadata = `caseId ${base64(caseId)},filename ${base64(name)},kind ${base64("order-page")}`;
  const headers = { ...tus, "upload-length": String(length), "upload-metadata": metadata };
  return call(server, "/api/uploads", { method: "POST", headers });
}

const patch = (server: RunningServer, path: string, offset: number, body: Uint8Array) =>
  call(server, path, {
    method: "PATCH",
    headers: { ...tus, "upload-offset": String(offset), "content-type": "application/offset+octet-stream" },
    body: body as NonNullable<RequestInit["body"]>,
  });

/** Sends part of a PATCH and cuts the line, as a phone that leaves the Wi-Fi does. */
function cutOff(server: RunningServer, path: string, bytes: Uint8Array, sent: number): Promise<void> {
  return new Promise((resolve) => {
    const call = request({
      host: "127.0.0.1",
      port: server.port,
      method: "PATCH",
      path,
      headers: {
        ...client,
        ...tus,
        "upload-offset": "0",
        "content-type": "application/offset+octet-stream",
        "content-length": String(bytes.byteLength),
      },
    });
    call.on("error", () => resolve());
    call.write(bytes.subarray(0, sent), () => setTimeout(() => call.destroy(), 200));
    call.on("close", () => resolve());
  });
}

/** A picture too large to arrive in one piece. */
async function largePicture(): Promise<Uint8Array> {
  const picture = await plainPicture(90, 32);
  return new Uint8Array(Buffer.concat([picture, randomBytes(3_000_000)]));
}

describe("resumable uploads", () => {
  test("an upload cut off half-way goes on after the server was restarted, byte for byte", {
    timeout: 120_000,
  }, async () => {
    const first = await start("resume");
    const caseId = await newCase(first);
    const bytes = await largePicture();
    const created = await create(first, caseId, bytes.byteLength);
    expect(created.status).toBe(201);
    const path = created.headers.get("location") ?? "";
    expect(path).toMatch(/^\/api\/uploads\/[\w-]+$/);
    await cutOff(first, path, bytes, 1_000_000);
    expect(await exhibits(first, caseId)).toEqual([]);
    await first.stop();

    const second = await start("resume");
    const head = await call(second, path, { method: "HEAD", headers: tus });
    const offset = Number(head.headers.get("upload-offset"));
    expect(offset).toBeGreaterThan(0);
    expect(offset).toBeLessThan(bytes.byteLength);
    const done = await patch(second, path, offset, bytes.subarray(offset));
    expect(done.status).toBe(204);
    const exhibitId = done.headers.get("youju-exhibit") ?? "";
    const [exhibit] = await exhibits(second, caseId);
    expect(exhibit).toMatchObject({ id: exhibitId, kind: "order-page", fileName: "订单.png" });
    const file = await call(second, `/api/cases/${caseId}/exhibits/${exhibitId}/file`);
    expect(Buffer.compare(Buffer.from(await file.arrayBuffer()), Buffer.from(bytes))).toBe(0);
    expect(await readdir(join(folder.path, "resume", "uploads"))).toEqual([]);
    const again = await call(second, path, { method: "HEAD", headers: tus });
    expect(again.headers.get("youju-exhibit")).toBe(exhibitId);
    expect(again.headers.get("upload-offset")).toBe(String(bytes.byteLength));
  });

  test("an upload whose last answer got lost becomes its exhibit when the sender asks again", {
    timeout: 120_000,
  }, async () => {
    const first = await start("lost");
    const caseId = await newCase(first);
    const bytes = await plainPicture(64, 40);
    const path = (await create(first, caseId, bytes.byteLength)).headers.get("location") ?? "";
    const half = Math.floor(bytes.byteLength / 2);
    await patch(first, path, 0, bytes.subarray(0, half));
    await first.stop();
    await appendFile(join(folder.path, "lost", "uploads", path.split("/").at(-1) ?? ""), bytes.subarray(half));
    const second = await start("lost");
    const ask = () => call(second, path, { method: "HEAD", headers: tus });
    const [one, other] = await Promise.all([ask(), ask()]);
    const made = await exhibits(second, caseId);
    expect(made).toHaveLength(1);
    expect([one, other].map((answer) => answer.headers.get("youju-exhibit"))).toEqual([made[0]?.id, made[0]?.id]);
  });

  test("what is not taken is refused with words and leaves nothing behind", { timeout: 120_000 }, async () => {
    const server = await start("refused");
    const caseId = await newCase(server);
    const code = async (response: Response) => [response.status, ((await response.json()) as { code: string }).code];
    expect(await code(await create(server, caseId, 2048 * 1024 * 1024 + 1))).toEqual([413, "FILE_TOO_LARGE"]);
    expect(await code(await create(server, caseId, 0))).toEqual([400, "FILE_EMPTY"]);
    expect(await code(await create(server, "none", 10))).toEqual([404, "NOT_FOUND"]);
    expect(await code(await create(server, caseId, 10, "x".repeat(300)))).toEqual([400, "TEXT_TOO_LONG"]);
    const picture = await largePicture();
    const path = (await create(server, caseId, 200 * 1024 * 1024 + 1)).headers.get("location") ?? "";
    expect((await patch(server, path, 0, picture)).status).toBe(204);
    expect(await code(await patch(server, path, picture.byteLength, picture))).toEqual([413, "FILE_TOO_LARGE"]);
    expect(await exhibits(server, caseId)).toEqual([]);
    expect(await readdir(join(folder.path, "refused", "uploads"))).toEqual([]);
    expect(await code(await patch(server, "/api/uploads/..%2f..%2fyouju.sqlite", 0, picture))).toEqual([
      404,
      "NOT_FOUND",
    ]);
  });
});

describe("open screens", () => {
  test("hear that a case moved, and their line ends when the server stops", { timeout: 120_000 }, async () => {
    const server = await start("screens");
    const caseId = await newCase(server);
    const stream = await call(server, `/api/cases/${caseId}/changes`);
    expect(stream.headers.get("content-type")).toContain("text/event-stream");
    const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
    let heard = "";
    const until = async (words: string) => {
      while (!heard.includes(words)) {
        const { value, done } = await reader.read();
        if (done) {
          return false;
        }
        heard += new TextDecoder().decode(value);
      }
      return true;
    };
    expect(await until("event: ready")).toBe(true);
    const headers = { "content-type": "application/json" };
    await call(server, `/api/cases/${caseId}`, { method: "PATCH", headers, body: '{"title":"改名"}' });
    expect(await until("event: changed")).toBe(true);
    const before = performance.now();
    await server.stop();
    expect(performance.now() - before).toBeLessThan(3000);
    expect(await until("event: never")).toBe(false);
    expect((await call(await start("screens"), "/api/cases/none/changes")).status).toBe(404);
  });
});

type Ended = { readonly code: number | null; readonly output: string; readonly took: number };

/** Where Node keeps what it made of sources, if it was told: the program then starts in half the time. */
const { NODE_COMPILE_CACHE } = process.env;
const compiled = NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE };

function run(env: Record<string, string>, args: readonly string[] = []) {
  const started = performance.now();
  const child = spawn(process.execPath, ["apps/server/src/main.ts", ...args], {
    cwd: projectFolder,
    env: { PATH: process.env.PATH, ...compiled, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk;
    });
  }
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code) => resolve({ code, output, took: performance.now() - started }));
  });
  const says = async (words: string) => {
    while (!output.includes(words) && child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return output;
  };
  return { child, ended, says };
}

/** One sentence in each language and exit code 3; never a stack trace. */
function expectSentence({ code, output }: Ended, zh: string, en: string): void {
  expect({ code, output }).toEqual({ code: 3, output: expect.stringContaining(zh) });
  expect(output).toContain(en);
  expect(output).not.toMatch(/\n\s+at |Error:|node:/);
}

describe("starting and stopping", { timeout: 120_000 }, () => {
  test("Ctrl-C stops it cleanly, without waiting for a screen that still listens", async () => {
    const server = run({ YOUJU_DATA: join(folder.path, "sigint"), YOUJU_PORT: "0" });
    const port = /127\.0\.0\.1:(\d+)/.exec(await server.says("Ctrl-C"))?.[1];
    const line = await fetch(`http://127.0.0.1:${port}/api/cases/demo-no-reason-return/changes`);
    const before = performance.now();
    server.child.kill("SIGINT");
    const { code } = await server.ended;
    expect(code).toBe(0);
    // Three seconds at most by its own clocks; a screen is told that the line is alive only every twenty-five
    expect(performance.now() - before).toBeLessThan(15_000);
    await line.body?.cancel().catch(() => undefined);
  });

  test("a busy port", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const ended = await run({ YOUJU_DATA: join(folder.path, "busy"), YOUJU_PORT: String(port) }).ended;
    expectSentence(ended, "端口已被占用", "The port is in use");
    other.close();
  });

  test("a data folder that cannot be written", async () => {
    const file = join(folder.path, "a-file");
    await writeFile(file, "");
    expectSentence(
      await run({ YOUJU_DATA: join(file, "data"), YOUJU_PORT: "0" }).ended,
      "数据文件夹不能写入",
      "cannot be written",
    );
  });

  test("a database that is damaged, and one that does not answer", async () => {
    const data = join(folder.path, "damaged");
    await mkdir(data, { recursive: true });
    await writeFile(join(data, "youju.sqlite"), Buffer.alloc(8192, "no database "));
    expectSentence(await run({ YOUJU_DATA: data, YOUJU_PORT: "0" }).ended, "数据库打不开", "cannot be opened");
    const nobody = { YOUJU_DATA: join(folder.path, "away"), DATABASE_URL: "postgres://127.0.0.1:9/youju" };
    expectSentence(await run({ ...nobody, YOUJU_PORT: "0" }).ended, "数据库打不开", "cannot be opened");
  });

  test("data of a newer version", async () => {
    const data = join(folder.path, "newer");
    const server = await start("newer");
    await server.stop();
    const { DatabaseSync } = await import("node:sqlite");
    const database = new DatabaseSync(join(data, "youju.sqlite"));
    database.exec("insert into schema_versions select 9999, name, applied_at from schema_versions limit 1");
    database.close();
    const ended = await run({ YOUJU_DATA: data, YOUJU_PORT: "0" }).ended;
    expect(ended.code).toBe(3);
    expect(ended.output).not.toMatch(/\n\s+at /);
  });

  test("a test clock is refused on real data and taken where the folder is marked for tests", async () => {
    const data = join(folder.path, "clock");
    const env = { YOUJU_DATA: data, YOUJU_PORT: "0", YOUJU_TODAY: "2026-10-05" };
    expectSentence(await run(env).ended, "测试时钟只能用于", "A test clock is only for");
    await mkdir(data, { recursive: true });
    await writeFile(join(data, "purpose"), "test\n");
    const config = readConfig(env, []);
    const server = await startServer(config, console);
    running.push(server);
    expect(await (await call(server, "/api/installation")).json()).toMatchObject({
      today: "2026-10-05",
      testClock: true,
    });
    expectSentence(await run({ ...env, YOUJU_TODAY: "2026-02-30" }).ended, "这一天不存在", "That day does not exist");
  });

  test("another address without --lan, and an argument nobody knows", async () => {
    expectSentence(await run({ YOUJU_HOST: "0.0.0.0" }).ended, "--lan", "start with --lan");
    expectSentence(await run({}, ["--lann"]).ended, "不认识的参数：--lann", "Unknown argument: --lann");
    expectSentence(await run({ YOUJU_PORT: "99999" }).ended, "端口要是", "The port must be");
  });

  test("none of it was logged as a failure of ours", () => {
    expect(failures).toEqual([]);
  });
});
