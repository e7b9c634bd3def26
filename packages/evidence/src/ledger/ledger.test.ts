import { createHash } from "node:crypto";
import { type CustodyEntry, custodyActs } from "@youju/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalBytes, canonicalJson, type JsonValue } from "./canonical-json.ts";
import { entryLine, isEntry, leafBytes, leafHash, readEntryLine } from "./entry.ts";
import { ledgerProblems } from "./ledger-problems.ts";
import { treeHead } from "./merkle-tree.ts";

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash("sha256").update(bytes).digest());
const hashOf = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");

/** Input and expected bytes: github.com/cyberphone/json-canonicalization, testdata, the vectors RFC 8785 names. */
const canonical: readonly [string, string, string][] = [
  ["arrays", '[56,{"d":true,"10":null,"1":[ ]}]', '[56,{"1":[],"10":null,"d":true}]'],
  [
    "french",
    '{"peach":"1","p\\u00e9ch\\u00e9":"2","p\\u00eache":"3","sin":"4"}',
    '{"peach":"1","p\u00e9ch\u00e9":"2","p\u00eache":"3","sin":"4"}',
  ],
  [
    "structures",
    '{"1":{"f":{"f":"hi","F":5},"\\n":56.0},"10":{},"":"empty","a":{},"111":[{"e":"yes","E":"no"}],"A":{}}',
    '{"":"empty","1":{"\\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}',
  ],
  ["unicode", '{"Unnormalized Unicode":"A\\u030a"}', '{"Unnormalized Unicode":"A\u030a"}'],
  [
    "values",
    `{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],
      "string":"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}`,
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  ],
  [
    "weird",
    '{"\\u20ac":"1","\\r":"2","\\u000a":"3","1":"4","\\u0080":"5\\u007f","\\ud83d\\ude02":"6","\\u00f6":"7","\\ufb33":"8","</script>":"9"}',
    '{"\\n":"3","\\r":"2","1":"4","</script>":"9","\u0080":"5\u007f","\u00f6":"7","\u20ac":"1","\u{1f602}":"6","\ufb33":"8"}',
  ],
];

describe("the canonical form of RFC 8785", () => {
  test.each(canonical)("%s", (_, given, expected) => {
    const value: JsonValue = JSON.parse(given);
    expect(canonicalJson(value)).toBe(expected);
    expect(Buffer.from(canonicalBytes(value)).toString("utf8")).toBe(expected);
  });

  test("does not exist for half a character, or for what is no number", () => {
    expect(() => canonicalJson("\ud800")).toThrow();
    expect(() => canonicalJson(Number.NaN)).toThrow();
  });
});

const entry: CustodyEntry = {
  caseId: "case-1",
  sequence: 1,
  exhibitId: "exhibit-1",
  act: "added",
  sha256: hashOf("1"),
  at: "2026-11-21T08:00:00.000Z",
  actor: "person",
};

test("a leaf is a zero byte and one line of JSON: what docs/formats/ledger.md shows by hand", () => {
  const line =
    '{"act":"added","actor":"person","at":"2026-11-21T08:00:00.000Z","case":"case-1","exhibit":"exhibit-1",' +
    '"sequence":1,"sha256":"6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b"}';
  expect(entryLine(entry)).toBe(line);
  expect(Buffer.from(leafBytes(entry)).toString("utf8")).toBe(line);
  expect(leafHash(entry, sha256)).toBe(hashOf(`\0${line}`));
  expect(entryLine({ ...entry, exhibitId: null })).toContain('"exhibit":null');
});

const entries = fc.record<CustodyEntry>({
  caseId: fc.string({ minLength: 1, unit: "binary" }),
  sequence: fc.integer({ min: 1 }),
  exhibitId: fc.option(fc.string({ minLength: 1, unit: "grapheme" })),
  act: fc.constantFrom(...custodyActs),
  sha256: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString("hex")),
  at: fc
    .date({ min: new Date("2000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString()),
  actor: fc.string({ minLength: 1, unit: "binary" }),
});

describe("a line of the ledger", () => {
  test("comes back as it was written, and equals what sorting the names by hand gives", () => {
    fc.assert(
      fc.property(entries, (any) => {
        expect(readEntryLine(entryLine(any))).toEqual(any);
        const { caseId, exhibitId, act, actor, at, sequence, sha256: hash } = any;
        const byHand = { act, actor, at, case: caseId, exhibit: exhibitId, sequence, sha256: hash };
        expect(entryLine(any)).toBe(JSON.stringify(byHand));
      }),
    );
  });

  test.each<[string, string]>([
    ["nothing", ""],
    ["no JSON", "added"],
    ["null", "null"],
    ["a blank more", entryLine(entry).replace(":", ": ")],
    ["a name more", entryLine(entry).replace("{", '{"a":1,')],
    ["a name twice", entryLine(entry).replace('"actor":"person"', '"actor":"person","actor":"person"')],
    ["a letter written as an escape", entryLine(entry).replace("person", "\\u0070erson")],
    ["an act nobody knows", entryLine(entry).replace("added", "forged")],
    ["a number in quotation marks", entryLine(entry).replace('"sequence":1', '"sequence":"1"')],
  ])("is not read from %s", (_, line) => {
    expect(readEntryLine(line)).toBeNull();
  });

  test.each<[string, Partial<CustodyEntry>]>([
    ["a hash in capitals", { sha256: entry.sha256.toUpperCase() }],
    ["a short hash", { sha256: entry.sha256.slice(1) }],
    ["a time without zone", { at: "2026-11-21T08:00:00" }],
    ["a local time", { at: "2026-11-21T16:00:00+08:00" }],
    ["number nought", { sequence: 0 }],
    ["half a character", { actor: "\ud800" }],
    ["an exhibit of no name", { exhibitId: "" }],
  ])("is no entry with %s", (_, wrong) => {
    expect(isEntry({ ...entry, ...wrong })).toBe(false);
    expect(isEntry(entry)).toBe(true);
  });
});

const ledgers = fc
  .array(entries, { minLength: 2, maxLength: 20 })
  .map((all) => all.map((one, index) => ({ ...one, caseId: "case-1", sequence: index + 1 })));
const headOf = (ledger: readonly CustodyEntry[]) =>
  treeHead(
    ledger.map((one) => leafHash(one, sha256)),
    sha256,
  );

describe("a ledger with its head", () => {
  test("has no problem as it was written", () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        expect(ledgerProblems(ledger, headOf(ledger), sha256)).toEqual([]);
      }),
    );
    expect(ledgerProblems([], headOf([]), sha256)).toEqual([]);
  });

  test("shows an entry dropped, doubled or swapped with another", () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), fc.nat(), (ledger, one, two) => {
        const head = headOf(ledger);
        const i = one % ledger.length;
        const j = (i + 1 + (two % (ledger.length - 1))) % ledger.length;
        const [a, b] = [ledger[i], ledger[j]];
        if (a === undefined || b === undefined) {
          throw new Error("out of range");
        }
        const renumbered = (all: readonly CustodyEntry[]) => all.map((each, at) => ({ ...each, sequence: at + 1 }));
        const dropped = ledger.toSpliced(i, 1);
        const swapped = ledger.with(i, b).with(j, a);
        for (const forged of [dropped, renumbered(dropped), ledger.toSpliced(i, 0, a), swapped]) {
          expect(ledgerProblems(forged, head, sha256)).not.toEqual([]);
        }
        const same = JSON.stringify(renumbered(swapped)) === JSON.stringify(ledger);
        expect(ledgerProblems(renumbered(swapped), head, sha256).length > 0).toBe(!same);
      }),
    );
  });

  test("shows every field that was changed", () => {
    fc.assert(
      fc.property(ledgers, entries, fc.nat(), (ledger, other, pick) => {
        const i = pick % ledger.length;
        const whole = ledger[i];
        for (const field of ["exhibitId", "act", "sha256", "at", "actor", "caseId", "sequence"] as const) {
          const changed = { ...whole, [field]: other[field] } as CustodyEntry;
          if (changed[field] !== whole?.[field]) {
            expect(ledgerProblems(ledger.with(i, changed), headOf(ledger), sha256)).not.toEqual([]);
          }
        }
      }),
    );
  });

  test("names what it found", () => {
    const second = { ...entry, sequence: 2 };
    const head = headOf([entry, second]);
    const found = headOf([entry, { ...second, actor: "youju" }]).root;
    expect(ledgerProblems([entry, { ...second, actor: "youju" }], head, sha256)).toEqual([
      { kind: "root-differs", stated: head.root, found },
    ]);
    expect(ledgerProblems([entry], head, sha256)).toEqual([{ kind: "size-differs", stated: 2, found: 1 }]);
    expect(ledgerProblems([entry, { ...second, at: "yesterday" }], head, sha256)).toEqual([
      { kind: "not-an-entry", position: 2 },
    ]);
    expect(ledgerProblems([entry, { ...second, caseId: "case-2", sequence: 4 }], head, sha256)).toMatchObject([
      { kind: "other-case", position: 2 },
      { kind: "out-of-sequence", position: 2, sequence: 4 },
      { kind: "root-differs" },
    ]);
  });
});
