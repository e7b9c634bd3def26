import PostalMime, { type Address } from "postal-mime";
import { mailDepth } from "../inspect/parse-limits.ts";

/** A letter as text to be printed: its own lines about itself, its words, and the names of what came with it. */
export async function letterText(bytes: Uint8Array): Promise<string> {
  const letter = await PostalMime.parse(bytes, { maxNestingDepth: mailDepth, maxRfc822NestingDepth: 5 });
  const date = letter.headers.find(({ key }) => key === "date")?.value ?? "";
  const attached = letter.attachments.map(({ filename, mimeType }) => filename ?? mimeType);
  const head = [
    ["发件人", letter.from === undefined ? "" : nameOf(letter.from)],
    ["收件人", (letter.to ?? []).map(nameOf).join("，")],
    ["日期", date],
    ["主题", letter.subject ?? ""],
    ["附件", attached.join("，")],
  ].filter(([, words]) => words !== "");
  const body = letter.text ?? wordsOf(letter.html ?? "");
  return [...head.map(([name, words]) => `${name}：${words}`), "", body].join("\n");
}

function nameOf({ name, address }: Address): string {
  return [name, address === undefined ? "" : `<${address}>`].filter((part) => part !== "").join(" ");
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** The words of a letter written as a page. */
function wordsOf(page: string): string {
  return page
    .replaceAll(/<(style|script|head)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replaceAll(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]*>/gi, "\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&#(x?)([0-9a-f]{1,6});/gi, (_, hex: string, digits: string) => charOf(digits, hex === "" ? 10 : 16))
    .replaceAll(/&(\w{2,4});/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

function charOf(digits: string, base: number): string {
  const code = Number.parseInt(digits, base);
  return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : "";
}
