import { createHash } from "node:crypto";
import { type Answer, ask } from "./ask.ts";
import type { HostileFile } from "./hostile-file.ts";

/** What the server said to a file. */
export type Reply = {
  readonly name: string;
  readonly sha256: string;
  readonly status: number;
  readonly exhibitId: string | null;
  /** What should not have been said. */
  readonly problems: readonly string[];
};

/** Opens a case to send to. */
export async function openCase(address: string): Promise<string> {
  const headers = { "content-type": "application/json" };
  const answer = await ask(`${address}/api/cases`, { method: "POST", headers, body: Buffer.from('{"kind":null}') });
  return jsonOf<{ readonly case: { readonly id: string } }>(answer).case.id;
}

/** Where a file goes: `whole` in one body, `tus` as a browser sends it. */
export type Road = "whole" | "tus";

/** Sends a file and judges the answer: taken, or refused with words; never a fault of the server. */
export async function send(
  address: string,
  caseId: string,
  file: HostileFile & { readonly road: Road },
): Promise<Reply> {
  const said = { name: file.name, sha256: createHash("sha256").update(file.bytes).digest("hex") };
  try {
    const answer = await (file.road === "tus" ? sendByTus : sendWhole)(address, caseId, file);
    const isJson = answer.headers["content-type"]?.includes("json") === true;
    const body = isJson ? jsonOf<{ readonly id?: string; readonly words?: unknown }>(answer) : {};
    const { status, headers } = answer;
    const exhibitId = status === 201 ? (body.id ?? null) : (headers["youju-exhibit"]?.toString() ?? null);
    return { ...said, status, exhibitId, problems: problemsIn(status, exhibitId, body.words) };
  } catch (error) {
    return { ...said, status: 0, exhibitId: null, problems: [`no answer: ${String(error)}`] };
  }
}

function jsonOf<Body>({ body }: Answer): Body {
  return JSON.parse(body.toString()) as Body;
}

function problemsIn(status: number, exhibitId: string | null, words: unknown): readonly string[] {
  if (status >= 500) {
    return [`answered with ${status}`];
  }
  if (status >= 400) {
    return words === undefined ? [`refused with ${status} and no words`] : [];
  }
  return exhibitId === null ? [`answered with ${status} and no exhibit`] : [];
}

function sendWhole(address: string, caseId: string, { name, bytes }: HostileFile): Promise<Answer> {
  const path = `/api/cases/${caseId}/exhibits?filename=${encodeURIComponent(name)}`;
  return ask(`${address}${path}`, { method: "POST", body: bytes });
}

async function sendByTus(address: string, caseId: string, { name, bytes }: HostileFile): Promise<Answer> {
  const base64 = (text: string) => Buffer.from(text).toString("base64");
  const tus = { "tus-resumable": "1.0.0" };
  const metadata = `caseId ${base64(caseId)},filename ${base64(name)}`;
  const headers = { ...tus, "upload-length": String(bytes.length), "upload-metadata": metadata };
  const created = await ask(`${address}/api/uploads`, { method: "POST", headers });
  if (created.status !== 201) {
    return created;
  }
  return ask(new URL(created.headers.location ?? "", address), {
    method: "PATCH",
    headers: { ...tus, "upload-offset": "0", "content-type": "application/offset+octet-stream" },
    body: bytes,
  });
}

/** What an exhibit came to. */
export type Outcome = { readonly looked: boolean; readonly unopened: string | null; readonly fileName: string };

/** Asks what was found in an exhibit's file. */
export async function outcomeOf(address: string, caseId: string, exhibitId: string): Promise<Outcome> {
  const { exhibit, details } = jsonOf<{
    readonly exhibit: { readonly fileName: string };
    readonly details: { readonly unopened: string | null } | null;
  }>(await ask(`${address}/api/cases/${caseId}/exhibits/${exhibitId}`));
  return { looked: details !== null, unopened: details?.unopened ?? null, fileName: exhibit.fileName };
}

/** Asks for the original and the thumbnail of an exhibit, and says what is wrong with the answers. */
export async function problemsOfFiles(address: string, caseId: string, reply: Reply): Promise<readonly string[]> {
  const path = `${address}/api/cases/${caseId}/exhibits/${reply.exhibitId}`;
  const [thumbnail, original] = await Promise.all([ask(`${path}/thumbnail`), ask(`${path}/file`)]);
  const sha256 = createHash("sha256").update(original.body).digest("hex");
  const type = original.headers["content-type"] ?? "";
  const shown = ["image/png", "image/jpeg", "image/webp"].includes(type);
  const kept = original.headers["content-disposition"]?.startsWith(shown ? "inline" : "attachment") === true;
  return [
    ...(thumbnail.status >= 500 ? [`its thumbnail was answered with ${thumbnail.status}`] : []),
    ...(original.status === 200 && sha256 === reply.sha256
      ? []
      : [`the original came back otherwise (${original.status})`]),
    ...(kept ? [] : [`${type} would be shown in the browser`]),
  ];
}
