import { describe, expect, test } from "vitest";
import { sampleCase } from "../../fixtures/bundles.ts";
import { filesOf, stampedBundle } from "../../fixtures/stamped-bundle.ts";
import { pageVerifier, verifyHere } from "../../fixtures/verifiers.ts";
import { planBag } from "../bundle/plan-bag.ts";
import { sealBag } from "../bundle/seal-bag.ts";
import { newLocalAuthority } from "../stamp/local-authority.ts";
import { type EarlierHead, readEarlierHead } from "./earlier-head.ts";

const root = "ab".repeat(32);
const inPage = pageVerifier();
const page = new TextEncoder().encode("<!doctype html>");

type Sample = ReturnType<typeof sampleCase>["content"];

async function bundleOf(change: (content: Sample) => Sample, only?: readonly number[]) {
  const { content, open } = sampleCase(only === undefined ? {} : { only });
  const { files, info } = planBag(change(content), { open, page });
  return { files: await filesOf(await sealBag(files, info, async () => [])), zip: null };
}

const asItWas = (content: Sample) => content;
/** The first taking in is dated back, and everything made anew around it: on its own it is without fault. */
const rebuilt = (content: Sample): Sample => ({
  ...content,
  ledger: content.ledger.map((entry) => (entry.sequence === 1 ? { ...entry, at: "2026-09-01T08:00:00.000Z" } : entry)),
});
/** The case as it was three entries ago. */
const younger = (content: Sample): Sample => ({ ...content, ledger: content.ledger.slice(0, 5) });

describe("a head somebody noted", () => {
  test.each([
    [`12:${root}`, { case: null, size: 12, root }],
    [` 12 ${root.toUpperCase()}\n`, { case: null, size: 12, root }],
    [`12 · ${root}`, { case: null, size: 12, root }],
    [`{"case":"c-1","root":"${root}","size":12}`, { case: "c-1", size: 12, root }],
    [`{"root":"${root}","size":12}`, { case: null, size: 12, root }],
    [`0:${root}`, null],
    [`{"case":"c-1","root":"${root}","size":0}`, null],
    [`12:${root}0`, null],
    ["12", null],
    ["null", null],
    ["", null],
  ])("is read out of %j", (text, head) => expect(readEarlierHead(text)).toEqual(head));

  test.each([
    ["the command line", verifyHere],
    ["the page", inPage],
  ])("shows to %s that the record goes on, and finds out a bundle made anew as a whole", async (_, verify) => {
    const bundle = await bundleOf(asItWas);
    const head = (await verify(await bundleOf(younger))).ledger;
    const earlier = { case: null, size: head?.size ?? 0, root: head?.root ?? "" };
    const whole = await verify(bundle, { earlier });
    expect(whole.ok).toBe(true);
    expect(whole.proves.map(({ zh }) => zh).join()).toContain("从您手中的记录头（5 条）接着写下来");
    expect(whole.doesNotProve.map(({ en }) => en).join()).toContain("up to no. 5");
    const forged = await bundleOf(rebuilt);
    expect((await verify(forged)).ok).toBe(true);
    const codes = async (files: typeof forged, given: EarlierHead) =>
      (await verify(files, { earlier: given })).problems.map(({ code, file }) => [code, file]);
    expect(await codes(forged, earlier)).toEqual([["earlier-head-differs", "ledger/head.json"]]);
    expect(await codes(bundle, { ...earlier, case: "another" })).toEqual([
      ["earlier-head-other-case", "ledger/head.json"],
    ]);
    expect(await codes(bundle, { ...earlier, size: 7 })).toEqual([["earlier-head-shorter", "ledger/head.json"]]);
    expect(await codes(await bundleOf(asItWas, [2]), earlier)).toEqual([["earlier-head-part", "ledger/head.json"]]);
  });
});

describe("certificates of the reader's own", () => {
  test.each([
    ["the command line", verifyHere],
    ["the page", inPage],
  ])("take the place of the bundle's, for %s", async (_, verify) => {
    const { files, rootPem } = await stampedBundle({ page });
    const states = async (trusted: readonly string[]) => {
      const found = await verify({ files, zip: null }, { trusted });
      return { ok: found.ok, states: [...new Set(found.timestamps.map(({ state }) => state))], found };
    };
    const own = await states([rootPem]);
    expect(own).toMatchObject({ ok: true, states: ["stamped"] });
    expect(own.found.doesNotProve.map(({ zh }) => zh).join()).not.toContain("包内附带的机构证书");
    const stranger = await newLocalAuthority("2026-09-27T08:00:00Z");
    expect(await states([stranger.rootPem])).toMatchObject({ ok: true, states: ["untrusted"] });
  });
});
