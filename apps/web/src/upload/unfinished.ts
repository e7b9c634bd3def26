/** A file that was not sent to its end, e.g. because the page was closed. */
export type UnfinishedUpload = {
  /** Where the browser keeps it. */
  readonly key: string;
  readonly name: string;
  readonly address: string | null;
};

const mark = "tus::youju-";

/** The files of a case that an earlier visit began to send; choosing one again goes on where it stopped. */
export function unfinishedUploads(
  caseId: string,
  storage: Storage | null = pageStorage(),
): readonly UnfinishedUpload[] {
  const keys = Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? "");
  return keys
    .filter((key) => key.startsWith(`${mark}${caseId}-`))
    .map((key) => unfinished(key, storage?.getItem(key) ?? ""))
    .filter((upload) => upload !== null);
}

/** Takes a file off the list and throws away what the server holds of it. */
export async function forgetUnfinished({ key, address }: UnfinishedUpload): Promise<void> {
  pageStorage()?.removeItem(key);
  if (address !== null) {
    await fetch(address, { method: "DELETE", headers: { "tus-resumable": "1.0.0" } }).catch(() => undefined);
  }
}

/** Takes a file off the list that will not be gone on with, by its hash. */
export function dropUnfinished(caseId: string, sha256: string): void {
  const storage = pageStorage();
  const keys = Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? "");
  for (const key of keys.filter((one) => one.startsWith(`${mark}${caseId}-${sha256}`))) {
    storage?.removeItem(key);
  }
}

function unfinished(key: string, text: string): UnfinishedUpload | null {
  try {
    const { metadata, uploadUrl } = JSON.parse(text) as {
      readonly metadata?: { readonly filename?: unknown };
      readonly uploadUrl?: unknown;
    };
    const name = metadata?.filename;
    return typeof name === "string" ? { key, name, address: typeof uploadUrl === "string" ? uploadUrl : null } : null;
  } catch {
    return null;
  }
}

/** Private windows may have none. */
function pageStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
