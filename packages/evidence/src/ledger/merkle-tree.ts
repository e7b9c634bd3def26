import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import type { LedgerHead } from "@youju/domain";
import type { Sha256 } from "./sha256.ts";

/**
 * A Merkle tree as RFC 6962 (2.1) and RFC 9162 (2.1) define it. `levels[0]` are the leaf hashes; of each further level,
 * entry i is the node over entries 2i and 2i+1 of the one below, or entry 2i itself where it stands alone.
 */
export type MerkleTree = { readonly head: LedgerHead; readonly levels: readonly (readonly string[])[] };

/** SHA-256 of 0x01 and both children; all in lower-case hex. */
export function hashNode(left: string, right: string, sha256: Sha256): string {
  const bytes = new Uint8Array(65);
  bytes[0] = 1;
  bytes.set(hexToBytes(left), 1);
  bytes.set(hexToBytes(right), 33);
  return bytesToHex(sha256(bytes));
}

/** The tree over leaf hashes in lower-case hex. The root of no leaves is SHA-256 of nothing. */
export function merkleTree(leafHashes: readonly string[], sha256: Sha256): MerkleTree {
  const levels = [leafHashes];
  let level = leafHashes;
  while (level.length > 1) {
    const below = level;
    level = Array.from({ length: Math.ceil(below.length / 2) }, (_, index) => {
      const left = hashAt(below, 2 * index);
      const right = below[2 * index + 1];
      return right === undefined ? left : hashNode(left, right, sha256);
    });
    levels.push(level);
  }
  const root = level[0] ?? bytesToHex(sha256(new Uint8Array()));
  return { head: { size: leafHashes.length, root }, levels };
}

/** The head over leaf hashes: how many there are and the root over them. */
export function treeHead(leafHashes: readonly string[], sha256: Sha256): LedgerHead {
  return merkleTree(leafHashes, sha256).head;
}

/**
 * What has to be hashed with a leaf, from below, to come to the root (RFC 9162, 2.1.3.1).
 * @param index from 0
 * @throws RangeError for a leaf that is not in the tree
 */
export function inclusionProof({ head, levels }: MerkleTree, index: number): readonly string[] {
  if (!Number.isInteger(index) || index < 0 || index >= head.size) {
    throw new RangeError("no such leaf");
  }
  let at = index;
  return levels.flatMap((level) => {
    const sibling = level[at % 2 === 0 ? at + 1 : at - 1];
    at = Math.floor(at / 2);
    return sibling === undefined ? [] : [sibling];
  });
}

/**
 * What shows that the tree of the first so many leaves is the beginning of this one (RFC 9162, 2.1.4.1).
 * Empty for the whole tree and for no leaves.
 * @throws RangeError for more leaves than there are
 */
export function consistencyProof({ head, levels }: MerkleTree, first: number): readonly string[] {
  if (!Number.isInteger(first) || first < 0 || first > head.size) {
    throw new RangeError("no such earlier tree");
  }
  if (first === 0 || first === head.size) {
    return [];
  }
  const down: string[] = [];
  let from = 0;
  let depth = levels.length - 1;
  let wholeIsKnown = true;
  // Walks down to the place where the earlier tree ends, keeping the half that is left aside at each fork.
  while (from + 2 ** depth !== first) {
    depth -= 1;
    const middle = from + 2 ** depth;
    if (middle >= head.size) {
      continue;
    }
    if (first <= middle) {
      down.push(nodeAt(levels, depth, middle));
    } else {
      down.push(nodeAt(levels, depth, from));
      from = middle;
      wholeIsKnown = false;
    }
  }
  return wholeIsKnown ? down.reverse() : [nodeAt(levels, depth, from), ...down.reverse()];
}

function nodeAt(levels: MerkleTree["levels"], depth: number, from: number): string {
  return hashAt(levels[depth] ?? [], from / 2 ** depth);
}

function hashAt(level: readonly string[], index: number): string {
  const hash = level[index];
  if (hash === undefined) {
    throw new RangeError("no such node");
  }
  return hash;
}
