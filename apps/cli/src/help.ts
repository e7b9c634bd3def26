import type { Language } from "@youju/domain";
import type { Command } from "./command.ts";

/** The list of commands, a line each with what it does. */
export function helpLines(commands: readonly Command[], language: Language): readonly string[] {
  const width = Math.max(...commands.map((command) => command.usage.length));
  const head =
    language === "zh" ? "有据 youju：网购维权，从订单到结果" : "Youju: from an order that went wrong to a result";
  const tail =
    language === "zh"
      ? "所有命令都可加 --json（只输出一份 JSON）和 --lang zh|en。退出码：0 完成，1 答案是“否”，2 输入有误，3 程序失败。"
      : "Every command takes --json (one JSON document and nothing else) and --lang zh|en. Exit codes: 0 done, 1 the answer is no, 2 wrong input, 3 the program failed.";
  return [
    head,
    "",
    ...commands.map((command) => `  ${command.usage.padEnd(width)}  ${command.summary[language]}`),
    "",
    tail,
  ];
}
