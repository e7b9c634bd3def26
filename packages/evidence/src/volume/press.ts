import { YoujuError } from "@youju/domain";
import type { InspectedFile } from "../inspect/messages.ts";
import { patience, timeLimits } from "../inspect/parse-limits.ts";
import { processHost } from "../process-host.ts";
import type { Stretch } from "../video/trim-film.ts";
import type {
  FittedPage,
  FitWanted,
  PageWanted,
  PressAnswer,
  PressedPage,
  PressRequest,
  Shown,
} from "./press-messages.ts";

/** Turns exhibits into pages for printing, page by page, in a process of its own: nobody vouches for the files. */
export type Press = {
  /** What a file can be shown as; one that does not open, or costs too much, is `unshown`. Throws `JOB_INTERRUPTED`. */
  readonly show: (file: InspectedFile) => Promise<Shown>;
  /** One page; `null` where it cannot be drawn. Throws `JOB_INTERRUPTED`. */
  readonly press: (file: InspectedFile, wanted: PageWanted) => Promise<PressedPage | null>;
  /** One page made to fit; `null` where it cannot be drawn, or would be too small to read. Throws `JOB_INTERRUPTED`. */
  readonly shrink: (file: InspectedFile, wanted: FitWanted) => Promise<FittedPage | null>;
  /** Copies a stretch of a film into `target`; `null` where it cannot be. Throws `JOB_INTERRUPTED`. */
  readonly trim: (film: InspectedFile, target: string, stretch: Stretch) => Promise<Stretch | null>;
  readonly close: () => Promise<void>;
};

/** A press that stops when told to. */
export function openPress(signal: AbortSignal): Press {
  const script = new URL("./press-process.ts", import.meta.url);
  const host = processHost<PressRequest, PressAnswer>({ script, heapMegabytes: 512, idleMs: 60_000 });
  let nextId = 1;
  const ask = async (request: Omit<PressRequest, "id">): Promise<PressAnswer | null> => {
    const limit = timeLimits[request.file.form] * patience;
    const answer = await host.ask({ id: nextId++, ...request } as PressRequest, { signal, limit });
    if (answer.kind !== "ended") {
      return answer;
    }
    if (answer.reason === "cancelled" || answer.reason === "closed") {
      throw new YoujuError("JOB_INTERRUPTED");
    }
    return null;
  };
  return {
    show: async (file) => {
      const answer = await ask({ task: "show", file });
      return answer?.kind === "shown" ? answer.shown : { kind: "unshown" };
    },
    press: async (file, wanted) => {
      const answer = await ask({ task: "press", file, wanted } as Omit<PressRequest, "id">);
      return answer?.kind === "pressed" ? answer.page : null;
    },
    shrink: async (file, wanted) => {
      const answer = await ask({ task: "fit", file, wanted } as Omit<PressRequest, "id">);
      return answer?.kind === "fitted" ? answer.page : null;
    },
    trim: async (file, target, stretch) => {
      const answer = await ask({ task: "trim", file, target, stretch } as Omit<PressRequest, "id">);
      return answer?.kind === "trimmed" ? answer.stretch : null;
    },
    close: host.close,
  };
}
