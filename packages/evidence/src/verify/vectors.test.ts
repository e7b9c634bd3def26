import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pageVerifier, verifyHere } from "../../fixtures/verifiers.ts";

/** What a verifier must find in a vector. The files are frozen with the format. */
type Vector = {
  readonly file: string;
  readonly what: string;
  readonly ok: boolean;
  readonly problems: readonly { readonly code: string; readonly file: string | null }[];
  readonly timestamps: readonly { readonly kind: string; readonly state: string; readonly genTime: string | null }[];
  readonly ledger: object | null;
};

const folder = new URL("../../vectors/bundle-1/", import.meta.url);
const vectors = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8")) as readonly Vector[];

describe("the vectors of bundle format 1", () => {
  test("are all told of", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".zip"));
    expect(vectors.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
    expect(vectors.filter(({ ok }) => ok)).toHaveLength(2);
  });

  const inPage = pageVerifier();
  test.each(vectors)("$file: $what", async ({ file, ok, problems, timestamps, ledger }) => {
    const zip = new Uint8Array(readFileSync(new URL(file, folder)));
    for (const verify of [verifyHere, inPage]) {
      const found = await verify({ files: null, zip });
      expect(found.ok).toBe(ok);
      expect(found.problems.map(({ code, file: named }) => ({ code, file: named }))).toEqual(problems);
      expect(found.timestamps.map(({ kind, state, genTime }) => ({ kind, state, genTime }))).toEqual(timestamps);
      expect(found.ledger).toEqual(ledger);
    }
  });
});
