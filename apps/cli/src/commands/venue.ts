import { venue as ask } from "@youju/rules";
import { readCase } from "../case-folder.ts";
import type { Command } from "../command.ts";
import { dayOf } from "../days.ts";
import { openLaw } from "../law-at-hand.ts";

/** `youju venue`: where each channel takes the case, with the rule used. */
export const venue: Command = {
  name: "venue",
  summary: { zh: "去哪里投诉、起诉，依据哪一条", en: "where it can be filed, and by which rule" },
  usage: "venue <facts.yaml|folder> [--on <day>]",
  operands: { least: 1, most: 1 },
  flags: { on: "value" },
  run: async (invocation) => {
    const { kind, facts, today } = readCase(invocation.operands[0] ?? "");
    const on = dayOf({ ...invocation, today: today ?? invocation.today }, "on", "today");
    const law = openLaw();
    const venues = ask({ facts, on, law, performed: law.dispute(kind).performed });
    const { language } = invocation;
    const lines = venues.flatMap(({ channel, places, why }) => [
      channel,
      ...(why === null ? [] : [`  ${why[language]}`]),
      ...places.flatMap(({ where, rule, howToFind, articles }) => [
        `  ${where[language]}`,
        `    ${rule[language]} ${howToFind[language]}`,
        `    ${articles.map(({ citation }) => citation[language]).join("；")}`,
      ]),
    ]);
    return { code: 0, json: { on, edition: law.edition, venues }, lines };
  },
};
