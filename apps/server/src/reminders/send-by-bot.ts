import { createHmac } from "node:crypto";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP } from "node:net";
import type { OutgoingMessage, ReminderWay, SendOutcome } from "@youju/cases";
import { YoujuError } from "@youju/domain";
import { isPrivateAddress } from "../security/private-addresses.ts";
import { publicLookup } from "../security/public-lookup.ts";
import { wasNotReached } from "./not-reached.ts";

type Bot = Extract<ReminderWay, { readonly kind: "wecom" | "dingtalk" | "feishu" }>;
type Reach = { readonly allowPrivate: boolean; readonly patience: number };

/** Where each kind of bot lives, as its maker documents it. */
const hosts: Readonly<Record<Bot["kind"], readonly string[]>> = {
  wecom: ["qyapi.weixin.qq.com"],
  dingtalk: ["oapi.dingtalk.com"],
  feishu: ["open.feishu.cn", "open.larksuite.com"],
};

/** Codes by which they say "too often": asking again later helps. */
const tooOften: ReadonlySet<number> = new Set([45_009, 130_101, 660_026, 9_499, 11_232]);
/** Their answers are a line of JSON. */
const largestAnswer = 64 * 1024;

/** A bot's address that may be written to. Throws `REMINDER_ADDRESS_REFUSED`. */
export function allowedBot(kind: Bot["kind"], address: string, { allowPrivate }: Pick<Reach, "allowPrivate">): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isMakers = url?.protocol === "https:" && hosts[kind].includes(url.hostname) && url.port === "";
  const isOwn = url !== null && allowPrivate && isOwnHost(url) && /^https?:$/.test(url.protocol);
  if (url === null || url.username !== "" || url.password !== "" || !(isMakers || isOwn)) {
    throw new YoujuError("REMINDER_ADDRESS_REFUSED", { detail: { field: "url" } });
  }
  return url;
}

function isOwnHost({ hostname }: URL): boolean {
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  return isIP(host) !== 0 && isPrivateAddress(host);
}

/** Sends a message to a group through its bot, signed where a secret is kept. No redirect is followed. */
export async function sendByBot(bot: Bot, message: OutgoingMessage, reach: Reach): Promise<SendOutcome> {
  try {
    const url = allowedBot(bot.kind, bot.bot.url, reach);
    const { body, query } = written(bot, message, Date.now());
    for (const [name, value] of Object.entries(query)) {
      url.searchParams.set(name, value);
    }
    return judged(await post(url, { body: JSON.stringify(body), reach }));
  } catch (error) {
    return error instanceof YoujuError
      ? { kind: "refused", code: error.code }
      : { kind: "not-reached", unsure: !wasNotReached(error) };
  }
}

type Written = { readonly body: object; readonly query: Readonly<Record<string, string>> };

/** The message in the form each maker asks for, with its signature: DingTalk's in the address, Feishu's in the body. */
function written({ kind, bot: { secret } }: Bot, { text }: OutgoingMessage, now: number): Written {
  if (kind === "feishu") {
    const timestamp = String(Math.floor(now / 1000));
    const sign = createHmac("sha256", `${timestamp}\n${secret}`).digest("base64");
    return { body: { msg_type: "text", content: { text }, ...(secret !== "" && { timestamp, sign }) }, query: {} };
  }
  const body = { msgtype: "text", text: { content: text } };
  if (kind === "dingtalk" && secret !== "") {
    const sign = createHmac("sha256", secret).update(`${now}\n${secret}`).digest("base64");
    return { body, query: { timestamp: String(now), sign } };
  }
  return { body, query: {} };
}

type Answer = { readonly status: number; readonly text: string };

function post(url: URL, { body, reach }: { readonly body: string; readonly reach: Reach }): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json; charset=utf-8", "content-length": Buffer.byteLength(body) };
    const lookup = publicLookup({ allowPrivate: reach.allowPrivate, refusal: "REMINDER_ADDRESS_REFUSED" });
    const signal = AbortSignal.timeout(reach.patience);
    const send = url.protocol === "https:" ? httpsRequest : httpRequest;
    const take = (response: IncomingMessage) => void readAnswer(response).then(resolve, reject);
    send(url, { method: "POST", headers, signal, agent: false, lookup }, take).on("error", reject).end(body);
  });
}

async function readAnswer(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response) {
    length += (chunk as Buffer).byteLength;
    if (length > largestAnswer) {
      response.destroy();
      break;
    }
    chunks.push(chunk as Buffer);
  }
  return { status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() };
}

function judged({ status, text }: Answer): SendOutcome {
  if (status === 429 || status >= 500) {
    return { kind: "not-reached", unsure: status !== 429 };
  }
  const code = status === 200 ? codeIn(text) : null;
  if (code === 0) {
    return { kind: "taken" };
  }
  return code !== null && tooOften.has(code)
    ? { kind: "not-reached", unsure: false }
    : { kind: "refused", code: "REMINDER_REFUSED" };
}

function codeIn(text: string): number | null {
  try {
    const { errcode, code, StatusCode } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const said = errcode ?? code ?? StatusCode;
    return typeof said === "number" ? said : null;
  } catch {
    return null;
  }
}
