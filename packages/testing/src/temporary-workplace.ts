import { join } from "node:path";
import { counselWith, type Workplace } from "@youju/cases";
import { type PlainDate, plainDate } from "@youju/domain";
import { createInspector, createRedactor } from "@youju/evidence";
import { type LawBook, lawBook } from "@youju/law";
import { readLawFolder } from "@youju/law/read";
import { openDiskBlobs } from "@youju/storage/disk";
import { openSqliteStore } from "@youju/storage/sqlite";
import { type FixedClock, fixedClock } from "./fixed-clock.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** A workplace on a real SQLite file and real files in a folder of its own. */
export type TemporaryWorkplace = Workplace & {
  readonly clock: FixedClock;
  readonly folder: string;
  /** Closes the store and removes the folder. */
  readonly dispose: () => Promise<void>;
};

let law: LawBook | undefined;

/** The law book of the project's own `law/` folder, read once. */
export function projectLaw(): LawBook {
  law ??= lawBook(readLawFolder());
  return law;
}

/** Opens an empty workplace standing on a day (2026-11-21 unless told). */
export async function temporaryWorkplace(today: PlainDate = plainDate("2026-11-21")): Promise<TemporaryWorkplace> {
  const folder = await temporaryFolder();
  const clock = fixedClock(today);
  const { store } = await openSqliteStore(join(folder.path, "youju.sqlite"), { now: clock.now });
  const blobs = await openDiskBlobs(join(folder.path, "blobs"));
  const inspector = createInspector();
  const redactor = createRedactor();
  return {
    workspaceId: "home",
    inspector,
    redactor,
    store,
    blobs,
    clock,
    counsel: counselWith(projectLaw()),
    folder: folder.path,
    dispose: async () => {
      await Promise.all([inspector.close(), redactor.close()]);
      await store.close();
      await folder.remove();
    },
  };
}
