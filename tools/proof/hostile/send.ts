import { createHash } from "node:crypto";
import type { HostileFile } from "./hostile-file.ts";

// While files are made here, the server may well close a line that stood idle: each call has its own.
const client = { "youju-client": "test", connection: "close" };

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
  const headers = { ...client, "content-type": "application/json" };
  const response = await fetch(`${address}/api/cases`, { method: "POST", headers, body: '{"kind":null}' });
  return ((await response.json()) as { readonly case: { readonly id: string } }).case.id;
}

/** Where a file goes: `whole` in one body, `tus` as a browser sends it. */
export type Road = "whole" | "tus";

/** Sends a file and judges the answer: taken, or refused with words; never a fault of the server. */
export async function send(
  address: string,
  caseId: string,
  file: HostileFile & { readonly road: Road },
): Promise<Reply> {
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const said = { name: file.name, sha256 };
  try {
    const response = await (file.road === "tus" ? sendByTus : sendWhole)(address, caseId, file);
    const text = await response.text();
    const body = response.headers.get("content-type")?.includes("json") === true ? JSON.parse(text) : {};
    const exhibitId = response.headers.get("youju-exhibit") ?? (response.status === 201 ? String(body.id ?? "") : null);
    return { ...said, status: response.status, exhibitId, problems: problemsIn(response.status, exhibitId, body) };
  } catch (error) {
    return {
      ...said,
      status: 0,
      exhibitId: null,
      problems: [`no answer: ${String(error)} ${error instanceof Error ? String(error.cause) : ""}`],
    };
  }
}

function problemsIn(status: number, exhibitId: string | null, body: { readonly words?: unknown }): readonly string[] {
  if (status >= 500) {
    return [`answered with ${status}`];
  }
  if (status >= 400) {
    return body.words === undefined ? [`refused with ${status} and no words`] : [];
  }
  return exhibitId === null || exhibitId === "" ? [`answered with ${status} and no exhibit`] : [];
}

function sendWhole(address: string, caseId: string, { name, bytes }: HostileFile): Promise<Response> {
  const path = `/api/cases/${caseId}/exhibits?filename=${encodeURIComponent(name)}`;
  return fetch(`${address}${path}`, { method: "POST", headers: client, body: new Uint8Array(bytes) });
}

async function sendByTus(address: string, caseId: string, { name, bytes }: HostileFile): Promise<Response> {
  const base64 = (text: string) => Buffer.from(text).toString("base64");
  const tus = { ...client, "tus-resumable": "1.0.0" };
  const metadata = `caseId ${base64(caseId)},filename ${base64(name)}`;
  const headers = { ...tus, "upload-length": String(bytes.length), "upload-metadata": metadata };
  const created = await fetch(`${address}/api/uploads`, { method: "POST", headers });
  if (created.status !== 201) {
    return created;
  }
  await created.arrayBuffer();
  const place = new URL(created.headers.get("location") ?? "", address);
  return fetch(place, {
    method: "PATCH",
    headers: { ...tus, "upload-offset": "0", "content-type": "application/offset+octet-stream" },
    body: new Uint8Array(bytes),
  });
}

/** What an exhibit came to. */
export type Outcome = { readonly looked: boolean; readonly unopened: string | null; readonly fileName: string };

/** Asks what was found in an exhibit's file. */
export async function outcomeOf(address: string, caseId: string, exhibitId: string): Promise<Outcome> {
  const response = await fetch(`${address}/api/cases/${caseId}/exhibits/${exhibitId}`, { headers: client });
  const { exhibit, details } = (await response.json()) as {
    readonly exhibit: { readonly fileName: string };
    readonly details: { readonly unopened: string | null } | null;
  };
  return { looked: details !== null, unopened: details?.unopened ?? null, fileName: exhibit.fileName };
}

/** Asks for the original and the thumbnail of an exhibit, and says what is wrong with the answers. */
export async function problemsOfFiles(address: string, caseId: string, reply: Reply): Promise<readonly string[]> {
  const path = `${address}/api/cases/${caseId}/exhibits/${reply.exhibitId}`;
  const [thumbnail, original] = await Promise.all([
    fetch(`${path}/thumbnail`, { headers: client }),
    fetch(`${path}/file`, { headers: client }),
  ]);
  await thumbnail.arrayBuffer();
  const sha256 = createHash("sha256")
    .update(Buffer.from(await original.arrayBuffer()))
    .digest("hex");
  const type = original.headers.get("content-type") ?? "";
  const shown = ["image/png", "image/jpeg", "image/webp"].includes(type);
  const kept = original.headers.get("content-disposition")?.startsWith(shown ? "inline" : "attachment") === true;
  return [
    ...(thumbnail.status >= 500 ? [`its thumbnail was answered with ${thumbnail.status}`] : []),
    ...(original.status === 200 && sha256 === reply.sha256
      ? []
      : [`the original came back otherwise (${original.status})`]),
    ...(kept ? [] : [`${type} would be shown in the browser`]),
  ];
}
