import { useEffect, useRef } from "react";
import { cardMark } from "./scope.ts";

/** What the keys of the list do. */
export type ListKeys = {
  readonly onPick: (caseId: string) => void;
  readonly onHelp: () => void;
};

/**
 * The keys of the case list: `j` and `k` walk the cards (Enter opens the one in focus), `x` picks it out, `/` goes to the
 * search, `?` shows the keys. Silent while somebody types, and while a dialog is open.
 */
export function useListKeys(keys: ListKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!isTyping(event) && act(event.key, latest.current)) {
        event.preventDefault();
      }
    };
    addEventListener("keydown", hear);
    return () => removeEventListener("keydown", hear);
  }, []);
}

function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const busy = document.querySelector("dialog[open]") !== null;
  const inField = target instanceof Element && target.matches("input:not([type=checkbox]), textarea, select");
  return busy || inField || ctrlKey || metaKey || altKey;
}

/** Whether the key meant something. */
function act(key: string, { onPick, onHelp }: ListKeys): boolean {
  switch (key) {
    case "j":
      return walk(1);
    case "k":
      return walk(-1);
    case "x": {
      const caseId = document.activeElement?.closest(`[${cardMark}]`)?.getAttribute(cardMark) ?? null;
      if (caseId !== null) {
        onPick(caseId);
      }
      return caseId !== null;
    }
    case "/": {
      const search = document.querySelector<HTMLElement>("main input[type=search]");
      search?.focus();
      return search !== null;
    }
    case "?":
      onHelp();
      return true;
    default:
      return false;
  }
}

function walk(step: 1 | -1): boolean {
  const cards = [...document.querySelectorAll<HTMLElement>(`[${cardMark}]`)];
  const at = cards.findIndex((card) => card.contains(document.activeElement));
  const to = at === -1 ? (step === 1 ? 0 : cards.length - 1) : Math.min(Math.max(at + step, 0), cards.length - 1);
  const card = cards[to];
  card?.querySelector<HTMLElement>("a, input")?.focus();
  card?.scrollIntoView({ block: "nearest" });
  return card !== undefined;
}
