import { createHash, randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Answer, ask } from "../hostile/ask.ts";
import { openCase } from "../hostile/send.ts";
import type { Victim } from "../hostile/victim.ts";
import type { SmallDisk } from "./small-disk.ts";

const megabyte = 1024 * 1024;
const tus = { "tus-resumable": "1.0.0" };

/** What the rounds came to. */
export type FullReport = {
  readonly acknowledged: number;
  readonly refusals: number;
  readonly problems: readonly string[];
};

type Kept = { readonly id: string; readonly sha256: string };

/** Fills the disk in the middle of every way of writing, and looks whether anything acknowledged was lost or is half there. */
export async function fillRounds(victim: Victim, disk: SmallDisk, rounds: number): Promise<FullReport> {
  const caseId = await openCase(victim.address);
  const problems: string[] = [];
  const kept: Kept[] = [];
  let refusals = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const note = (words: string) => void problems.push(`round ${round}: ${words}`);
    const bytes = randomBytes(2 * megabyte + round);
    const place = await createUpload(victim, caseId, bytes.length);
    const [fact, whole] = [`第${round}家店`, randomBytes(megabyte)];
    disk.fill();
    const name = fact.repeat(20);
    const writing = await writeFact(victim, caseId, name);
    const files = [await patch(place, 0, bytes), await addWhole(victim, caseId, whole)];
    // The database may have room of its own left for a few words; what it acknowledges has to be there
    const isWritten = writing.status === 200;
    for (const answer of isWritten ? files : [...files, writing]) {
      refusals += isFullWords(answer) ? 1 : 0;
      if (!isFullWords(answer)) {
        note(`with a full disk it answered ${answer.status} ${answer.body.toString().slice(0, 200)}`);
      }
    }
    if ((await ask(`${victim.address}/api/cases/${caseId}`)).status !== 200) {
      note("the case cannot be read with a full disk");
    }
    disk.empty();
    if (isWritten !== (await ask(`${victim.address}/api/cases/${caseId}`)).body.includes(name)) {
      note(isWritten ? "words that were acknowledged are lost" : "words that were refused are there");
    }
    const exhibit = await goOn(place, bytes);
    if (exhibit === null) {
      note("the upload did not go on after there was room");
    } else {
      kept.push({ id: exhibit, sha256: hashOf(bytes) });
    }
    problems.push(...(await lost(victim, caseId, kept)).map((words) => `round ${round}: ${words}`));
  }
  return { acknowledged: kept.length, refusals, problems };
}

const hashOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

async function createUpload({ address }: Victim, caseId: string, length: number): Promise<URL> {
  const base64 = (text: string) => Buffer.from(text).toString("base64");
  const metadata = `caseId ${base64(caseId)},filename ${base64("开箱.bin")}`;
  const headers = { ...tus, "upload-length": String(length), "upload-metadata": metadata };
  const created = await ask(`${address}/api/uploads`, { method: "POST", headers });
  return new URL(created.headers.location ?? "/", address);
}

function patch(place: URL, offset: number, bytes: Buffer): Promise<Answer> {
  const headers = { ...tus, "upload-offset": String(offset), "content-type": "application/offset+octet-stream" };
  return ask(place, { method: "PATCH", headers, body: bytes });
}

function addWhole({ address }: Victim, caseId: string, bytes: Buffer): Promise<Answer> {
  return ask(`${address}/api/cases/${caseId}/exhibits?filename=a.bin`, { method: "POST", body: bytes });
}

function writeFact({ address }: Victim, caseId: string, words: string): Promise<Answer> {
  const body = Buffer.from(JSON.stringify({ entries: [{ name: "shopName", value: words }] }));
  return ask(`${address}/api/cases/${caseId}/facts`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
}

function isFullWords({ status, body }: Answer): boolean {
  return status === 507 && body.includes("DISK_FULL");
}

async function goOn(place: URL, bytes: Buffer): Promise<string | null> {
  const head = await ask(place, { method: "HEAD", headers: tus });
  const offset = Number(head.headers["upload-offset"] ?? Number.NaN);
  const done = head.headers["youju-exhibit"] === undefined ? await patch(place, offset, bytes.subarray(offset)) : head;
  return done.headers["youju-exhibit"]?.toString() ?? null;
}

async function lost(victim: Victim, caseId: string, kept: readonly Kept[]): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { id, sha256 } of kept) {
    const file = await ask(`${victim.address}/api/cases/${caseId}/exhibits/${id}/file`);
    if (hashOf(file.body) !== sha256) {
      problems.push(`${id} was acknowledged and is lost or changed (${file.status})`);
    }
  }
  const detail = await ask(`${victim.address}/api/cases/${caseId}`);
  const { exhibits } = JSON.parse(detail.body.toString()) as { readonly exhibits: readonly { readonly id: string }[] };
  const half = exhibits.filter(({ id }) => kept.every((one) => one.id !== id));
  const left = await Promise.all(["uploads", "blobs/tmp"].map((name) => readdir(join(victim.folder, name))));
  return [
    ...problems,
    ...half.map(({ id }) => `${id} is there and was never acknowledged`),
    ...left.flat().map((name) => `${name} was left lying about`),
    ...(victim.lives() ? [] : ["the server is gone"]),
  ];
}
