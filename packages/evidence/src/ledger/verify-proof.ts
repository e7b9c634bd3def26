import type { LedgerHead } from "@youju/domain";
import { hashNode } from "./merkle-tree.ts";
import { isHash, type Sha256 } from "./sha256.ts";

/** That a leaf is in a tree. All hashes in lower-case hex, `index` from 0. */
export type InclusionClaim = {
  readonly leafHash: string;
  readonly index: number;
  readonly head: LedgerHead;
  readonly proof: readonly string[];
};

/** That one tree is the beginning of another. */
export type ConsistencyClaim = {
  readonly first: LedgerHead;
  readonly second: LedgerHead;
  readonly proof: readonly string[];
};

/** Whether the proof leads from the leaf to the root (RFC 9162, 2.1.3.2). Anything malformed is `false`. */
export function verifyInclusion({ leafHash, index, head, proof }: InclusionClaim, sha256: Sha256): boolean {
  if (!isHead(head) || !Number.isSafeInteger(index) || index < 0 || index >= head.size) {
    return false;
  }
  if (![leafHash, ...proof].every(isHash)) {
    return false;
  }
  let path: Path = { at: index, last: head.size - 1 };
  let hash = leafHash;
  for (const sibling of proof) {
    if (path.last === 0) {
      return false;
    }
    if (joinsFromLeft(path)) {
      hash = hashNode(sibling, hash, sha256);
      path = pastLoneNodes(path);
    } else {
      hash = hashNode(hash, sibling, sha256);
    }
    path = up(path);
  }
  return path.last === 0 && hash === head.root;
}

/**
 * Whether the second tree begins with the whole first one (RFC 9162, 2.1.4.2). Nothing is the beginning of every tree,
 * shown by an empty proof. Anything malformed is `false`.
 */
export function verifyConsistency({ first, second, proof }: ConsistencyClaim, sha256: Sha256): boolean {
  if (!isHead(first) || !isHead(second) || first.size > second.size || !proof.every(isHash)) {
    return false;
  }
  if (first.size === second.size) {
    return proof.length === 0 && first.root === second.root;
  }
  if (first.size === 0) {
    return proof.length === 0 && first.root === emptyRoot;
  }
  const [start, ...rest] = isPowerOfTwo(first.size) ? [first.root, ...proof] : proof;
  if (start === undefined) {
    return false;
  }
  const ends = rootsFrom(start, { rest, path: pastRightNodes({ at: first.size - 1, last: second.size - 1 }), sha256 });
  return ends !== null && ends.first === first.root && ends.second === second.root;
}

type Climb = { readonly rest: readonly string[]; readonly path: Path; readonly sha256: Sha256 };

function rootsFrom(
  start: string,
  { rest, path, sha256 }: Climb,
): { readonly first: string; readonly second: string } | null {
  let first = start;
  let second = start;
  let here = path;
  for (const sibling of rest) {
    if (here.last === 0) {
      return null;
    }
    if (joinsFromLeft(here)) {
      first = hashNode(sibling, first, sha256);
      second = hashNode(sibling, second, sha256);
      here = pastLoneNodes(here);
    } else {
      second = hashNode(second, sibling, sha256);
    }
    here = up(here);
  }
  return here.last === 0 ? { first, second } : null;
}

/** A node's index in its level, and the last index there. */
type Path = { readonly at: number; readonly last: number };

function joinsFromLeft({ at, last }: Path): boolean {
  return at % 2 === 1 || at === last;
}

function up({ at, last }: Path): Path {
  return { at: Math.floor(at / 2), last: Math.floor(last / 2) };
}

/** A last node that stands alone is the same one level up. */
function pastLoneNodes(path: Path): Path {
  return path.at % 2 === 1 || path.at === 0 ? path : pastLoneNodes(up(path));
}

/** A right child ends where its parent does. */
function pastRightNodes(path: Path): Path {
  return path.at % 2 === 1 ? pastRightNodes(up(path)) : path;
}

/** SHA-256 of nothing. */
const emptyRoot = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

function isHead({ size, root }: LedgerHead): boolean {
  return Number.isSafeInteger(size) && size >= 0 && isHash(root);
}

function isPowerOfTwo(size: number): boolean {
  return Number.isInteger(Math.log2(size)) && 2 ** Math.log2(size) === size;
}
