import { type BagSource, baseFolder, type RandomAccess } from "@youju/evidence/verify";

/** What the person chose: one file, taken for a ZIP, or the files of a folder by their paths in it. */
export type ChosenBundle =
  | { readonly kind: "file"; readonly name: string; readonly blob: Blob }
  | { readonly kind: "folder"; readonly name: string; readonly files: ReadonlyMap<string, Blob> };

type Placed = { readonly path: string; readonly blob: Blob };

/** Files from an input: with `webkitdirectory` they bear their paths. `null` for nothing. */
export function chosenFrom(list: Iterable<File>): ChosenBundle | null {
  const placed = [...list].map((file) => ({ path: file.webkitRelativePath || file.name, blob: file }));
  return arrange(placed);
}

/** Files and folders dropped on the page. `null` for nothing. */
export async function chosenFromDrop(items: Iterable<DataTransferItem>): Promise<ChosenBundle | null> {
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const placed: Placed[] = [];
  for (const entry of entries) {
    placed.push(...(await filesIn(entry, "")));
  }
  return arrange(placed);
}

function arrange(placed: readonly Placed[]): ChosenBundle | null {
  const [first] = placed;
  if (first === undefined) {
    return null;
  }
  if (placed.length === 1 && !first.path.includes("/")) {
    return { kind: "file", name: first.path, blob: first.blob };
  }
  const named = new Map(placed.map(({ path, blob }) => [path.normalize("NFC"), blob]));
  const [top = ""] = first.path.split("/");
  return { kind: "folder", name: top, files: withoutBase(withoutTop(named)) };
}

function withoutTop(files: ReadonlyMap<string, Blob>): ReadonlyMap<string, Blob> {
  const tops = new Set([...files.keys()].map((path) => (path.includes("/") ? path.split("/")[0] : null)));
  const [top] = tops;
  return tops.size === 1 && typeof top === "string" ? cut(files, `${top}/`) : files;
}

/** Where the folder around the bag was chosen. */
function withoutBase(files: ReadonlyMap<string, Blob>): ReadonlyMap<string, Blob> {
  return [...files.keys()].every((path) => path.startsWith(baseFolder)) ? cut(files, baseFolder) : files;
}

function cut(files: ReadonlyMap<string, Blob>, start: string): ReadonlyMap<string, Blob> {
  return new Map([...files].map(([path, blob]) => [path.slice(start.length), blob]));
}

async function filesIn(entry: FileSystemEntry, prefix: string): Promise<readonly Placed[]> {
  const path = `${prefix}${entry.name}`;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ path, blob: file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside: Placed[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (batch.length === 0) {
      return inside;
    }
    for (const each of batch) {
      inside.push(...(await filesIn(each, `${path}/`)));
    }
  }
}

/** A blob that can be read anywhere. */
export function accessTo(blob: Blob): RandomAccess {
  return {
    size: blob.size,
    read: async (offset, length) => {
      const bytes = new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer());
      if (bytes.length !== length) {
        throw new RangeError("the file ends early");
      }
      return bytes;
    },
  };
}

/** A folder's files as a bag. */
export function folderSource(files: ReadonlyMap<string, Blob>, open: BagSource["open"]): BagSource {
  const names = [...files.keys()];
  return { names, strange: [], size: (name) => files.get(name)?.size ?? 0, open, crc32: null };
}
