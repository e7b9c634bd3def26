import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createPlain } from "node:net";
import type { OutgoingMessage, ReminderWay } from "@youju/cases";
import ICAL from "ical.js";
import { SMTPServer } from "smtp-server";
import { afterEach, describe, expect, test } from "vitest";
import { calendarText } from "./calendar-text.ts";
import { sendOutside } from "./outside.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) {
    await close();
  }
});

const message: OutgoingMessage = {
  id: "0123456789abcdef",
  subject: "就在明天：七日无理由退货，2026-10-03 周六之内",
  text: "就在明天：七日无理由退货\n\n期内没发出退货通知的，权利消失。",
};
const unending = new AbortController().signal;
const send = sendOutside({ allowPrivate: true, patience: 600 });
const strict = sendOutside({ allowPrivate: false, patience: 600 });

type Mail = { readonly from: string; readonly to: readonly string[]; readonly data: string };
type Refusing = { readonly rcpt?: number; readonly data?: number; readonly password?: string };

/** A mail server on this machine that keeps what it takes. */
async function mailServer(refusing: Refusing = {}): Promise<{ readonly port: number; readonly mails: Mail[] }> {
  const mails: Mail[] = [];
  const refusal = (code: number) => Object.assign(new Error("no"), { responseCode: code });
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS"],
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: ({ password }, _, done) =>
      password === refusing.password ? done(null, { user: "me" }) : done(refusal(535)),
    onRcptTo: (_address, _session, done) => done(refusing.rcpt === undefined ? null : refusal(refusing.rcpt)),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (refusing.data !== undefined) {
          done(refusal(refusing.data));
          return;
        }
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? "" : mailFrom.address;
        mails.push({ from, to: rcptTo.map(({ address }) => address), data: Buffer.concat(chunks).toString() });
        done();
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  closing.push(() => new Promise<void>((closed) => server.close(closed)));
  return { port: (server.server.address() as AddressInfo).port, mails };
}

function mailWay(port: number, account: Partial<Extract<ReminderWay, { kind: "mail" }>["mail"]> = {}): ReminderWay {
  const usual = { host: "127.0.0.1", port, security: "none", user: "", password: "" } as const;
  const mail = { ...usual, from: "me@example.com", to: "me@example.org", ...account };
  return { id: "w", kind: "mail", name: "邮箱", on: true, mail };
}

describe("a reminder by mail", () => {
  test("arrives whole, in Chinese, under one Message-ID at every attempt", async () => {
    const { port, mails } = await mailServer();
    for (let attempt = 0; attempt < 2; attempt += 1) {
      expect(await send(mailWay(port), message, unending)).toEqual({ kind: "taken" });
    }
    expect(mails.map(({ from, to }) => [from, to])).toEqual([
      ["me@example.com", ["me@example.org"]],
      ["me@example.com", ["me@example.org"]],
    ]);
    const ids = mails.map(({ data }) => /^Message-ID: (.+)$/im.exec(data)?.[1]);
    expect(ids).toEqual(Array(2).fill("<0123456789abcdef@example.com>"));
    const [head = "", body = ""] = (mails[0]?.data ?? "").split("\r\n\r\n");
    const subject = [...head.matchAll(/=\?UTF-8\?B\?([^?]+)\?=/gi)].map(([, word]) => word ?? "");
    const encoded = [...head.matchAll(/=\?UTF-8\?Q\?([^?]+)\?=/gi)].map(([, word]) => word ?? "");
    const said =
      subject.map((word) => Buffer.from(word, "base64").toString()).join("") +
      encoded.map((word) => decodeURIComponent(word.replaceAll("_", " ").replaceAll("=", "%"))).join("");
    expect(said).toBe(message.subject);
    const text = /base64/i.test(head) ? Buffer.from(body, "base64").toString() : decodeQuoted(body);
    expect(text.trim().replaceAll("\r\n", "\n")).toBe(message.text);
  });

  test("with a wrong password or a refused address is refused for good, a refusal for now is tried again", async () => {
    const { port } = await mailServer({ password: "right" });
    const wrong = mailWay(port, { user: "me", password: "wrong" });
    expect(await send(wrong, message, unending)).toEqual({ kind: "refused", code: "REMINDER_REFUSED" });
    const right = mailWay(port, { user: "me", password: "right" });
    expect(await send(right, message, unending)).toEqual({ kind: "taken" });
    const nobody = await mailServer({ rcpt: 550 });
    expect(await send(mailWay(nobody.port), message, unending)).toMatchObject({ kind: "refused" });
    const later = await mailServer({ data: 451 });
    expect(await send(mailWay(later.port), message, unending)).toEqual({ kind: "not-reached", unsure: false });
  });

  test("that nobody answers is not reached; one that breaks off may have arrived", async () => {
    const gone = createPlain();
    await new Promise<void>((listening) => gone.listen(0, "127.0.0.1", listening));
    const { port } = gone.address() as AddressInfo;
    await new Promise<void>((closed) => void gone.close(() => closed()));
    expect(await send(mailWay(port), message, unending)).toEqual({ kind: "not-reached", unsure: false });
    const silent = createPlain((socket) => void socket.on("error", () => undefined));
    await new Promise<void>((listening) => silent.listen(0, "127.0.0.1", listening));
    closing.push(() => silent.close());
    const { port: mute } = silent.address() as AddressInfo;
    expect(await send(mailWay(mute), message, unending)).toEqual({ kind: "not-reached", unsure: true });
  });

  test("does not go to a server inside the own network unless that is allowed, and stops when told to", async () => {
    const { port, mails } = await mailServer();
    for (const host of ["127.0.0.1", "localhost", "10.0.0.1"]) {
      expect(await strict(mailWay(port, { host }), message, unending)).toEqual({
        kind: "refused",
        code: "REMINDER_ADDRESS_REFUSED",
      });
    }
    expect(mails).toEqual([]);
    await expect(send(mailWay(port), message, AbortSignal.abort())).rejects.toMatchObject({ code: "JOB_INTERRUPTED" });
  });
});

function decodeQuoted(body: string): string {
  const joined = body.replaceAll("=\r\n", "");
  return Buffer.from(
    joined.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  ).toString();
}

type Call = { readonly url: URL; readonly body: Readonly<Record<string, unknown>> };

/** A bot's server on this machine. */
async function botServer(answer: (response: ServerResponse) => unknown): Promise<{ at: string; calls: Call[] }> {
  const calls: Call[] = [];
  const server: Server = createServer(async (request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk as Buffer);
    }
    calls.push({ url: new URL(request.url ?? "", "http://bot"), body: JSON.parse(Buffer.concat(chunks).toString()) });
    answer(response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { at: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send?key=1`, calls };
}

const bot = (kind: "wecom" | "dingtalk" | "feishu", url: string, secret = ""): ReminderWay => ({
  id: "w",
  kind,
  name: "群",
  on: true,
  bot: { url, secret },
});
const fine = (response: ServerResponse) => response.end('{"errcode":0,"errmsg":"ok"}');

describe("a reminder by a group bot", () => {
  test("has each maker's form: WeCom and DingTalk say msgtype, Feishu msg_type", async () => {
    const { at, calls } = await botServer(fine);
    for (const kind of ["wecom", "dingtalk", "feishu"] as const) {
      expect(await send(bot(kind, at), message, unending)).toEqual({ kind: "taken" });
    }
    expect(calls.map(({ body }) => body)).toEqual([
      { msgtype: "text", text: { content: message.text } },
      { msgtype: "text", text: { content: message.text } },
      { msg_type: "text", content: { text: message.text } },
    ]);
    expect(calls.every(({ url }) => url.searchParams.get("key") === "1")).toBe(true);
  });

  test("is signed where a secret is kept: DingTalk over milliseconds in the address, Feishu over seconds in the body", async () => {
    const { at, calls } = await botServer((response) => response.end('{"code":0}'));
    await send(bot("dingtalk", at, "SEC"), message, unending);
    await send(bot("feishu", at, "SEC"), message, unending);
    const [ding, feishu] = calls;
    const stamp = ding?.url.searchParams.get("timestamp") ?? "";
    expect(Math.abs(Number(stamp) - Date.now())).toBeLessThan(60_000);
    expect(ding?.url.searchParams.get("sign")).toBe(
      createHmac("sha256", "SEC").update(`${stamp}\nSEC`).digest("base64"),
    );
    const { timestamp, sign } = feishu?.body ?? {};
    expect(Math.abs(Number(timestamp) * 1000 - Date.now())).toBeLessThan(60_000);
    expect(sign).toBe(createHmac("sha256", `${timestamp}\nSEC`).digest("base64"));
  });

  test.each<[string, (response: ServerResponse) => unknown, object]>([
    ["a wrong key", (response) => response.end('{"errcode":93000}'), { kind: "refused", code: "REMINDER_REFUSED" }],
    ["too often", (response) => response.end('{"errcode":45009}'), { kind: "not-reached", unsure: false }],
    ["a page", (response) => response.end("<html>"), { kind: "refused", code: "REMINDER_REFUSED" }],
    ["elsewhere", (response) => response.writeHead(302, { location: "/" }).end(), { kind: "refused" }],
    ["overload", (response) => response.writeHead(503).end(), { kind: "not-reached", unsure: true }],
    ["nothing", () => undefined, { kind: "not-reached", unsure: true }],
    ["far too much", (response) => response.end("a".repeat(200_000)), { kind: "refused" }],
  ])("that is answered by %s is told apart", async (_, answer, expected) => {
    const { at, calls } = await botServer(answer);
    expect(await send(bot("wecom", at), message, unending)).toMatchObject(expected);
    expect(calls).toHaveLength(1);
  });

  test("goes only to its maker's own address, over https", async () => {
    const refused = { kind: "refused", code: "REMINDER_ADDRESS_REFUSED" };
    for (const url of [
      "http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1",
      "https://qyapi.weixin.qq.com.example.com/",
      "https://user:pass@qyapi.weixin.qq.com/",
      "https://qyapi.weixin.qq.com:8443/",
      "https://oapi.dingtalk.com/robot/send",
      "http://127.0.0.1:1/",
      "http://169.254.169.254/latest/meta-data",
      "file:///etc/passwd",
      "nonsense",
    ]) {
      expect(await strict(bot("wecom", url), message, unending), url).toEqual(refused);
    }
  });
});

describe("the calendar", () => {
  const entry = {
    uid: "a".repeat(40),
    caseId: "c",
    day: "2026-03-31",
    title: "截止：七日无理由退货，逗号;分号与一个很长很长很长很长很长很长很长很长很长很长很长很长的标题",
    description: "第一行\n第二行",
    provisional: true,
  };
  const text = calendarText([entry], "2026-03-01T00:00:00.000Z");

  test("is read by another program, on the same day in every zone", () => {
    const zone = process.env.TZ;
    for (const tz of ["Asia/Shanghai", "UTC", "America/Los_Angeles"]) {
      process.env.TZ = tz;
      const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
      const read = new ICAL.Event(event);
      expect(read.startDate.isDate).toBe(true);
      expect(read.startDate.toString()).toBe("2026-03-31");
      expect(read.summary).toBe(`${entry.title}（暂定）`);
      expect(read.description).toBe(entry.description);
      expect(read.uid).toBe(`${entry.uid}@youju`);
    }
    process.env.TZ = zone;
  });

  test("keeps to the lines of RFC 5545: 75 bytes at most, ended by CR LF", () => {
    expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text).toContain("DTSTART;VALUE=DATE:20260331");
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(calendarText([], "2026-03-01T00:00:00.000Z")).toContain("END:VCALENDAR");
  });
});
