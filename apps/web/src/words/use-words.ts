import type { Language, Text } from "@youju/domain";
import { usePreferences } from "../settings/preferences.ts";

/** A dictionary of one area: both languages, same shape. Write `const zh = {…}; const en: typeof zh = {…};`. */
export type Words<Shape> = { readonly zh: Shape; readonly en: Shape };

/** The words of one area in the language now chosen. */
export function useWords<Shape>(words: Words<Shape>): Shape {
  return words[usePreferences().language];
}

/** A reader of the domain's bilingual {@link Text} in the language now chosen. */
export function useText(): (text: Text) => string {
  const { language } = usePreferences();
  return (text) => text[language];
}

/** The language now chosen. */
export function useLanguage(): Language {
  return usePreferences().language;
}
