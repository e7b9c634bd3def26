import { formWords, type Sentence } from "../../tree/sentence.ts";
import type { Ask } from "../ask.ts";
import type { Desk } from "../desk.ts";
import { clause, dayWords } from "../words.ts";
import { askDay, askText, identityAsks } from "./court-asks.ts";

/** Who acts for the person, and until when; identity numbers may be left to be written by hand. */
export const askAgent: readonly Ask[] = [
  askText("agent-name", { label: { zh: "受托人的姓名", en: "The agent's name" } }, true),
  askText("agent-phone", { label: { zh: "受托人的电话", en: "The agent's phone" } }, true),
  askText("agent-identity", {
    label: { zh: "受托人的公民身份号码（可以打印后手写）", en: "The agent's identity number (may be written by hand)" },
  }),
  askText("agent-relation", {
    label: { zh: "受托人是您什么人（例如配偶、律师）", en: "What the agent is to you, such as spouse or lawyer" },
  }),
  askDay("until", {
    label: { zh: "委托到哪一天（不填就到办结为止）", en: "Until which day (blank: until it is done)" },
  }),
  ...identityAsks.filter(({ id }) => id === "identity-number"),
];

/** The agent, a line for each detail. */
export function agentLines(desk: Desk): readonly Sentence[] {
  const { answers, say } = desk;
  const line = (id: string, label: string) => {
    const words = answers.text(id);
    return words === undefined
      ? []
      : [say({ text: `${label}：${clause(words)}`, from: { answers: [id] }, audience: "court" })];
  };
  const identity = line("agent-identity", "公民身份号码");
  return [
    ...line("agent-name", "姓名"),
    ...(identity.length === 0 ? [formWords("identityByHand")] : identity),
    ...line("agent-phone", "电话"),
    ...line("agent-relation", "与委托人的关系"),
  ];
}

/** Until when the agent may act. */
export function termSentence({ answers, say }: Desk): Sentence {
  const day = answers.day("until");
  return day === undefined
    ? formWords("untilDone")
    : say({ text: `自签署之日起至${dayWords(day)}止。`, from: { answers: ["until"] }, audience: "court" });
}
