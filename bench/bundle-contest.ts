import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { copyFileSync, createReadStream, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addExhibit, type BundleOffice, exportBundle, openCase } from "@youju/cases";
import { pdfRenderer } from "@youju/documents";
import { nodeDigests, openBundle } from "@youju/evidence";
import { verifyBundle } from "@youju/evidence/verify";
import { temporaryWorkplace } from "@youju/testing";
import { highestMemory } from "./memory.ts";
import type { Contest } from "./ratio.ts";

const files = 200;
/** Of all files together; `YOUJU_BENCH_BUNDLE_MB` makes it smaller for a quick look. */
const megabytes = Number(process.env.YOUJU_BENCH_BUNDLE_MB ?? 1024);
const mebibyte = 1024 * 1024;

/** The two contests over one big case, and how much memory they took. */
export type BundleContests = {
  readonly make: Contest;
  readonly verify: Contest;
  /** A line on memory; to be asked after both. */
  readonly memory: () => string;
  readonly stop: () => Promise<void>;
};

/** A bundle of 200 files and 1 GiB against copying and hashing the same files, and its verification against hashing. */
export async function bundleContests(folder: string): Promise<BundleContests> {
  const [originals, bundle] = [join(folder, "originals"), join(folder, "bundle.zip")];
  const { make, stop } = await bigCase(originals, bundle);
  const watch = highestMemory();
  const words = `${files} files, ${megabytes} MB`;
  return {
    make: {
      title: `bundle: ${words}`,
      ours: "read, SHA-256 checked against the record, CRC-32, written into the ZIP, synced, noted in the ledger",
      reference: "cp and openssl dgst -sha256 of the same files, nothing synced",
      meaning: "what a sealed bundle costs over a plain copy and its hashes; at most 3× is asked",
      runs: 1,
      rounds: 3,
      our: make,
      their: () => {
        copyAll(originals, join(folder, "copy"));
        digestAll(originals);
      },
    },
    verify: {
      title: `verify: ${words}`,
      ours: "container compared byte by byte, SHA-256 and CRC-32 of every file, ledger and proofs",
      reference: "openssl dgst -sha256 of the same files",
      meaning: "what the whole verdict costs over bare hashes; at most 2× is asked",
      runs: 1,
      rounds: 3,
      our: () => verify(bundle),
      their: () => digestAll(originals),
    },
    memory: () => `  memory     ${watch.stop()} MB above idle at most; at most 250 is asked\n`,
    stop,
  };
}

async function bigCase(originals: string, bundle: string) {
  const place = await temporaryWorkplace();
  const pdf = pdfRenderer();
  const office: BundleOffice = { ...place, pdf, ask: () => Promise.reject(new Error("offline")) };
  mkdirSync(originals);
  const { case: file } = await openCase(place, { kind: null, title: "1 GiB" });
  const piece = Math.ceil((megabytes * mebibyte) / files);
  for (let number = 1; number <= files; number += 1) {
    const path = join(originals, `${number}.pdf`);
    writeFileSync(path, Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(piece)]));
    const body = createReadStream(path);
    await addExhibit(place, { caseId: file.id, fileName: `${number}.pdf`, kind: null, body });
  }
  return {
    make: async () => {
      rmSync(bundle, { force: true });
      const request = { caseId: file.id, audience: "court", only: null, headSize: files } as const;
      await exportBundle(office, request, { place: { path: bundle, form: "zip" } });
    },
    stop: async () => {
      await pdf.close();
      await place.dispose();
      rmSync(originals, { recursive: true });
      rmSync(bundle, { force: true });
    },
  };
}

function copyAll(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    copyFileSync(join(from, name), join(to, name));
  }
  rmSync(to, { recursive: true });
}

function digestAll(folder: string): void {
  const names = readdirSync(folder).map((name) => join(folder, name));
  execFileSync("openssl", ["dgst", "-sha256", ...names], { stdio: ["ignore", "ignore", "inherit"] });
}

async function verify(path: string): Promise<void> {
  const opened = await openBundle(path);
  const found = opened.kind === "bag" ? await verifyBundle(opened.source, { digests: nodeDigests }) : null;
  await opened.close();
  if (found?.ok !== true) {
    throw new Error("the bundle does not verify");
  }
}
