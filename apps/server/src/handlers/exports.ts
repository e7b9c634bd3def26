import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { ReadableStream as WebStream } from "node:stream/web";
import type { Handlers } from "@youju/api";
import {
  catalogueView,
  dropExports,
  eraseCase,
  eraseEverything,
  exportFile,
  findCase,
  importBundle,
  listExports,
  removeExport,
  startExport,
} from "@youju/cases";
import { YoujuError } from "@youju/domain";
import { requireRoom } from "../upload-room.ts";
import { announced, type Premises } from "./premises.ts";

type ExportHandlers = Pick<
  Handlers,
  | "startExport"
  | "getCatalogue"
  | "startVolume"
  | "getVolumeFile"
  | "startFullExport"
  | "listExports"
  | "getExportFile"
  | "removeExport"
  | "importBackup"
  | "eraseCase"
  | "eraseEverything"
>;

/** What has to be typed before everything goes. */
const everythingWords: ReadonlySet<string> = new Set(["删除全部", "delete everything"]);

/** Exports and deletion. */
export function exportHandlers(premises: Premises): ExportHandlers {
  const { place, dataFolder } = premises;
  const room = { ...place, folder: join(dataFolder, "exports") };
  const ordered = async (order: Parameters<typeof startExport>[1]) => {
    const made = await startExport(place, order);
    premises.ring();
    return made;
  };
  return {
    startExport: ({ caseId }, { audience, only }) => ordered({ caseId, audience, only, volume: null }),
    getCatalogue: ({ caseId }) => catalogueView(place, caseId),
    startVolume: ({ caseId }, { only, wish }) => ordered({ caseId, audience: "court", only, volume: wish }),
    getVolumeFile: ({ exportId, name }) => exportFile(room, exportId, name),
    startFullExport: () => ordered({ caseId: null, audience: "own", only: null, volume: null }),
    listExports: () => listExports(place),
    getExportFile: ({ exportId }) => exportFile(room, exportId),
    removeExport: ({ exportId }) => removeExport(room, exportId),
    importBackup: async ({ byteLength, body }) => {
      const folder = join(dataFolder, "imports");
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await requireRoom(folder, byteLength ?? 0);
      const path = join(folder, `${randomUUID()}.zip`);
      try {
        await writeFile(path, Readable.fromWeb(body as WebStream), { mode: 0o600 });
        const { caseId, exhibits, entries } = await importBundle(place, path, { altered: "refuse" });
        return { caseId, exhibits, entries };
      } finally {
        await rm(path, { force: true });
      }
    },
    eraseCase: async ({ caseId }, { confirm }) => {
      requireWords((await findCase(place, caseId)).title.trim() === confirm.trim());
      await dropExports(room, caseId);
      return announced(premises, caseId, eraseCase(place, caseId));
    },
    eraseEverything: async ({ confirm }) => {
      requireWords(everythingWords.has(confirm.trim().toLowerCase()));
      await dropExports(room, null);
      const receipt = await eraseEverything(place);
      await eraseLeftovers(dataFolder);
      return receipt;
    },
  };
}

function requireWords(fit: boolean): void {
  if (!fit) {
    throw new YoujuError("INPUT_INVALID", { detail: { field: "confirm", message: otherWords } });
  }
}

const otherWords = {
  zh: "输入的文字和要求的不一样，没有删除任何东西。",
  en: "The words are not those asked for; nothing was deleted.",
};

/** Uploads nobody finished, and copies of the database taken before it was brought to a newer schema. */
async function eraseLeftovers(dataFolder: string): Promise<void> {
  const uploads = await readdir(join(dataFolder, "uploads")).catch(() => []);
  const copies = (await readdir(dataFolder)).filter((name) => /^youju\.sqlite\.before-/.test(name));
  for (const path of [...uploads.map((name) => join("uploads", name)), ...copies]) {
    await rm(join(dataFolder, path), { recursive: true, force: true });
  }
}
