import type { ExhibitDetails } from "@youju/domain";
import { type ProcessEnd, processHost } from "../process-host.ts";
import { type CameraData, readCameraData } from "./camera-data.ts";
import type { Derived, Found, InspectAnswer, InspectedFile, InspectRequest } from "./messages.ts";
import { patience, timeLimits } from "./parse-limits.ts";

/** What looking at a file came to; `cancelled` and `closed` say nothing of the file. */
export type Inspection =
  | { readonly kind: "inspected"; readonly details: ExhibitDetails; readonly rendition: Derived | null }
  | { readonly kind: "cancelled" };

/** Looks at files nobody vouches for, in a process of its own. */
export type Inspector = {
  /** Says what a file is; a file that does not open, or costs too much, is told from one that does. Never throws. */
  readonly inspect: (file: InspectedFile, options?: { readonly signal?: AbortSignal }) => Promise<Inspection>;
  /** A picture of at most 480 × 480 pixels without camera data; `null` where none can be made. */
  readonly thumbnail: (file: InspectedFile) => Promise<Derived | null>;
  readonly close: () => Promise<void>;
};

/** Limits of an inspector. */
export type InspectorOptions = {
  /** Longest time for one file by the clock, in milliseconds; each form has its own unless told. */
  readonly timeLimitMs?: number;
  /** The process ends after so many idle milliseconds. */
  readonly idleMs?: number;
};

/** Makes an inspector. Files wait for one another: one hostile file costs its time limit and no more. */
export function createInspector({ timeLimitMs, idleMs = 60_000 }: InspectorOptions = {}): Inspector {
  const script = new URL("./inspection-process.ts", import.meta.url);
  const host = processHost<InspectRequest, InspectAnswer>({ script, heapMegabytes: 512, idleMs });
  let turn: Promise<unknown> = Promise.resolve();
  let nextId = 1;
  const ask = (task: InspectRequest["task"], file: InspectedFile, signal?: AbortSignal) => {
    const bounds = { signal, limit: timeLimitMs ?? timeLimits[file.form] * patience };
    const answer = turn.then(() => host.ask({ id: nextId++, task, file }, bounds));
    turn = answer.catch(() => undefined);
    return answer;
  };
  return {
    inspect: async (file, { signal } = {}) => {
      if (file.form === "other") {
        const details = detailsOf(file, { unopened: "never-opened" }, { capture: null, captureRead: "not-asked" });
        return { kind: "inspected", details, rendition: null };
      }
      const [answer, camera] = await Promise.all([ask("inspect", file, signal), cameraDataOf(file, signal)]);
      if (answer.kind === "ended" && (answer.reason === "cancelled" || answer.reason === "closed")) {
        return { kind: "cancelled" };
      }
      const rendition = answer.kind === "inspected" ? answer.rendition : null;
      return { kind: "inspected", details: detailsOf(file, foundIn(answer), camera), rendition };
    },
    thumbnail: async (file) => {
      const answer = await ask("thumbnail", file);
      return answer.kind === "thumbnail" ? answer.thumbnail : null;
    },
    close: host.close,
  };
}

function cameraDataOf({ form, path }: InspectedFile, signal: AbortSignal | undefined): Promise<CameraData> {
  return form === "mail" || form === "text" || form === "other"
    ? Promise.resolve({ capture: null, captureRead: "not-asked" })
    : readCameraData(path, signal);
}

function foundIn(answer: InspectAnswer | { readonly kind: "ended"; readonly reason: ProcessEnd }): Found {
  if (answer.kind === "inspected") {
    return answer.found;
  }
  const reason = answer.kind === "ended" ? answer.reason : "crashed";
  return { unopened: reason === "time-limit" || reason === "memory-limit" ? reason : "crashed" };
}

function detailsOf({ form }: InspectedFile, found: Found, camera: CameraData): ExhibitDetails {
  const nothing = { size: null, duration: null, pages: null, encoding: null, mail: null, look: null };
  return { form, ...nothing, ...found, ...camera };
}
