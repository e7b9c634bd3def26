import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { assess } from "./commands/assess.ts";

const example = fileURLToPath(new URL("../../../examples/no-reason-return/", import.meta.url));

async function linesIn(language: "zh" | "en"): Promise<string> {
  const { lines } = await assess.run({ operands: [example], flags: {}, language, today: "2026-11-21" });
  return lines.join("\n");
}

describe("a case assessed on the command line", () => {
  it("is told with the facts it rests on, in words, and each article with the days of its version", async () => {
    const lines = await linesIn("zh");
    expect(lines).toContain("签收日＝2026-09-26");
    expect(lines).toContain("商品状态＝拆开检查、试过，配件齐全");
    expect(lines).toContain("依据：《消费者权益保护法》第二十五条（2014-03-15 起施行，现行有效）");
  });

  it("tells how strong a right is, what is lacking, what they will say and why a row stands where it stands", async () => {
    const lines = await linesIn("zh");
    expect(lines).toMatch(/强弱：较弱。还缺证据：.*商品完好.*补上.*开箱影像/);
    expect(lines).toMatch(/对方会说：拆封了.*\n {4}可以回：.*第三条/);
    expect(lines).toMatch(/【要证明什么】\n.*由你证明/);
    expect(await linesIn("en")).toMatch(/They will say：It was opened.*\n {4}Answer：/);
  });
});
