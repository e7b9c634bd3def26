/** The one folder at the top of a ZIP, as BagIt asks of a serialised bag. */
export const baseFolder = "youju-bundle/";

export const declarationName = "bagit.txt";
export const infoName = "bag-info.txt";
export const manifestName = "manifest-sha256.txt";
export const tagManifestName = "tagmanifest-sha256.txt";
/** Hashes of the tag manifest and of its tokens, so that a change of either is named. */
export const sealName = "seal-sha256.txt";
export const headName = "ledger/head.json";
export const entriesName = "ledger/entries.jsonl";
export const proofsName = "ledger/proofs.json";
export const stampIndexName = "stamps/index.json";
export const exhibitsName = "data/exhibits.json";
export const factsName = "data/facts.json";
export const timelineName = "data/timeline.json";
export const guideName = "验证说明.txt";
export const pageName = "verify.html";
/** Only in a backup the person makes for themselves: everything it takes to bring the case back. */
export const recordsName = "data/own/records.json";
/** Blobs the records refer to that are neither original nor derivative, each under its SHA-256. */
export const keptFolder = "data/own/kept/";

/** What `bagit.txt` says, always. */
export const declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/** Files every bundle has. */
export const requiredNames: readonly string[] = [
  declarationName,
  infoName,
  manifestName,
  tagManifestName,
  sealName,
  headName,
  entriesName,
  proofsName,
  stampIndexName,
  exhibitsName,
  factsName,
  timelineName,
  guideName,
  pageName,
];

/** Tokens over the tag manifest; they can't be listed in what they stamp. `….2.tsr` and on are of further authorities. */
export function isBundleToken(name: string): boolean {
  return /^stamps\/tagmanifest-sha256\.txt(?:\.[2-9])?\.tsr$/.test(name);
}

/** Whether the tag manifest leaves a file out: itself, what is made from it, and the payload. */
export function outsideTagManifest(name: string): boolean {
  return name === tagManifestName || name === sealName || isBundleToken(name) || name.startsWith("data/");
}

const longestName = 240;

/**
 * Whether a file of a bag may bear a name: relative, no empty, `.` or `..` part, nothing `sha256sum -c` or Windows
 * stumbles over (`%`, `\`, control signs, `: * ? " < > |`, a part that ends with a dot or blank), composed (NFC) letters.
 */
export function isBagName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= longestName &&
    name === name.normalize("NFC") &&
    name.isWellFormed() &&
    !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}%\\:*?"<>|\ufffd]/u.test(name) &&
    name.split("/").every((part) => part !== "" && !/[. ]$/.test(part) && !part.startsWith(" "))
  );
}

/** Names in the order of their UTF-8 bytes, which is that of their code points. */
export function byBytes(one: string, other: string): number {
  const [left, right] = [[...one], [...other]];
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) {
      return difference;
    }
  }
  return left.length - right.length;
}
