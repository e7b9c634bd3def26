import { useEffect, useSyncExternalStore } from "react";
import { uiWords } from "../words/ui.ts";
import { useWords } from "../words/use-words.ts";
import { Icon } from "./icon.tsx";

/** A passing word at the foot of the page, with at most one thing to do about it (usually undo). */
export type ToastMessage = {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
};

const listeners = new Set<() => void>();
let shown: ToastMessage | null = null;

/** Shows a passing word; a later one takes its place. With an action it stays until used or closed for ten seconds. */
export function showToast(message: ToastMessage | null): void {
  shown = message;
  for (const listener of listeners) {
    listener();
  }
}

/** The place where passing words appear; stands once in the frame of the page. */
export function ToastHost() {
  const words = useWords(uiWords);
  const message = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
  useEffect(() => {
    const timer = message && setTimeout(() => showToast(null), message.action ? 10_000 : 4000);
    return () => clearTimeout(timer ?? undefined);
  }, [message]);
  return (
    <div
      className="pointer-events-none fixed inset-x-0 bottom-20 z-40 flex justify-center px-4 lg:bottom-6"
      role="status"
    >
      {message && (
        <div className="pointer-events-auto flex animate-rise items-center gap-1 rounded-2xl bg-ink py-1 pr-1 pl-5 text-ground shadow-float">
          <span className="py-2">{message.text}</span>
          {message.action && (
            <button
              className="min-h-11 shrink-0 rounded-xl px-4 font-semibold whitespace-nowrap underline underline-offset-4"
              onClick={() => {
                message.action?.run();
                showToast(null);
              }}
              type="button"
            >
              {message.action.label}
            </button>
          )}
          <button
            aria-label={words.close}
            className="flex size-11 items-center justify-center rounded-xl"
            onClick={() => showToast(null)}
            type="button"
          >
            <Icon name="cross" />
          </button>
        </div>
      )}
    </div>
  );
}
