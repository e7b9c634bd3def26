import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assessCase, composeFiling, openCase, recordFacts } from "@youju/cases";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Outcome, WrongInput } from "../command.ts";
import { commands } from "../commands.ts";
import { readCommandLine } from "../invocation.ts";
import { openOffice } from "../open-office.ts";

const folder = mkdtempSync(join(tmpdir(), "youju-cli-"));
const before = "2026-03-02";
let caseId: string;
let [complaint, second] = ["", ""];

beforeAll(async () => {
  vi.stubEnv("YOUJU_DATA", folder);
  const { office, close } = await openOffice();
  caseId = (await openCase(office, { kind: "not-as-described" })).case.id;
  await recordFacts(office, caseId, [
    { name: "sellerKind", value: "business" },
    { name: "sellerAnswer", value: "refused" },
  ]);
  await assessCase(office, caseId);
  complaint = (await composeFiling(office, caseId, { channel: "12315-complaint" })).filing.id;
  second = (await composeFiling(office, caseId, { channel: "cca-315" })).filing.id;
  await close();
}, 60_000);

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

async function youju(...words: readonly string[]): Promise<Outcome> {
  const { command, operands, flags, language } = readCommandLine(words, commands);
  return command.run({ operands, flags, language, today: before });
}

test("a talk with its promise is written down and listed", async () => {
  const talk = ["--channel", "call", "--party", "shop", "--said", "三天内退款", "--staff", "118"];
  const { json } = await youju("contact", "add", caseId, ...talk, "--promise", "退款 300 元", "--by", "2026-03-05");
  expect(json).toMatchObject({ contacts: [{ staffNumber: "118", promises: [{ what: "退款 300 元" }] }] });
  const { lines } = await youju("contact", "list", caseId);
  expect(lines.join("\n")).toContain("三天内退款");
  await expect(youju("contact", "add", caseId, "--channel", "pigeon")).rejects.toThrow(WrongInput);
  await expect(youju("contact", "shout", caseId)).rejects.toThrow(WrongInput);
}, 60_000);

test("filings are noted as sent and as answered; a second complaint needs its reason", async () => {
  const { json } = await youju("filing", "sent", caseId, complaint, "--on", before, "--reference", "A-1");
  expect(json).toMatchObject({ filings: [{ state: "sent", reference: "A-1" }] });
  const bare = youju("filing", "sent", caseId, second, "--on", before);
  await expect(bare).rejects.toMatchObject({ code: "INPUT_INVALID", detail: { field: "despite" } });
  const sent = await youju("filing", "sent", caseId, second, "--on", before, "--despite", "说的不是同一笔");
  expect(sent.json).toMatchObject({ filings: [{ despite: { reason: "说的不是同一笔" } }] });
  const note = ["filing", "note", caseId, complaint, "--on", before, "--state"];
  expect((await youju(...note, "accepted", "--wording", "已受理")).json).toMatchObject({
    filings: [{ state: "accepted" }],
  });
  await expect(youju(...note, "lost")).rejects.toThrow(WrongInput);
  expect((await youju("filing", "list", caseId)).json).toMatchObject({ filings: [{ id: complaint }, { id: second }] });
  await expect(youju("filing", "list", caseId, complaint)).rejects.toThrow(WrongInput);
}, 60_000);
