/** What a watcher of a case hears: something moved, or only that the line is still open. */
export type Change = "changed" | "alive";

/** Tells open screens that something in a case moved. It carries no content. */
export type Changes = {
  readonly publish: (caseId: string) => void;
  /** Ends when the signal aborts or the server stops. Changes that come while one is being told count as one. */
  readonly watch: (caseId: string, signal: AbortSignal) => AsyncIterable<Change>;
  readonly close: () => void;
};

/** How often an idle line shows that it is alive, in milliseconds: phones and routers drop silent ones. */
const aliveEvery = 25_000;

/** Opens the exchange, within this process. */
export function openChanges(): Changes {
  const watchers = new Map<string, Set<() => void>>();
  const stopped = new AbortController();
  return {
    publish: (caseId) => {
      for (const wake of watchers.get(caseId) ?? []) {
        wake();
      }
    },
    watch: (caseId, signal) => watchOne(watchers, caseId, AbortSignal.any([signal, stopped.signal])),
    close: () => stopped.abort(),
  };
}

function watchOne(watchers: Map<string, Set<() => void>>, caseId: string, signal: AbortSignal): AsyncIterable<Change> {
  const line: Line = { moved: false, wake: () => undefined };
  const onChange = () => {
    line.moved = true;
    line.wake();
  };
  const own = watchers.get(caseId) ?? new Set();
  watchers.set(caseId, own.add(onChange));
  const onAbort = () => {
    own.delete(onChange);
    if (own.size === 0 && watchers.get(caseId) === own) {
      watchers.delete(caseId);
    }
    line.wake();
  };
  if (signal.aborted) {
    onAbort();
  }
  signal.addEventListener("abort", onAbort, { once: true });
  return tell(line, signal);
}

type Line = { moved: boolean; wake: () => void };

async function* tell(line: Line, signal: AbortSignal): AsyncGenerator<Change> {
  while (!signal.aborted) {
    if (!line.moved) {
      await sleep(line);
    }
    const change: Change = line.moved ? "changed" : "alive";
    line.moved = false;
    if (!signal.aborted) {
      yield change;
    }
  }
}

function sleep(line: Line): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, aliveEvery);
    line.wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}
