import { createElement, Fragment } from "react";
import { useLanguage } from "../words/use-words.ts";

const chinese = /(\p{Script=Han}[\p{Script=Han}\d]*)/u;

/**
 * A sentence that names Chinese things as they stand on signs and screens: in English those names are marked as Chinese,
 * so that a screen reader says them right (WCAG 3.1.2).
 */
export function WithChinese({ words }: { readonly words: string }) {
  if (useLanguage() === "zh") {
    return words;
  }
  const parts = words.split(chinese);
  const marked = parts.map((part) => (chinese.test(part) ? createElement("span", { lang: "zh-CN" }, part) : part));
  return createElement(Fragment, null, ...marked);
}
