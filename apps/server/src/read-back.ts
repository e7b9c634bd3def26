import { scrubVault, type Workplace } from "@youju/cases";

/** The store is left alone so long after the start, in milliseconds. */
const quietStart = 60_000;
/** How often a slice is read back, in milliseconds. */
const every = 600_000;

type Office = Pick<Workplace, "store" | "workspaceId" | "blobs" | "clock">;

type Watching = {
  /** An original of this case broke, or was mended. */
  readonly onMoved: (caseId: string) => void;
  /** One line for the log. */
  readonly onBroken: (line: string) => void;
  readonly onFailure: (error: unknown, what: string) => void;
};

/** When to read: after the start, and after each slice; in milliseconds. */
export type Rhythm = { readonly quietStart: number; readonly every: number };

/** Reads all files back little by little for as long as the server runs. @returns what ends it */
export function startReadingBack(
  office: Office,
  watching: Watching,
  rhythm: Rhythm = { quietStart, every },
): () => Promise<void> {
  const stopping = new AbortController();
  let running = Promise.resolve();
  let timer = setTimeout(turn, rhythm.quietStart);
  function turn(): void {
    running = readSlice(office, watching, stopping.signal).then(() => {
      if (!stopping.signal.aborted) {
        timer = setTimeout(turn, rhythm.every);
      }
    });
  }
  return async () => {
    stopping.abort();
    clearTimeout(timer);
    await running;
  };
}

async function readSlice(office: Office, watching: Watching, signal: AbortSignal): Promise<void> {
  try {
    const { damaged, missing, moved } = await scrubVault(office, signal);
    if (damaged.length + missing.length > 0) {
      watching.onBroken(`read-back damaged=${damaged.length} missing=${missing.length}`);
    }
    for (const caseId of moved) {
      watching.onMoved(caseId);
    }
  } catch (error) {
    if (!signal.aborted) {
      watching.onFailure(error, "read-back");
    }
  }
}
