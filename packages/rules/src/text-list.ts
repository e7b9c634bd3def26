import type { Text } from "@youju/domain";

/** Names one after another, each once. */
export function listed(texts: readonly Text[]): Text {
  return {
    zh: [...new Set(texts.map(({ zh }) => zh))].join("、"),
    en: [...new Set(texts.map(({ en }) => en))].join(", "),
  };
}

/** Sentences one after another. */
export function inSentences(texts: readonly Text[]): Text {
  return { zh: texts.map(({ zh }) => zh).join(""), en: texts.map(({ en }) => en).join(" ") };
}
