import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./journey.ts";
import { refusedReturn } from "./refused-return.ts";
import { openCaseWith } from "./walk/program.ts";
import { expectSound } from "./walk/sound.ts";

const text = Buffer.from("卖家：不退。\n");

test("a time stamp is asked for only after the person switched an authority on, and checks with openssl", async ({
  walk,
  page,
  program,
}) => {
  const caseId = await openCaseWith(program, { kind: "no-reason-return", facts: refusedReturn });
  await program.post(`/api/cases/${caseId}/exhibits?filename=chat.txt`, { data: text });

  await page.goto(`/cases/${caseId}/exhibits/1`);
  const exhibit = page.getByRole("region", { name: "保管记录" });
  await exhibit.getByRole("button", { name: "时间戳", exact: true }).click();
  await expect(exhibit).toContainText("什么都不会发出去");
  await expectSound(walk);
  await exhibit.getByRole("link", { name: "去设置里选一家" }).click();

  const services = page.getByRole("region", { name: "时间戳服务" });
  const demo = services.getByRole("listitem").filter({ hasText: "不作证据" });
  await expect(demo).toContainText("未开启");
  await services.getByText("添加一家").click();
  await services.getByRole("button", { name: "添加（先不开启）" }).click();
  await expect(services.getByText("请填这一项。")).toHaveCount(3);
  await services.getByLabel("名称").fill("内网");
  await services.getByLabel("服务地址").fill("ftp://127.0.0.1");
  await services.getByLabel(/根证书/).fill("没有证书");
  await services.getByRole("button", { name: "添加（先不开启）" }).click();
  await expect(services.getByRole("alert")).toContainText("地址不能用");
  await expectSound(walk);
  await demo.getByRole("button", { name: /开启/ }).click();
  await expect(demo).toContainText("已开启");

  await page.goto(`/cases/${caseId}/exhibits/1`);
  await exhibit.getByRole("button", { name: "时间戳", exact: true }).click();
  await exhibit.getByRole("button", { name: "现在请求盖时间戳" }).click();
  await expect(exhibit.getByText("演示时间戳，不作证据", { exact: true }).first()).toBeVisible();
  await expect(exhibit).toContainText("UTC+8");
  await exhibit.getByText("怎么自己核对").click();
  await expect(exhibit).toContainText("openssl ts -verify -data 'chat.txt'");
  await expectSound(walk);

  const { stamps } = (await (await program.get(`/api/cases/${caseId}/stamps`)).json()) as { stamps: { id: string }[] };
  const token = await (await program.get(`/api/cases/${caseId}/stamps/${stamps[0]?.id}/file`)).body();
  const [authority] = (await (await program.get("/api/stamp-authorities")).json()) as { rootsPem: string }[];
  expect(opensslVerifies({ token, roots: authority?.rootsPem ?? "" })).toBe(true);
});

function opensslVerifies({ token, roots }: { readonly token: Buffer; readonly roots: string }): boolean {
  const folder = mkdtempSync(join(tmpdir(), "youju-stamp-"));
  const write = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const files = ["-data", write("chat.txt", text), "-in", write("a.tsr", token), "-CAfile", write("root.pem", roots)];
  const { status } = spawnSync("openssl", ["ts", "-verify", ...files]);
  rmSync(folder, { recursive: true });
  return status === 0;
}
