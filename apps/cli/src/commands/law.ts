import type { Article } from "@youju/domain";
import { type Command, type Invocation, type Outcome, WrongInput } from "../command.ts";
import { dayOf } from "../days.ts";
import { openLaw } from "../law-at-hand.ts";

/** `youju law`: an article's gist, versions and link, or the articles that hold some words. */
export const law: Command = {
  name: "law",
  summary: {
    zh: "查一条法律：要点、版本、链接；或按词查找",
    en: "look up an article: gist, versions, link; or search",
  },
  usage: "law <article-id>|--search <words> [--on <day>]",
  operands: { least: 0, most: 1 },
  flags: { on: "value", search: "value" },
  run: async (invocation) => (invocation.flags.search === undefined ? one(invocation) : search(invocation)),
};

function one(invocation: Invocation): Outcome {
  const id = invocation.operands[0];
  if (id === undefined) {
    throw new WrongInput({ zh: `用法：youju ${law.usage}`, en: `Usage: youju ${law.usage}` });
  }
  const book = openLaw();
  const on = dayOf(invocation, "on", "today");
  const [statute = "", number = ""] = id.replace(/@[^#]*/, "").split("#", 2);
  const versions = book.versionsOf(statute, number);
  const inForce = book.articleOn(statute, number, on) ?? null;
  if (versions.length === 0) {
    throw new WrongInput({
      zh: `没有收录“${id}”。写法如 consumer-protection-law#25；可用 youju law --search 退货 查找。`,
      en: `"${id}" is not on record. Write consumer-protection-law#25; or search: youju law --search return.`,
    });
  }
  const { language } = invocation;
  const lines = versions.flatMap((article) => articleLines(article, language, article.id === inForce?.id));
  return { code: 0, json: { id, on, edition: book.edition, inForce, versions }, lines };
}

function search(invocation: Invocation): Outcome {
  const words = String(invocation.flags.search);
  const found = openLaw().search(words);
  const { language } = invocation;
  const none = { zh: `没有找到含“${words}”的条文。`, en: `No article holds "${words}".` };
  const lines = found.map((article) => `${article.id}  ${article.citation[language]}  ${article.gist[language]}`);
  return { code: 0, json: { words, articles: found }, lines: lines.length === 0 ? [none[language]] : lines };
}

function articleLines(article: Article, language: "zh" | "en", current: boolean): readonly string[] {
  const until = article.effectiveTo ?? (language === "zh" ? "至今" : "now");
  const mark = current ? { zh: "（当日有效）", en: " (in force on that day)" }[language] : "";
  const confirm = article.confidence === "medium" ? { zh: "，请核对", en: ", please confirm" }[language] : "";
  return [
    `${article.citation[language]}${mark}`,
    `  ${article.gist[language]}`,
    `  ${article.id} · ${article.effectiveFrom} – ${until}${confirm}`,
    `  ${article.link ?? { zh: "没有收录官方链接", en: "no official link on record" }[language]}`,
  ];
}
