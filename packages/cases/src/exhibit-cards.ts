import type { ExhibitCard } from "@youju/api";
import {
  type BlobState,
  type CaseId,
  type CustodyEntry,
  type Exhibit,
  type ExhibitAccount,
  emptyAccount,
  type Fixing,
  type FixingLevel,
  type Stamp,
  type StampState,
} from "@youju/domain";
import { findCase } from "./find-case.ts";
import { importedAuthority } from "./import-stamp.ts";
import { demoAuthority } from "./stamp-authorities.ts";
import { brokenFiles } from "./vault.ts";
import type { Records } from "./workplace.ts";

/** The exhibits of a case as the gallery shows them, by number. Throws `NOT_FOUND`. */
export async function exhibitCards(place: Records, caseId: CaseId): Promise<readonly ExhibitCard[]> {
  const { store, workspaceId } = place;
  await findCase(place, caseId);
  const accounts = await store.accounts.latest(workspaceId, caseId);
  const files = await store.details.list(workspaceId, caseId);
  const stamps = await store.stamps.list(workspaceId, caseId);
  const ledger = await store.custody.list(workspaceId, caseId);
  const broken = await brokenFiles(place, caseId);
  const exhibits = await store.exhibits.list(workspaceId, caseId);
  return exhibits.map((exhibit) => {
    const account = accounts.find(({ exhibitId }) => exhibitId === exhibit.id)?.account ?? emptyAccount;
    const details = files.find(({ exhibitId }) => exhibitId === exhibit.id)?.details;
    const own = stamps.filter(({ subject, sha256 }) => subject === "exhibit" && sha256 === exhibit.sha256);
    const state = broken.find(({ exhibitId }) => exhibitId === exhibit.id)?.state ?? "intact";
    return {
      exhibitId: exhibit.id,
      account,
      form: details?.form ?? null,
      captured: details?.capture?.at ?? null,
      stamp: stampStateOf(own),
      fixing: fixingOf(exhibit, { account, stamps: own, ledger, state }),
    };
  });
}

/** The best of an exhibit's stamps; a demo one is none. */
function stampStateOf(stamps: readonly Stamp[]): StampState {
  const real = stamps.filter(({ authority }) => authority !== demoAuthority);
  const order = ["stamped", "untrusted", "queued", "failed"] as const;
  return order.find((state) => real.some((stamp) => stamp.state === state)) ?? "none";
}

/** What an exhibit's firmness is read from. */
type FixedBy = {
  readonly account: ExhibitAccount;
  readonly stamps: readonly Stamp[];
  readonly ledger: readonly CustodyEntry[];
  /** How its original was when it was last read back. */
  readonly state: BlobState;
};

/**
 * How firmly an exhibit stands: by what is found here, and by what the person states and nobody checked. An original that
 * is no longer what was taken in stands on its owner's word alone. 固定程度
 */
function fixingOf({ id, sha256 }: Pick<Exhibit, "id" | "sha256">, by: FixedBy): Fixing {
  return { found: foundLevel({ id, sha256 }, by), stated: by.account.stated?.by ?? null };
}

function foundLevel({ id, sha256 }: Pick<Exhibit, "id" | "sha256">, { stamps, ledger, state }: FixedBy): FixingLevel {
  const good = stamps.filter((stamp) => stamp.state === "stamped" && stamp.authority !== demoAuthority);
  if (state !== "intact") {
    return "self-asserted";
  }
  if (good.some(({ authority }) => authority === importedAuthority)) {
    return "third-party";
  }
  if (good.length > 0) {
    return "time-stamped";
  }
  return ledger.some((entry) => entry.exhibitId === id && entry.sha256 === sha256) ? "hashed" : "self-asserted";
}
