import type { Language } from "@youju/domain";
import { useSyncExternalStore } from "react";

/** `system` follows the device. */
export type Theme = "system" | "light" | "dark";
/** `large` is 长辈模式: 20 px body, larger targets, one question a screen. */
export type TextSize = "ordinary" | "large";
/** What a person chose for this device; kept in this browser only. */
export type Preferences = { readonly language: Language; readonly theme: Theme; readonly textSize: TextSize };

const storageKey = "youju.preferences";
const darkQuery = typeof matchMedia === "function" ? matchMedia("(prefers-color-scheme: dark)") : undefined;
const listeners = new Set<() => void>();
let current: Preferences = read();

/** The preferences of this device; the caller is drawn again when they change. */
export function usePreferences(): Preferences {
  const now = () => current;
  return useSyncExternalStore(subscribe, now, now);
}

/** Changes some preferences, keeps them and shows them at once. */
export function choosePreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(storageKey, JSON.stringify(current));
  } catch {
    // Private windows may refuse storage: the choice then lasts as long as the page.
  }
  showPreferences();
  for (const listener of listeners) {
    listener();
  }
}

/** Puts language, theme and text size on the page's root element, and follows the device's own switch to dark. */
export function showPreferences(): void {
  const root = document.documentElement;
  const dark = current.theme === "dark" || (current.theme === "system" && darkQuery?.matches === true);
  root.lang = current.language === "zh" ? "zh-CN" : "en";
  root.dataset.theme = dark ? "dark" : "light";
  root.dataset.size = current.textSize;
}

darkQuery?.addEventListener("change", showPreferences);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): Preferences {
  const fallback: Preferences = { language: deviceLanguage(), theme: "system", textSize: "ordinary" };
  try {
    const stored: Partial<Preferences> = JSON.parse(localStorage.getItem(storageKey) ?? "{}");
    return {
      language: stored.language === "zh" || stored.language === "en" ? stored.language : fallback.language,
      theme: stored.theme === "light" || stored.theme === "dark" ? stored.theme : "system",
      textSize: stored.textSize === "large" ? "large" : "ordinary",
    };
  } catch {
    return fallback;
  }
}

/** Chinese comes first: only a device that asks for no Chinese at all starts in English. */
function deviceLanguage(): Language {
  const languages = typeof navigator === "undefined" ? [] : navigator.languages;
  const foreign = languages.length > 0 && !languages.some((tag) => tag.toLowerCase().startsWith("zh"));
  return foreign ? "en" : "zh";
}
