import { createHash } from "node:crypto";
import { sha256 as nobleSha256 } from "@noble/hashes/sha2.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import vectors from "../../fixtures/merkle-vectors.json" with { type: "json" };
import { hashLeaf } from "./entry.ts";
import { consistencyProof, hashNode, inclusionProof, merkleTree, treeHead } from "./merkle-tree.ts";
import { verifyConsistency, verifyInclusion } from "./verify-proof.ts";

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash("sha256").update(bytes).digest());
const hex = (text: string) => Uint8Array.from(Buffer.from(text, "hex"));

/** The eight leaves and the roots over the first 0 to 8 of them: github.com/transparency-dev/merkle, testonly/constants.go. */
const leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
const roots = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];
const eight = leaves.map((leaf) => hashLeaf(hex(leaf), sha256));

describe("the published vectors of RFC 6962 trees", () => {
  test.each(roots.map((root, size) => ({ size, root })))("the root over $size leaves", ({ size, root }) => {
    expect(treeHead(eight.slice(0, size), sha256)).toEqual({ size, root });
    expect(treeHead(eight.slice(0, size), nobleSha256)).toEqual({ size, root });
  });

  test("a leaf and a node, each with its own mark before it", () => {
    expect(hashLeaf(new TextEncoder().encode("L123456"), sha256)).toBe(
      "395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56",
    );
    const [left, right] = [eight[0] ?? "", eight[1] ?? ""];
    expect(hashLeaf(hex(left + right), sha256)).not.toBe(hashNode(left, right, sha256));
  });

  test.each(vectors.inclusion)("inclusion $name", ({ leafHash, index, size, root, proof, valid }) => {
    expect(verifyInclusion({ leafHash, index, head: { size, root }, proof }, sha256)).toBe(valid);
  });

  /** The roots of one valid vector are the words "don't care": here a root has to be a hash even to equal itself. */
  const ofHashes = vectors.consistency.filter(({ first, valid }) => !valid || first.root.length === 64);

  test.each(ofHashes)("consistency $name", ({ first, second, proof, valid }) => {
    expect(verifyConsistency({ first, second, proof }, sha256)).toBe(valid);
  });

  test.each(vectors.inclusion.filter(({ valid, size }) => valid && size === 8))("makes $name itself", (vector) => {
    expect(inclusionProof(merkleTree(eight, sha256), vector.index)).toEqual(vector.proof);
  });

  test.each(vectors.consistency.filter(({ valid, second }) => valid && second.root === roots[second.size]))(
    "makes consistency $name itself",
    ({ first, second, proof }) => {
      expect(consistencyProof(merkleTree(eight.slice(0, second.size), sha256), first.size)).toEqual(proof);
    },
  );
});

/** The definitions of RFC 6962, 2.1, written down as they stand there: slow, and of no common line with the other. */
const naive = {
  split: (n: number): number => {
    let k = 1;
    while (k * 2 < n) {
      k *= 2;
    }
    return k;
  },
  root: (hashes: readonly string[]): string => {
    const [only] = hashes;
    if (only === undefined) {
      return createHash("sha256").digest("hex");
    }
    if (hashes.length === 1) {
      return only;
    }
    const k = naive.split(hashes.length);
    const children = `01${naive.root(hashes.slice(0, k))}${naive.root(hashes.slice(k))}`;
    return createHash("sha256").update(children, "hex").digest("hex");
  },
  path: (m: number, hashes: readonly string[]): string[] => {
    if (hashes.length === 1) {
      return [];
    }
    const k = naive.split(hashes.length);
    return m < k
      ? [...naive.path(m, hashes.slice(0, k)), naive.root(hashes.slice(k))]
      : [...naive.path(m - k, hashes.slice(k)), naive.root(hashes.slice(0, k))];
  },
  proof: (m: number, hashes: readonly string[], whole = true): string[] => {
    if (m === hashes.length) {
      return whole ? [] : [naive.root(hashes)];
    }
    const k = naive.split(hashes.length);
    return m <= k
      ? [...naive.proof(m, hashes.slice(0, k), whole), naive.root(hashes.slice(k))]
      : [...naive.proof(m - k, hashes.slice(k), false), naive.root(hashes.slice(0, k))];
  },
};

const seventy = Array.from({ length: 70 }, (_, index) => hashLeaf(new Uint8Array([index]), sha256));

describe("every tree of up to 70 leaves", () => {
  test("has the root, the inclusion proofs and the consistency proofs of the definition, and they verify", () => {
    const heads = Array.from({ length: 71 }, (_, size) => treeHead(seventy.slice(0, size), sha256));
    for (const [size, head] of heads.entries()) {
      const hashes = seventy.slice(0, size);
      const tree = merkleTree(hashes, sha256);
      expect(head).toEqual({ size, root: naive.root(hashes) });
      for (const [index, leafHash] of hashes.entries()) {
        const proof = inclusionProof(tree, index);
        expect(proof).toEqual(naive.path(index, hashes));
        expect(verifyInclusion({ leafHash, index, head, proof }, sha256)).toBe(true);
      }
      for (const first of heads.slice(0, size + 1)) {
        const proof = consistencyProof(tree, first.size);
        expect(proof).toEqual(first.size === 0 ? [] : naive.proof(first.size, hashes));
        expect(verifyConsistency({ first, second: head, proof }, sha256)).toBe(true);
      }
    }
  });

  test("has no proof for a leaf or a beginning it does not have", () => {
    const tree = merkleTree(seventy, sha256);
    for (const wrong of [-1, 70, 1.5, Number.NaN]) {
      expect(() => inclusionProof(tree, wrong)).toThrow(RangeError);
    }
    for (const wrong of [-1, 71, 1.5, Number.NaN]) {
      expect(() => consistencyProof(tree, wrong)).toThrow(RangeError);
    }
  });
});

const sizes = fc.integer({ min: 2, max: 70 });
const flipped = (hash: string, at: number) => {
  const bytes = hex(hash);
  const place = at % 256;
  bytes[place >> 3] = (bytes[place >> 3] ?? 0) ^ (1 << (place & 7));
  return Buffer.from(bytes).toString("hex");
};

describe("a proof with one bit changed", () => {
  test("shows no inclusion", () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), fc.nat(), (size, pick, bit, where) => {
        const index = pick % size;
        const tree = merkleTree(seventy.slice(0, size), sha256);
        const proof = inclusionProof(tree, index);
        const claim = { leafHash: seventy[index] ?? "", index, head: tree.head, proof };
        const part = where % (proof.length + 2);
        const wrong =
          part === 0
            ? { ...claim, leafHash: flipped(claim.leafHash, bit) }
            : part === 1
              ? { ...claim, head: { size, root: flipped(tree.head.root, bit) } }
              : { ...claim, proof: proof.map((hash, at) => (at === part - 2 ? flipped(hash, bit) : hash)) };
        expect(verifyInclusion(claim, sha256)).toBe(true);
        expect(verifyInclusion(wrong, sha256)).toBe(false);
        expect(verifyInclusion({ ...claim, index: (index + 1) % size }, sha256)).toBe(false);
      }),
    );
  });

  test("shows no consistency, nor does a shortened or a lengthened one", () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), fc.nat(), (size, pick, bit, where) => {
        const tree = merkleTree(seventy.slice(0, size), sha256);
        const first = treeHead(seventy.slice(0, 1 + (pick % (size - 1))), sha256);
        const proof = consistencyProof(tree, first.size);
        const claim = { first, second: tree.head, proof };
        const part = where % (proof.length + 2);
        const wrong =
          part === 0
            ? { ...claim, first: { ...first, root: flipped(first.root, bit) } }
            : part === 1
              ? { ...claim, second: { size, root: flipped(tree.head.root, bit) } }
              : { ...claim, proof: proof.map((hash, at) => (at === part - 2 ? flipped(hash, bit) : hash)) };
        expect(verifyConsistency(claim, sha256)).toBe(true);
        expect(verifyConsistency(wrong, sha256)).toBe(false);
        expect(verifyConsistency({ ...claim, proof: proof.slice(1) }, sha256)).toBe(false);
        expect(verifyConsistency({ ...claim, proof: [...proof, first.root] }, sha256)).toBe(false);
      }),
    );
  });
});
