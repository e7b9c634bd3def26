import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { addExhibit, openCase, removeExhibit, wipeExhibit } from "@youju/cases";
import { temporaryWorkplace } from "@youju/testing";
import type { Contest } from "./ratio.ts";

const megabyte = 1024 * 1024;
/** How often memory is looked at, in milliseconds. */
const lookEvery = 20;

/** A contest over one large file, and what memory it took. */
export type IngestContest = {
  readonly contest: Contest;
  /** The most memory above idle while a file was taken in, as a line for the table. */
  readonly memory: () => string;
  readonly stop: () => Promise<void>;
};

/**
 * Taking in a large file as the server does: staged (here by `cp`, where an upload writes it as it arrives), taken over
 * and hashed in place, synced, with its exhibit, custody entry and job in one transaction; against `cp`,
 * `openssl dgst -sha256` and `sync` of the copy.
 */
export async function ingestContest(folder: string, megabytes: number): Promise<IngestContest> {
  const place = await temporaryWorkplace();
  const { id: caseId } = (await openCase(place, { kind: null })).case;
  mkdirSync(folder, { recursive: true });
  const [file, copy] = [join(folder, "original.bin"), join(folder, "copy.bin")];
  const staged = join(folder, "staged.bin");
  execFileSync("openssl", ["rand", "-out", file, String(megabytes * megabyte)]);
  const memory = memoryAboveIdle();
  const contest: Contest = {
    title: `ingest: a file of ${megabytes} MB`,
    ours: "staged, SHA-256, sync, exhibit + ledger + job on disk",
    reference: "cp + openssl dgst -sha256 + sync of the copy",
    meaning: "1.67× or less is at least 0.6 of the speed of the three commands, none of which keeps a record",
    runs: 1,
    rounds: 3,
    our: async () => {
      execFileSync("cp", [file, staged]);
      const adding = addExhibit(place, { caseId, fileName: "开箱.mp4", kind: null, body: { path: staged } });
      const { id: exhibitId } = await memory.during(adding);
      rmSync(staged);
      await removeExhibit(place, { caseId, exhibitId });
      await wipeExhibit(place, { caseId, exhibitId });
    },
    their: () => {
      execFileSync("cp", [file, copy]);
      execFileSync("openssl", ["dgst", "-sha256", copy]);
      execFileSync("sync", [copy]);
      rmSync(copy);
    },
  };
  return {
    contest,
    memory: () => `  memory     ${memory.most().toFixed(0)} MB above idle at most\n`,
    stop: async () => {
      rmSync(folder, { recursive: true, force: true });
      await place.dispose();
    },
  };
}

/** Memory of this process in megabytes above what it is now, at its most while something runs. */
function memoryAboveIdle() {
  const idle = process.memoryUsage.rss();
  let most = idle;
  const look = () => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  return {
    most: () => (most - idle) / megabyte,
    during: async <Result>(work: Promise<Result>): Promise<Result> => {
      const looking = setInterval(look, lookEvery);
      return work.finally(() => clearInterval(looking));
    },
  };
}
