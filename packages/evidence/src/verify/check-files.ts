import {
  baseFolder,
  declaration,
  declarationName,
  isBagName,
  isBundleToken,
  manifestName,
  outsideTagManifest,
  requiredNames,
  sealName,
  tagManifestName,
} from "./bag-names.ts";
import { type BagSource, type Digests, hex } from "./bag-source.ts";
import { decodeStrictly, readManifest } from "./manifest.ts";
import { type Problem, problem } from "./problem.ts";

/** Every file of a bag, hashed; small ones also held, so that what is read is what was hashed. */
export type HashedBag = {
  readonly hashes: ReadonlyMap<string, string>;
  readonly held: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly Problem[];
};

/** Watching and breaking off a long check. */
export type Watch = {
  readonly onProgress?: (done: { readonly bytes: number; readonly of: number; readonly file: string }) => void;
  readonly signal?: AbortSignal;
};

/** Lists and ledgers are held in memory while they are read; longer ones are refused. */
const largestHeld = 64 * 1024 * 1024;
const isHeld = (name: string) =>
  !name.startsWith("data/") ? !name.endsWith(".html") : /^data\/[^/]+\.json$/.test(name);

/** Reads every file once. */
export async function hashBag(source: BagSource, digests: Digests, watch: Watch): Promise<HashedBag> {
  const hashes = new Map<string, string>();
  const held = new Map<string, Uint8Array>();
  const problems: Problem[] = source.strange.map((name) => problem("not-a-plain-file", name));
  const of = source.names.reduce((sum, name) => sum + source.size(name), 0);
  let bytes = 0;
  for (const name of source.names) {
    watch.signal?.throwIfAborted();
    if (!isBagName(name)) {
      problems.push(problem("unsafe-name", name));
    }
    const read = await hashOne({ source, name, digests }, (length) => {
      watch.signal?.throwIfAborted();
      bytes += length;
      watch.onProgress?.({ bytes, of, file: name });
    });
    hashes.set(name, read.sha256);
    problems.push(...read.problems);
    if (read.bytes !== null) {
      held.set(name, read.bytes);
    }
  }
  return { hashes, held, problems };
}

type One = { readonly source: BagSource; readonly name: string; readonly digests: Digests };

async function hashOne({ source, name, digests }: One, onBytes: (length: number) => void) {
  const problems: Problem[] = [];
  const hasher = digests.sha256();
  const keep = isHeld(name) && source.size(name) <= largestHeld;
  const kept: Uint8Array[] = [];
  let crc = 0;
  try {
    for await (const chunk of source.open(name)) {
      hasher.update(chunk);
      crc = source.crc32 === null ? 0 : digests.crc32(chunk, crc);
      if (keep) {
        kept.push(chunk.slice());
      }
      onBytes(chunk.length);
    }
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") {
      throw error;
    }
    return { sha256: "", problems: [problem("unreadable", name)], bytes: null };
  }
  if (source.crc32 !== null && source.crc32(name) !== crc) {
    problems.push(problem("container-checksum", name));
  }
  if (isHeld(name) && !keep) {
    problems.push(problem("too-large", name, { detail: String(largestHeld) }));
  }
  return { sha256: hex(hasher.digest()), problems, bytes: keep ? joined(kept) : null };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Compares what is there with what the manifests and the seal list. */
export function fileProblems(bag: HashedBag): readonly Problem[] {
  const lists = [manifestName, tagManifestName, sealName].map((name) => ({ name, ...listIn(bag, name) }));
  const listed = new Map(
    lists.flatMap(({ name: list, lines }) => [...lines].map(([name, sha256]) => [name, { sha256, list }])),
  );
  return [
    ...lists.flatMap(({ problems }) => problems),
    ...declarationProblems(bag),
    ...scopeProblems(lists),
    ...requiredNames
      .filter((name) => !bag.hashes.has(name) && !listed.has(name))
      .map((name) => problem("missing", name, { against: baseFolder.slice(0, -1) })),
    ...differences(bag.hashes, listed),
  ];
}

type Listed = ReadonlyMap<string, { readonly sha256: string; readonly list: string }>;

function listIn({ held }: HashedBag, name: string) {
  const bytes = held.get(name);
  const none = new Map<string, string>() as ReadonlyMap<string, string>;
  if (bytes === undefined) {
    return { lines: none, problems: [] };
  }
  const read = readManifest(bytes);
  return read.kind === "manifest"
    ? { lines: read.lines, problems: [] }
    : { lines: none, problems: [problem("manifest-unreadable", name, { detail: String(read.line) })] };
}

function declarationProblems({ held }: HashedBag): readonly Problem[] {
  const bytes = held.get(declarationName);
  return bytes !== undefined && decodeStrictly(bytes) !== declaration
    ? [problem("content-unreadable", declarationName, { detail: "BagIt-Version" })]
    : [];
}

/** Each list speaks of its own kind of file only. */
function scopeProblems(lists: readonly { readonly name: string; readonly lines: ReadonlyMap<string, string> }[]) {
  const belongs: Readonly<Record<string, (name: string) => boolean>> = {
    [manifestName]: (name) => name.startsWith("data/"),
    [tagManifestName]: (name) => !outsideTagManifest(name),
    [sealName]: (name) => name === tagManifestName || isBundleToken(name),
  };
  return lists.flatMap(({ name: list, lines }) =>
    [...lines.keys()]
      .filter((name) => belongs[list]?.(name) !== true)
      .map((name) => problem("manifest-unreadable", list, { detail: name })),
  );
}

function differences(hashes: ReadonlyMap<string, string>, listed: Listed): readonly Problem[] {
  const gone = [...listed].filter(([name]) => !hashes.has(name));
  const unlisted = [...hashes.keys()].filter((name) => !listed.has(name) && name !== sealName);
  const renamed = new Map<string, string>();
  for (const name of unlisted) {
    const before = gone.find(
      ([old, { sha256 }]) => sha256 === hashes.get(name) && ![...renamed.values()].includes(old),
    );
    if (before !== undefined) {
      renamed.set(name, before[0]);
    }
  }
  const old = new Set(renamed.values());
  return [
    ...[...renamed].map(([now, before]) => problem("renamed", before, { against: now })),
    ...gone.filter(([name]) => !old.has(name)).map(([name, { list }]) => problem("missing", name, { against: list })),
    ...unlisted.filter((name) => !renamed.has(name)).map((name) => problem("added", name)),
    ...changed(hashes, listed),
  ];
}

function changed(hashes: ReadonlyMap<string, string>, listed: Listed): readonly Problem[] {
  const off = [...listed].filter(([name, { sha256 }]) => hashes.has(name) && hashes.get(name) !== sha256);
  const owner = new Map(off.map(([name, { sha256 }]) => [sha256, name]));
  const found = off.map(([name, { list }]) => {
    const other = owner.get(hashes.get(name) ?? "");
    return other === undefined
      ? problem("altered", name, { against: list })
      : problem("swapped", name, { against: other });
  });
  const [first] = found;
  // Where the tag manifest and all it lists agree, a seal that differs from it was itself altered.
  const sealAlone = found.length === 1 && first?.file === tagManifestName && first.code === "altered";
  return sealAlone ? [problem("altered", sealName, { against: tagManifestName })] : found;
}
