import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./journey.ts";
import { refusedReturn } from "./refused-return.ts";
import { openCaseWith } from "./walk/program.ts";
import { expectSound } from "./walk/sound.ts";

const vectors = fileURLToPath(new URL("../packages/evidence/vectors/bundle-1/", import.meta.url));
const verifier = new URL("../packages/evidence/verifier/verify.html", import.meta.url).href;

type Vector = {
  readonly file: string;
  readonly ok: boolean;
  readonly problems: readonly { readonly file: string | null }[];
};

test("a case is bundled with progress, verified by the page in the bundle, and deleted with a receipt", async ({
  walk,
  page,
  program,
}) => {
  const caseId = await openCaseWith(program, { kind: "no-reason-return", facts: refusedReturn });
  await program.post(`/api/cases/${caseId}/exhibits?filename=chat.txt`, { data: Buffer.from("卖家：不退。\n") });
  await page.goto(`/cases/${caseId}/export`);
  await page.getByRole("button", { name: "开始导出" }).click();
  await expect(page.getByText("已做好", { exact: true })).toBeVisible();
  await expectSound(walk);
  const folder = mkdtempSync(join(tmpdir(), "youju-bundle-"));
  try {
    const file = join(folder, "bundle.zip");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "下载" }).click(),
    ]);
    await download.saveAs(file);
    await page.goto("/tools/verify");
    await page.locator("input[type=file]").first().setInputFiles(file);
    await expect(page.getByRole("heading", { name: /核对一致/ })).toBeVisible();
    await expectSound(walk);
    execFileSync("unzip", ["-q", file, "-d", folder]);
    await page.goto(pathToFileURL(join(folder, "youju-bundle", "verify.html")).href);
    await page.locator("input[type=file]").nth(1).setInputFiles(join(folder, "youju-bundle"));
    await expect(page.getByRole("heading", { name: /核对一致/ })).toBeVisible();
  } finally {
    rmSync(folder, { recursive: true });
  }
  const { title } = ((await (await program.get(`/api/cases/${caseId}`)).json()) as { case: { title: string } }).case;
  await page.goto(`/cases/${caseId}/export`);
  await page.getByRole("textbox").fill("别的标题");
  await page.getByRole("button", { name: "彻底删除这个案卷" }).click();
  await expect(page.getByText("和标题不一样")).toBeVisible();
  await page.getByRole("textbox").fill(title);
  await page.getByRole("button", { name: "彻底删除这个案卷" }).click();
  await expect(page.getByRole("heading", { name: "删除回执" })).toBeVisible();
  expect((await program.get(`/api/cases/${caseId}`)).status()).toBe(404);
});

test("the verifier, opened from a disk without a network, judges every vector and names the file", async ({ page }) => {
  const expected = JSON.parse(readFileSync(join(vectors, "expected.json"), "utf8")) as readonly Vector[];
  await page.context().setOffline(true);
  await page.goto(verifier);
  for (const { file, ok, problems } of expected) {
    await page.locator("input[type=file]").first().setInputFiles(join(vectors, file));
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(ok ? /核对一致/ : /核对不通过/);
    for (const named of problems.flatMap((problem) => problem.file ?? [])) {
      await expect(page.locator(".vf-problems")).toContainText(named);
    }
    await page.getByRole("button", { name: "再验一份" }).click();
  }
  await holdAgainst(page, expected.find(({ ok }) => ok)?.file ?? "");
});

/** Holds a good bundle against its own head and certificates, and against a head that was never its own. */
async function holdAgainst(page: Page, file: string): Promise<void> {
  const bundle = join(vectors, file);
  const authorities = execFileSync("unzip", ["-p", bundle, "youju-bundle/stamps/ca/authorities.pem"]);
  const choose = () => page.locator("input[type=file]").first().setInputFiles(bundle);
  await page.getByText("拿手里的东西来核对").click();
  await page.locator("input[accept*=json]").setInputFiles(bundle);
  await expect(page.getByLabel("较早的记录头")).toHaveValue(/^\d+:[0-9a-f]{64}$/);
  await page.locator("input[accept*=pem]").setInputFiles({
    name: "roots.pem",
    mimeType: "application/x-pem-file",
    buffer: authorities,
  });
  await expect(page.getByText("根证书 · SHA-256")).toBeVisible();
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  await choose();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(/核对一致/);
  await expect(page.getByText("接着写下来的")).toBeVisible();
  await expect(page.getByText("包内附带的机构证书")).toBeHidden();
  await page.getByRole("button", { name: "再验一份" }).click();
  await page.getByLabel("较早的记录头").fill("12");
  await choose();
  await expect(page.getByRole("status")).toContainText("不是记录头");
  await page.getByLabel("较早的记录头").fill(`1:${"0".repeat(64)}`);
  await choose();
  await expect(page.locator(".vf-problems")).toContainText("整包被重新做过");
}
