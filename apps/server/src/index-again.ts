import { indexCasesAgain, type Records } from "@youju/cases";

/** Indexes cases anew where an earlier version indexed less of them, beside everything else. @returns what ends it */
export function startIndexing(place: Records, onFailure: (error: unknown, what: string) => void): () => Promise<void> {
  const stopping = new AbortController();
  const running = indexCasesAgain(place, stopping.signal).catch((error: unknown) => onFailure(error, "index"));
  return () => {
    stopping.abort();
    return running;
  };
}
