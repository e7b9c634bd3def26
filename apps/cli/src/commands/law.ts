import type { Article, Language, Text } from "@youju/domain";
import type { LawFound } from "@youju/law";
import { type Command, type Invocation, type Outcome, WrongInput } from "../command.ts";
import { dayOf } from "../days.ts";
import { openLaw, openSearch } from "../law-at-hand.ts";

/** `youju law`: an article's gist, versions and link, or what of the law and the knowledge holds some words. */
export const law: Command = {
  name: "law",
  summary: {
    zh: "查一条法律：要点、版本、链接；或按词查找法条、说法、期限",
    en: "look up an article: gist, versions, link; or search articles, sayings, deadlines",
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
  const found = openSearch()(words);
  const none = { zh: `没有找到和“${words}”有关的内容。`, en: `Nothing on record holds "${words}".` };
  const lines = found.total === 0 ? [none[invocation.language]] : foundLines(found, invocation.language);
  return { code: 0, json: { words, ...found }, lines };
}

function foundLines(found: LawFound, language: Language): readonly string[] {
  const group = (title: Text, rows: readonly string[]) =>
    rows.length === 0 ? [] : [title[language], ...rows.map((row) => `  ${row}`), ""];
  return [
    ...group(
      { zh: "说法与真相", en: "What people say and what is so" },
      found.knowledge.flatMap(({ title, answer }) => [title[language], `  ${answer[language]}`]),
    ),
    ...group(
      { zh: "怎样取证", en: "How to capture evidence" },
      found.captures.map(
        ({ guide, entry }) =>
          `${guide.title[language]} · ${entry.title[language]}${entry.path === null ? "" : `  ${entry.path.join(" → ")}`}`,
      ),
    ),
    ...group(
      { zh: "法条", en: "Articles" },
      found.articles.map(({ id, citation, gist }) => `${id}  ${citation[language]}  ${gist[language]}`),
    ),
    ...group(
      { zh: "期限", en: "Deadlines" },
      found.deadlines.map(
        ({ id, title, who }) => `${id}  ${title[language]}${language === "zh" ? `（${who.zh}）` : ` (${who.en})`}`,
      ),
    ),
    ...group(
      { zh: "法律定的数字", en: "Numbers the law fixes" },
      found.parameters.map(({ id, title }) => `${id}  ${title[language]}`),
    ),
    ...group(
      { zh: "纠纷类型", en: "Kinds of dispute" },
      found.kinds.map(({ kind, title }) => `${kind}  ${title[language]}`),
    ),
    ...group(
      { zh: "渠道", en: "Channels" },
      found.channels.map(({ id, title, who }) => `${id}  ${title[language]}  ${who[language]}`),
    ),
  ].slice(0, -1);
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
