import { useSyncExternalStore } from "react";

const wideQuery = matchMedia("(min-width: 64rem)");

/** Whether the window is a desktop's (1024 px and up): for parts that should not be drawn at all on a phone. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      wideQuery.addEventListener("change", listener);
      return () => wideQuery.removeEventListener("change", listener);
    },
    () => wideQuery.matches,
  );
}
