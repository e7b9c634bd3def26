import { sha256 } from "@noble/hashes/sha2.js";
import {
  chunksOf,
  crc32,
  type Digests,
  openZip,
  refusedBundle,
  type Verification,
  type VerifyOptions,
  verifyBundle,
} from "@youju/evidence/verify";
import { accessTo, type ChosenBundle, folderSource } from "./chosen-bundle.ts";

/** Arithmetic in plain JavaScript: a page opened from a disk may have no WebCrypto. */
const digests: Digests = { sha256: () => sha256.create(), crc32 };

/** Checks a chosen bundle in the page, against what the person brought; nothing leaves it. */
export async function verifyChosen(
  chosen: ChosenBundle,
  given: Omit<VerifyOptions, "digests"> = {},
): Promise<Verification> {
  const options = { ...given, digests };
  if (chosen.kind === "folder") {
    const { files } = chosen;
    const open = (name: string) => {
      const blob = files.get(name) ?? new Blob([]);
      return chunksOf(accessTo(blob), { start: 0, length: blob.size });
    };
    return verifyBundle(folderSource(files, open), options);
  }
  const opened = await openZip(accessTo(chosen.blob));
  return opened.kind === "refused" ? refusedBundle(opened.problems) : verifyBundle(opened.source, options);
}
