import { beforeAll, describe, expect, test } from "vitest";
import {
  containerForgeries,
  dice,
  fileMutations,
  forgeries,
  type Mutation,
  relisted,
  zipFlips,
} from "../../fixtures/mutations.ts";
import { type StampedBundle, stampedBundle } from "../../fixtures/stamped-bundle.ts";
import { missed, pageVerifier, verifyHere } from "../../fixtures/verifiers.ts";
import { joinZip, zipPieces } from "../../fixtures/zip-in-memory.ts";

const seed = 20260926;
let whole: StampedBundle;
let part: StampedBundle;
const inPage = pageVerifier();

beforeAll(async () => {
  const page = new TextEncoder().encode("<!doctype html><title>page</title>");
  whole = await stampedBundle({ page });
  part = await stampedBundle({ page, only: [1, 3] });
});

async function missedBy(mutations: readonly Mutation[]): Promise<readonly string[]> {
  const found: (string | null)[] = [];
  for (const mutation of mutations) {
    found.push(missed(mutation, await verifyHere(mutation)), missed(mutation, await inPage(mutation)));
  }
  return found.filter((each) => each !== null);
}

describe("the verifier on the command line and the one in the page", () => {
  test("find a whole and a partial bundle untouched, as folder and as ZIP, with all three kinds of stamp", async () => {
    for (const { files } of [whole, part]) {
      for (const bundle of [
        { files, zip: null },
        { files: null, zip: joinZip(zipPieces(files)) },
      ]) {
        for (const verify of [verifyHere, inPage]) {
          const found = await verify(bundle);
          expect(found.problems).toEqual([]);
          expect(found.timestamps.map(({ kind, state }) => `${kind} ${state}`).toSorted()).toEqual([
            "bundle stamped",
            "exhibit stamped",
            "ledger-head stamped",
          ]);
        }
      }
    }
  });

  test("catch every file flipped, cut, lengthened, removed, renamed, swapped or added, and name it", async () => {
    const mutations = fileMutations(whole.files, dice(seed));
    expect(mutations.length).toBeGreaterThan(150);
    expect(await missedBy(mutations)).toEqual([]);
  });

  test("catch every forged ledger entry, by name, though all lists were written anew", async () => {
    for (const { files } of [whole, part]) {
      expect(await missedBy(forgeries(files, dice(seed)))).toEqual([]);
    }
  });

  test("catch every flipped bit of the ZIP, headers and directory too", async () => {
    expect(await missedBy(zipFlips(whole.files, dice(seed), 120))).toEqual([]);
  });

  test("refuse a ZIP that is not written our way for just that", async () => {
    expect(await missedBy(containerForgeries(whole.files, dice(seed)))).toEqual([]);
  });

  test("cannot tell that a bundle was rebuilt whole without its stamps, and say so", async () => {
    const facts = new TextEncoder().encode("{}\n");
    const rebuilt = relisted(
      new Map([...whole.files].filter(([name]) => !/^stamps\/.*\.tsr$/.test(name)))
        .set("data/facts.json", facts)
        .set("stamps/index.json", new TextEncoder().encode("[]")),
    );
    const found = await verifyHere({ files: withOxum(rebuilt), zip: null });
    expect(found.problems).toEqual([]);
    expect(found.doesNotProve.map(({ en }) => en).join()).toContain("rebuilt whole");
    expect(found.doesNotProve.map(({ en }) => en).join()).toContain("no trusted time stamp");
  });
});

function withOxum(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const payload = [...files].filter(([name]) => name.startsWith("data/"));
  const octets = payload.reduce((sum, [, { length }]) => sum + length, 0);
  const info = new TextDecoder()
    .decode(files.get("bag-info.txt"))
    .replace(/Payload-Oxum: .*/, `Payload-Oxum: ${octets}.${payload.length}`);
  return relisted(new Map(files).set("bag-info.txt", new TextEncoder().encode(info)));
}
