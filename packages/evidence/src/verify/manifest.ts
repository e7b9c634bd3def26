import { byBytes, isBagName } from "./bag-names.ts";

/** A line of a manifest: a file and the SHA-256 of its bytes, lower-case hex. */
export type ManifestLine = { readonly name: string; readonly sha256: string };

/** A manifest as read, or the number of its first line that is not as `sha256sum` writes it, in order, once each. */
export type ReadManifest =
  | { readonly kind: "manifest"; readonly lines: ReadonlyMap<string, string> }
  | { readonly kind: "unreadable"; readonly line: number };

/** The lines as `sha256sum` writes and checks them, in the order of their names. */
export function writeManifest(lines: readonly ManifestLine[]): string {
  return lines
    .toSorted((one, other) => byBytes(one.name, other.name))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join("");
}

/** Reads a manifest strictly: one form only, so that a change of any sign shows. */
export function readManifest(bytes: Uint8Array): ReadManifest {
  const text = decodeStrictly(bytes);
  if (text === null || (text !== "" && !text.endsWith("\n"))) {
    return { kind: "unreadable", line: text === null ? 1 : text.split("\n").length };
  }
  const lines = new Map<string, string>();
  let before: string | null = null;
  for (const [index, line] of text.split("\n").slice(0, -1).entries()) {
    const [, sha256 = "", name = ""] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (!isBagName(name) || (before !== null && byBytes(before, name) >= 0)) {
      return { kind: "unreadable", line: index + 1 };
    }
    lines.set(name, sha256);
    before = name;
  }
  return { kind: "manifest", lines };
}

/** UTF-8 without a byte order mark, or `null`. */
export function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
