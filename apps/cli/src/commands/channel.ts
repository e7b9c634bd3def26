import { plainDate } from "@youju/domain";
import type { Channel } from "@youju/law";
import { stepEffects } from "@youju/rules";
import { type Command, WrongInput } from "../command.ts";
import { effectLines, oddsLines } from "../interplay-lines.ts";
import { lawData, openLaw } from "../law-at-hand.ts";

/** `youju channel`: who takes what, what it asks, what it cannot do, what it does to every other way, and its odds. */
export const channel: Command = {
  name: "channel",
  summary: {
    zh: "渠道目录：受理什么、要什么、不能做什么",
    en: "directory of channels: what they take, ask and cannot do",
  },
  usage: "channel [<id>]",
  operands: { least: 0, most: 1 },
  flags: {},
  run: async ({ operands: [id], language, today }) => {
    const { channels } = lawData().core;
    if (id === undefined) {
      return {
        code: 0,
        json: { channels },
        lines: channels.map((each) => `${each.id.padEnd(18)} ${each.title[language]}`),
      };
    }
    const found = channels.find((each) => each.id === id);
    if (found === undefined) {
      const ids = channels.map((each) => each.id);
      throw new WrongInput(
        { zh: `没有渠道“${id}”。可选：${ids.join("、")}。`, en: `There is no channel "${id}": ${ids.join(", ")}.` },
        "id",
      );
    }
    const law = openLaw();
    const every = channels.map((each) => each.id);
    const effects = stepEffects(found.id, every, { law, on: plainDate(today) });
    const lines = [
      ...linesOf(found, language),
      ...effectLines(effects, (channel) => law.channel(channel).title, language),
      ...oddsLines(found.odds, language),
    ];
    return { code: 0, json: { ...found, effects }, lines };
  },
};

function linesOf(found: Channel, language: "zh" | "en"): readonly string[] {
  const words = {
    zh: {
      where: "去哪里",
      takes: "受理",
      refuses: "不受理",
      before: "先做",
      cannot: "不能",
      closes: "会关上",
      clock: "期限",
      confirm: "（请核对）",
    },
    en: {
      where: "where",
      takes: "takes",
      refuses: "refuses",
      before: "first",
      cannot: "cannot",
      closes: "closes",
      clock: "clock",
      confirm: " (please confirm)",
    },
  }[language];
  const say = (
    head: string,
    statements: readonly { readonly zh: string; readonly en: string; readonly confidence: string }[],
  ) => statements.map((each) => `${head}：${each[language]}${each.confidence === "medium" ? words.confirm : ""}`);
  return [
    found.title[language],
    ...say(words.where, found.where),
    ...say(words.takes, found.takes),
    ...say(words.refuses, found.refuses),
    ...say(words.before, found.prerequisites),
    ...say(words.cannot, found.cannot),
    ...say(words.closes, found.closes),
    ...found.clocks.map(({ registerId, measures }) => `${words.clock}：${registerId} ${measures[language]}`),
  ];
}
