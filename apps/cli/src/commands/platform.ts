import { type Command, WrongInput } from "../command.ts";
import { lawData } from "../law-at-hand.ts";

/** `youju platform`: a platform's operator, place, hotline and paths, each with its confidence and date. */
export const platform: Command = {
  name: "platform",
  summary: {
    zh: "平台目录：经营者、所在地、热线、入口",
    en: "directory of platforms: operator, place, hotline, paths",
  },
  usage: "platform [<id>]",
  operands: { least: 0, most: 1 },
  flags: {},
  run: async ({ operands: [id], language }) => {
    const { platforms = [] } = lawData();
    if (id === undefined) {
      return {
        code: 0,
        json: { platforms },
        lines: platforms.map((each) => `${each.id.padEnd(14)} ${each.title[language]}`),
      };
    }
    const found = platforms.find((each) => each.id === id);
    if (found === undefined) {
      const ids = platforms.map((each) => each.id);
      throw new WrongInput(
        { zh: `没有平台“${id}”。可选：${ids.join("、")}。`, en: `There is no platform "${id}": ${ids.join(", ")}.` },
        "id",
      );
    }
    const confirm = { zh: "（请核对）", en: " (please confirm)" }[language];
    const mark = (entry: { readonly confidence: string }) => (entry.confidence === "medium" ? confirm : "");
    const lines = [
      found.title[language],
      ...(found.operator === null ? [] : [`${found.operator.value}${mark(found.operator)}`]),
      ...(found.routeArea === null ? [] : [`${found.routeArea.value.name[language]}${mark(found.routeArea)}`]),
      ...(found.hotline === null ? [] : [`${found.hotline.value}${mark(found.hotline)}`]),
    ];
    return { code: 0, json: found, lines };
  },
};
