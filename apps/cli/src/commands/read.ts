import { existsSync } from "node:fs";
import { YoujuError } from "@youju/domain";
import { createReader } from "@youju/evidence";
import { type Command, WrongInput } from "../command.ts";

/** `youju read`: what stands on a picture, offline. Exit code 0 even if nothing is found. */
export const read: Command = {
  name: "read",
  summary: { zh: "离线识别一张截图", en: "read a screenshot offline" },
  usage: "read <image>",
  operands: { least: 1, most: 1 },
  flags: {},
  run: async ({ operands, language }) => {
    const [path = ""] = operands;
    if (!existsSync(path)) {
      throw new WrongInput({ zh: `找不到文件“${path}”。`, en: `There is no file "${path}".` });
    }
    const reader = createReader();
    try {
      return outcomeOf(await reader.read(path), language);
    } finally {
      await reader.close();
    }
  },
};

type Outcome = Awaited<ReturnType<Command["run"]>>;
type Read = Awaited<ReturnType<ReturnType<typeof createReader>["read"]>>;

const states = { sure: { zh: "确定", en: "sure" }, unsure: { zh: "请核对", en: "please check" } } as const;

function outcomeOf(answer: Read, language: "zh" | "en"): Outcome {
  if (answer.state === "failed") {
    throw new YoujuError(answer.code, { cause: answer.detail });
  }
  if (answer.state === "not-a-picture") {
    throw new YoujuError("FILE_KIND_NOT_TAKEN");
  }
  const { reading } = answer;
  const nothing = { zh: "没有认出订单、物流或聊天信息。", en: "No order, parcel or chat details were found." }[
    language
  ];
  const lines = reading.fields.map(
    ({ name, value, state }) => `${name.padEnd(22)} ${value}  [${states[state][language]}]`,
  );
  return { code: 0, json: reading, lines: lines.length === 0 ? [nothing] : lines };
}
