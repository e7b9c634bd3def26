import PostalMime, { type Address } from "postal-mime";
import { mailDepth } from "../inspect/parse-limits.ts";
import { decodeText, recogniseText } from "../text-encoding.ts";

/** A text as it is shown and covered. `null` where the bytes are none. */
export function textOf(bytes: Uint8Array): string | null {
  const encoding = recogniseText(bytes);
  return encoding === null ? null : decodeText(bytes, encoding).replaceAll("\r\n", "\n");
}

/**
 * A letter as plain text: who, to whom, when, about what, its words, the names of what was attached. Covering it gives a
 * text: a letter's own form carries addresses in dozens of places.
 */
export async function letterText(bytes: Uint8Array): Promise<string> {
  const letter = await PostalMime.parse(bytes, { maxNestingDepth: mailDepth, maxRfc822NestingDepth: 5 });
  const head = [
    ["发件人", letter.from === undefined ? "" : nameOf(letter.from)],
    ["收件人", (letter.to ?? []).map(nameOf).join("，")],
    ["抄送", (letter.cc ?? []).map(nameOf).join("，")],
    ["时间", letter.headers.find(({ key }) => key === "date")?.value ?? ""],
    ["主题", letter.subject ?? ""],
    ["附件", letter.attachments.map(({ filename, mimeType }) => filename ?? mimeType).join("，")],
  ].flatMap(([label, value]) => (value === "" ? [] : [`${label}：${value}`]));
  const words = letter.text ?? wordsOf(letter.html ?? "");
  return `${head.join("\n")}\n\n${words.replaceAll("\r\n", "\n").trim()}\n`;
}

function nameOf({ name, address }: Address): string {
  return [name, address === undefined ? "" : `<${address}>`].filter((part) => part !== "").join(" ");
}

/** The words of a page of markup; only for reading, never shown as markup. */
function wordsOf(html: string): string {
  return html
    .replaceAll(/<(style|script|head)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replaceAll(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]*>/gi, "\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&nbsp;/g, " ")
    .replaceAll(/&lt;/g, "<")
    .replaceAll(/&gt;/g, ">")
    .replaceAll(/&amp;/g, "&");
}
