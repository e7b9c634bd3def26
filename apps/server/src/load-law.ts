import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import {
  type CoreLaw,
  type Dispute,
  type KindOverview,
  type LawBook,
  type LawData,
  lawBook,
  type Platform,
  type ReplyTopic,
} from "@youju/law";
import { lawFolder, readLawFolder } from "@youju/law/read";
import { projectFolder } from "./config.ts";

const builtFolder = join(projectFolder, "packages/law/generated");

/** Written last, so where it stands the others do. */
const lastBuilt = "likeness.bin";

/** The law book on {@link loadLawData}. */
export async function loadLaw(): Promise<LawBook> {
  return lawBook(await loadLawData());
}

/** The data built from `law/` where that is up to date, which is read at once; else the folder itself. */
export async function loadLawData(): Promise<LawData> {
  return (await isUpToDate()) ? readBuilt() : readLawFolder();
}

async function isUpToDate(): Promise<boolean> {
  const built = await stat(join(builtFolder, lastBuilt)).catch(() => undefined);
  if (built === undefined) {
    return false;
  }
  const files = await readdir(lawFolder, { recursive: true, withFileTypes: true });
  const changes = files
    .filter((entry) => entry.name.endsWith(".yaml"))
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).mtimeMs);
  return (await Promise.all(changes)).every((changed) => changed <= built.mtimeMs);
}

/** One file for what every kind needs, one for the platforms, one for what the other side says, one a kind of dispute that the overview names. */
async function readBuilt(): Promise<LawData> {
  const overview = (await readJson("kinds.json")) as readonly KindOverview[];
  const kinds = overview.flatMap((group) => group.kinds.map(({ kind }) => `${kind}.json`)).toSorted();
  const files = ["core.json", "platforms.json", "replies.json", ...kinds];
  const [[core, platforms, replies, ...disputes], likeness] = await Promise.all([
    Promise.all(files.map(readJson)),
    readFile(join(builtFolder, lastBuilt)),
  ]);
  return {
    core: core as CoreLaw,
    platforms: platforms as Platform[],
    replies: replies as ReplyTopic[],
    likeness,
    disputes: disputes as Dispute[],
  };
}

async function readJson(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(builtFolder, name), "utf8"));
}
