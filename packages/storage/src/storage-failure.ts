import { YoujuError } from "@youju/domain";

const fullCodes: ReadonlySet<unknown> = new Set(["ENOSPC", "EDQUOT", "EFBIG", "53100"]);
const sqliteFull = 13;

/** What a disk or a database engine threw, as an error of ours: a full disk has its own words. */
export function storageFailure(cause: unknown): YoujuError {
  return new YoujuError(isFull(cause) ? "DISK_FULL" : "STORAGE_FAILED", { cause });
}

function isFull(cause: unknown): boolean {
  if (typeof cause !== "object" || cause === null) {
    return false;
  }
  const { code, errcode } = cause as { readonly code?: unknown; readonly errcode?: unknown };
  return fullCodes.has(code) || errcode === sqliteFull;
}
