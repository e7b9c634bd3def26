import { createHash } from "node:crypto";
import { open, rename } from "node:fs/promises";
import { join } from "node:path";
import { type Bookmark, type PdfStitcher, pdfStitcher } from "@youju/documents";

/** A file of a finished volume. */
export type VolumeFile = {
  readonly name: string;
  readonly byteLength: number;
  readonly sha256: string;
  /** Pages it holds, `null` where it has none of the volume's. */
  readonly pages: { readonly first: number; readonly last: number } | null;
};

/** Where the parts go, and how large one may get. */
export type PartsPlace = {
  readonly folder: string;
  readonly title: string;
  readonly day: string;
  /** In bytes; `null` for one file. */
  readonly limit: number | null;
};

/** Takes the pieces of a volume and writes them into as many files as the limit asks for. */
export type PartsWriter = {
  readonly append: (pdf: Uint8Array, bookmarks: readonly Bookmark[]) => Promise<void>;
  /** Closes the last part and gives all of them their names. */
  readonly finish: () => Promise<readonly VolumeFile[]>;
  /** Closes what is open; nothing is named. */
  readonly abandon: () => Promise<void>;
};

/** What a part's own table of pages and bookmarks takes at the end, in bytes, at most. */
const endRoom = 64 * 1024;

type Part = {
  readonly path: string;
  readonly first: number;
  readonly stitcher: PdfStitcher;
  readonly close: () => Promise<string>;
};

/** Starts writing a volume. A piece larger than the limit stands in a part of its own. */
export function partsWriter(place: PartsPlace): PartsWriter {
  const done: (Omit<VolumeFile, "name"> & { readonly path: string })[] = [];
  let part: Part | null = null;
  let pages = 0;
  let last = "";
  const close = async () => {
    if (part === null) {
      return;
    }
    const { stitcher, path, first } = part;
    await stitcher.finish();
    const sha256 = await part.close();
    done.push({ path, sha256, byteLength: stitcher.size(), pages: { first, last: pages } });
    part = null;
  };
  return {
    append: async (pdf, bookmarks) => {
      const full =
        part !== null && place.limit !== null && part.stitcher.size() + pdf.byteLength + endRoom > place.limit;
      if (full) {
        await close();
      }
      part ??= await openPart(place, { index: done.length, first: pages + 1 });
      const before = part.stitcher.pages();
      const goesOn = before === 0 && bookmarks.length === 0;
      await part.stitcher.append(pdf, goesOn ? [{ title: `${last}（续）`, page: 0 }] : bookmarks);
      last = bookmarks.at(-1)?.title ?? last;
      pages += part.stitcher.pages() - before;
    },
    finish: async () => {
      await close();
      return Promise.all(
        done.map(async ({ path, ...rest }, index) => {
          const name = done.length === 1 ? `${place.title}.pdf` : `${place.title}-${index + 1}of${done.length}.pdf`;
          await rename(path, join(place.folder, name));
          return { name, ...rest };
        }),
      );
    },
    abandon: async () => {
      await part?.close();
      part = null;
    },
  };
}

async function openPart(
  { folder, title, day }: PartsPlace,
  { index, first }: { readonly index: number; readonly first: number },
): Promise<Part> {
  const path = join(folder, `part-${index + 1}.tmp`);
  const handle = await open(path, "w", 0o600);
  const hash = createHash("sha256");
  const write = async (bytes: Uint8Array) => {
    hash.update(bytes);
    await handle.writeFile(bytes);
  };
  const close = async () => {
    await handle.sync();
    await handle.close();
    return hash.digest("hex");
  };
  const named = index === 0 ? title : `${title}（续${index}）`;
  return { path, first, stitcher: pdfStitcher({ title: named, day, firstPage: first }, write), close };
}
