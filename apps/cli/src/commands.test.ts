import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { recordBlob } from "@youju/storage";
import { openDataFolder } from "@youju/storage/folder";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Outcome, WrongInput } from "./command.ts";
import { commands } from "./commands.ts";
import { readCommandLine } from "./invocation.ts";

const examples = join(import.meta.dirname, "..", "..", "..", "examples");
const scratch = mkdtempSync(join(tmpdir(), "youju-cli-"));

async function youju(...words: readonly string[]): Promise<Outcome> {
  const { command, operands, flags, language } = readCommandLine(words, commands);
  return command.run({ operands, flags, language, today: "2026-11-21" });
}

async function refused(...words: readonly string[]): Promise<WrongInput> {
  try {
    await youju(...words);
  } catch (error) {
    return error as WrongInput;
  }
  throw new Error(`taken: ${words.join(" ")}`);
}

function factsFile(name: string, content: string): string {
  const file = join(scratch, name);
  writeFileSync(file, content);
  return file;
}

describe("deadlines on the command line", () => {
  it("the seven days from 26 September 2026 end on the 3rd, and by law on the 8th of October", async () => {
    const { code, json } = await youju("deadline", "D01", "--from", "2026-09-26");
    expect(code).toBe(0);
    expect(json).toMatchObject({ rule: "D01", safeDay: "2026-10-03", lastDay: "2026-10-08", provisional: false });
    expect((json as { days: readonly { date: string }[] }).days.map(({ date }) => date)).toContain("2026-10-01");
  });

  it("seven working days count the make-up Saturday", async () => {
    const { json } = await youju("deadline", "D07", "--from", "2026-09-28");
    expect(json).toMatchObject({ lastDay: "2026-10-13" });
    const counted = (json as { days: readonly { date: string; counted: boolean }[] }).days;
    expect(counted.find(({ date }) => date === "2026-10-10")?.counted).toBe(true);
  });

  it("sixty days into a year nobody has published have a safe day and no last day, and that is no failure", async () => {
    const { code, json } = await youju("deadline", "D08", "--from", "2026-11-21");
    expect(code).toBe(0);
    expect(json).toMatchObject({ safeDay: "2027-01-20", lastDay: null, provisional: true });
  });

  it("a row with several lengths lists its parts", async () => {
    const { words } = await refused("deadline", "D25", "--from", "2026-01-05");
    expect(words.zh).toContain("D25-small-claims");
  });

  it("a length that only a screen or a paper shows is asked for in its own unit", async () => {
    expect((await refused("deadline", "P06", "--from", "2026-01-05")).words.zh).toContain("天数");
    expect((await refused("deadline", "warranty", "--from", "2026-01-05")).words.en).toContain("months");
    const { json } = await youju("deadline", "P03", "--from", "2026-11-20");
    expect(json).toMatchObject({ length: 48, unit: "hours", safeDay: "2026-11-21", lastDay: "2026-11-22" });
  });

  it.each([
    [["deadline", "D01"], "--from"],
    [["deadline", "D01", "--from", "2026-02-30"], "2026-02-30"],
    [["deadline", "D99", "--from", "2026-02-03"], "D99"],
    [["deadline", "D01", "--from", "2026-02-03", "--length", "9"], "7"],
    [["deadline", "D01", "--from", "2026-02-03", "--colour"], "--colour"],
    [["deadline"], "deadline <rule>"],
    [["fee", "-1"], "-1"],
    [["fee", "100", "--procedure", "quick"], "small-claims"],
    [["sue"], "sue"],
  ])("%j is refused with a sentence that names it", async (words, named) => {
    const { words: said } = await refused(...words);
    expect(said.zh).toContain(named);
    expect(said.en).toContain(named);
  });
});

describe("fees on the command line", () => {
  it.each([
    ["600", "small-claims", 25],
    ["20000", "ordinary", 300],
    ["100000", "ordinary", 2300],
    ["1000000", "ordinary", 13800],
  ])("%s yuan, %s procedure, costs %d", async (yuan, procedure, fee) => {
    expect((await youju("fee", yuan, "--procedure", procedure)).json).toMatchObject({ fee });
  });
});

describe("cases on the command line", () => {
  it("an example is assessed on its own stated day, with its articles", async () => {
    const { code, json } = await youju("assess", join(examples, "no-reason-return"));
    expect(code).toBe(0);
    expect(json).toMatchObject({ asOf: "2026-10-05", kind: "no-reason-return" });
    const { findings, articles } = json as {
      findings: readonly { state: string }[];
      articles: readonly { id: string }[];
    };
    expect(findings[0]).toMatchObject({ right: "no-reason-return", state: "holds" });
    expect(articles.map(({ id }) => id)).toContain("consumer-protection-law@2013-10-25#25");
  });

  it("where nothing holds the answer is no", async () => {
    const file = factsFile(
      "no.yaml",
      "kind: second-hand\nfacts:\n  sellerKind: private-person\n  sellerSellsRegularly: false\n  itemDiffers: as-described\n",
    );
    expect((await youju("assess", file)).code).toBe(1);
  });

  it.each([
    ["kind: [", "YAML"],
    ["just words", "kind"],
    ["kind: lottery\nfacts: {}", "kind"],
    ["kind: counterfeit\nfacts:\n  pricePaid: -1", "pricePaid"],
    ["kind: counterfeit\nfacts:\n  paidOn: 2026-02-30", "paidOn"],
    ["kind: counterfeit\nfacts:\n  colour: red", "colour"],
    ["kind: counterfeit\nfacts: 3", "facts"],
    ["kind: counterfeit\nfacts: {}\nfiled: cca-315", "filed"],
    ["kind: counterfeit\nfacts: {}\nfiled:\n  - { channel: nobody, outcome: sent }", "channel"],
    ["kind: counterfeit\nfacts: {}\nfiled:\n  - { channel: court, outcome: maybe }", "outcome"],
    ["kind: counterfeit\nfacts: {}\nfiled:\n  - { channel: court, outcome: sent, on: 2026-02-30 }", "on"],
  ])("%j is refused with a sentence that names it", async (content, named) => {
    const { words } = await refused("assess", factsFile("wrong.yaml", content));
    expect(words.zh).toContain(named);
    expect(words.en).toContain(named);
  });

  it("a complete complaint is written as text, PDF and Word", async () => {
    const { json } = await youju(
      "compose",
      join(examples, "no-reason-return"),
      "--channel",
      "12315-complaint",
      "--out",
      scratch,
    );
    const { files } = json as { files: readonly string[] };
    expect(files.map((file) => file.slice(scratch.length + 1))).toEqual(
      expect.arrayContaining(["12315-complaint.txt", "12315-complaint.pdf", "12315-complaint.docx"]),
    );
    expect(readFileSync(join(scratch, "12315-complaint.txt"), "utf8")).toContain("2609223371840052617");
    expect(readFileSync(join(scratch, "12315-complaint.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("what a paper lacks is listed, and nothing is invented", async () => {
    const file = factsFile("thin.yaml", "kind: no-reason-return\nfacts:\n  platform: taobao\n  pricePaid: 20\n");
    const { code, json } = await youju("compose", file, "--channel", "12315-complaint", "--out", join(scratch, "thin"));
    expect(code).toBe(0);
    const { papers, files } = json as { papers: readonly { missing: readonly unknown[] }[]; files: readonly string[] };
    expect(papers[0]?.missing.length).toBeGreaterThan(2);
    expect(files.filter((name) => name.includes("12315"))).toEqual([]);
  });

  it("a private seller is no matter for the market regulator", async () => {
    const { json } = await youju("venue", join(examples, "second-hand"));
    const { venues } = json as { venues: readonly { channel: string; places: readonly unknown[] }[] };
    expect(venues.find(({ channel }) => channel === "12315-complaint")?.places).toEqual([]);
  });
});

describe("what a filing does to other ways, on the command line", () => {
  const facts = "  platform: taobao\n  sellerKind: business\n  sellerAnswer: refused\n  receivedOn: 2026-11-10\n";
  type Order = { mediator: string; steps: readonly { channel: string; how: string }[] };

  it("an association that accepted closes 12315, puts it last and says so", async () => {
    const filed = "filed:\n  - { channel: cca-315, outcome: accepted, on: 2026-11-15 }\n";
    const { json, lines } = await youju(
      "assess",
      factsFile("filed.yaml", `kind: counterfeit\nfacts:\n${facts}${filed}`),
    );
    const { order } = json as { order: Order };
    expect(order.mediator).toBe("accepted-or-handled");
    expect(order.steps.find(({ channel }) => channel === "12315-complaint")?.how).toBe("closed");
    expect(lines.join("\n")).toContain("12315 这条路用完了");
  });

  it("with nothing filed both offices stand with what each gives and costs", async () => {
    const { lines } = await youju(
      "assess",
      factsFile("free.yaml", `kind: counterfeit\nfacts:\n${facts}`),
      "--lang",
      "en",
    );
    expect(lines.filter((line) => line.includes("gives: "))).toHaveLength(2);
    expect(lines.filter((line) => line.includes("costs: "))).toHaveLength(2);
  });

  it("a channel tells what it closes and opens, and its published figures with source and number", async () => {
    const { json, lines } = await youju("channel", "12315-complaint");
    const { effects } = json as { effects: readonly { effect: string; channels: readonly string[] }[] };
    expect(effects.find(({ effect }) => effect === "opens")?.channels).toEqual(["administrative-review"]);
    expect(lines.join("\n")).toContain("73.6%");
    expect(lines.join("\n")).toContain("n=1028");
  });

  it("a channel without a published figure says that there is none", async () => {
    const { lines } = await youju("channel", "arbitration");
    expect(lines).toContain("没有公开的数字");
  });
});

describe("law on the command line", () => {
  it("an article comes with its version in force on the day", async () => {
    const { json } = await youju("law", "consumer-protection-law#25", "--on", "2026-09-26");
    expect(json).toMatchObject({ inForce: { id: "consumer-protection-law@2013-10-25#25" } });
  });

  it("words find articles, sayings set right, deadlines, numbers, kinds of dispute and channels", async () => {
    const { code, json } = await youju("law", "--search", "退货");
    expect(code).toBe(0);
    const found = json as Record<string, readonly unknown[]>;
    for (const group of ["knowledge", "articles", "deadlines", "parameters", "kinds", "channels"]) {
      expect([group, (found[group] ?? []).length > 0]).toEqual([group, true]);
    }
  });

  it("a search needs no spaces, answers in both languages, and says so where nothing is found", async () => {
    const { json } = await youju("law", "--search", "退货运费");
    expect((json as { knowledge: readonly unknown[] }).knowledge[0]).toMatchObject({
      id: "seller-always-pays-return-freight",
    });
    const english = await youju("law", "--search", "notary", "--lang", "en");
    expect(english.lines.join("\n")).toContain("Screenshots of chats are worth nothing without a notary.");
    const nothing = await youju("law", "--search", "葡萄藤");
    expect(nothing.json).toMatchObject({ total: 0 });
    expect(nothing.lines.join()).toContain("葡萄藤");
  });
});

type Health = {
  readonly today: string;
  readonly findings: readonly {
    readonly check: string;
    readonly state: string;
    readonly words: { readonly zh: string };
  }[];
  readonly stale: readonly { readonly kind: string; readonly entry: string }[];
  readonly pending: readonly { readonly statute: string }[];
  readonly vault: { readonly files: number; readonly broken: readonly object[] } | null;
};

describe("the doctor on the command line", () => {
  const examine = (...words: readonly string[]) => youju("doctor", ...words);
  beforeAll(() => vi.stubEnv("YOUJU_DATA", join(scratch, "no-data-yet")));
  afterAll(() => vi.unstubAllEnvs());

  it("names on another day what has grown old, kind by kind, and does not fail for it", async () => {
    const { code, json, lines } = await examine("--today", "2027-11-22");
    const { findings, stale, today } = json as Health;
    expect(code).toBe(0);
    expect(today).toBe("2027-11-22");
    const cautions = findings.filter(({ state }) => state === "caution").map(({ check }) => check);
    expect(cautions).toEqual(
      expect.arrayContaining(["freshness-directory", "freshness-platform-rule", "freshness-statute", "calendar"]),
    );
    expect(stale).toContainEqual(expect.objectContaining({ kind: "directory", entry: "12315-complaint" }));
    expect(lines.join("\n")).toContain("civil-code");
  });

  it("finds nothing old on the day of the check, and lists the changes of the law on their way", async () => {
    const { code, json } = await examine();
    const { findings, stale, pending } = json as Health;
    expect(code).toBe(0);
    expect(stale).toEqual([]);
    expect(pending.map(({ statute }) => statute)).toEqual(expect.arrayContaining(["e-commerce-law", "price-law"]));
    expect(findings.find(({ check }) => check === "pending-price-law-draft")?.words.zh).toContain("价格法");
  });

  it("tells what the last reading back of the files found, and reads all of them back when asked", async () => {
    const folder = join(scratch, "with-a-case");
    const { store, blobs } = await openDataFolder(folder, { now: () => new Date().toISOString() });
    const { id: caseId } = await store.cases.create("home", {
      kind: null,
      title: "耳机",
      demo: false,
      demoToday: null,
    });
    const { sha256, byteLength } = await blobs.put(Readable.from([Buffer.from("原件的内容")]));
    const picture = { kind: "chat", fileName: "聊天.png", mediaType: "image/png", reading: "queued" } as const;
    await recordBlob({ store, blobs, sha256 }, (inside) =>
      inside.exhibits.add("home", caseId, { ...picture, byteLength, sha256 }),
    );
    await store.close();
    vi.stubEnv("YOUJU_DATA", folder);
    const said = async (...words: readonly string[]) => {
      const { code, json } = await examine(...words);
      const { findings, vault } = json as Health;
      const ours = findings.filter(({ check }) => check === "data" || check.startsWith("original-"));
      return { code, vault, zh: ours.map(({ state, words: { zh } }) => `${state} ${zh}`).join("\n") };
    };
    expect(await said()).toMatchObject({
      code: 0,
      zh: expect.stringContaining("caution 证据存储：1 份文件，还没有读回核对过"),
    });
    expect(await said("--scrub")).toMatchObject({ code: 0, vault: { files: 1, checkedLately: 1, broken: [] } });
    expect((await said()).zh).toMatch(
      /^fine 证据存储：1 份文件，近 30 天读回核对 1 份，上次 \d{4}-\d{2}-\d{2}，全部完好$/,
    );
    writeFileSync(join(folder, "blobs", sha256.slice(0, 2), sha256), "原件的内客");
    expect((await said()).code).toBe(0);
    const damaged = await said("--scrub");
    expect(damaged).toMatchObject({ code: 1, vault: { broken: [{ number: 1, state: "damaged" }] } });
    expect(damaged.zh).toContain("broken 「耳机」证据1（聊天.png）的原件和收存时不一致");
    expect((await said()).code).toBe(1);
  });

  it("tells which time-stamp authorities are on and how many stamps wait", async () => {
    const folder = join(scratch, "with-stamps");
    const { store } = await openDataFolder(folder, { now: () => "2026-11-20T08:00:00.000Z" });
    vi.stubEnv("YOUJU_DATA", folder);
    const told = async () =>
      ((await examine()).json as Health).findings
        .filter(({ check }) => check.startsWith("stamp"))
        .map(({ state, words: { zh } }) => `${state} ${zh}`);
    expect(await told()).toEqual(["fine 时间戳：没有开启任何服务，什么都不会发出去"]);
    const tsa = { id: "a", name: "某某时间戳", url: "https://tsa.example/", rootsPem: "", policy: null };
    await store.settings.put("home", "time-stamp-authorities", [{ ...tsa, on: true, configured: false }]);
    const file = { kind: null, title: "退货", demo: false, demoToday: null };
    const { id } = await store.cases.create("home", file);
    const target = { subject: "bundle", exhibitId: null, sha256: "a".repeat(64), size: null, root: null } as const;
    const { id: first } = await store.stamps.add("home", id, { ...target, authority: "a", authorityName: "某某" });
    await store.stamps.update("home", first, { state: "failed" });
    await store.stamps.add("home", id, { ...target, authority: "a", authorityName: "某某" });
    await store.close();
    expect(await told()).toEqual([
      "fine 时间戳：已开启 1 家 某某时间戳（https://tsa.example/）",
      "caution 时间戳共 2 枚：已盖 0，等待 1（最早 2026-11-20），没盖成 1，签发者不受信任 0",
    ]);
  });

  it("refuses a day that does not exist", async () => {
    expect((await refused("doctor", "--today", "2026-02-30")).field).toBe("today");
  });
});
