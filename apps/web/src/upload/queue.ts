import type { Problem } from "@youju/api";
import { type ErrorCode, errorRegistry } from "@youju/domain";
import { useSyncExternalStore } from "react";
import { hashFile } from "./hash-file.ts";
import { type Sending, sendFile } from "./send-file.ts";

/** How far a file got. */
export type UploadState =
  | { readonly kind: "waiting" | "checking" | "stored" | "duplicate" | "interrupted" | "altered" }
  | { readonly kind: "sending"; readonly part: number }
  | { readonly kind: "refused"; readonly problem: Refusal; readonly again: boolean };

type Refusal = Pick<Problem, "words" | "nextStep" | "message">;

/** A file the person added. */
export type UploadItem = {
  readonly id: number;
  readonly caseId: string;
  readonly name: string;
  readonly state: UploadState;
};

// One after another, so that exhibits are numbered in the order they were chosen.
const atOnce = 1;
/** The most any file may hold; what it is decides on the server whether it may be less. */
const mostBytes = 2048 * 1024 * 1024;

// The queue lives outside the screens: what was added goes on being sent while the person walks on.
const files = new Map<number, File>();
const sendings = new Map<number, Sending>();
const hashes = new Map<number, string>();
const heldHashes = new Map<string, Set<string>>();
const listeners = new Set<() => void>();
let items: readonly UploadItem[] = [];
let nextId = 1;

/** The files of every case that are on their way or need a look. */
export function useUploads(): readonly UploadItem[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => items,
  );
}

/** Adds files to a case. `held` are the hashes of its exhibits: the same picture is not kept twice. */
export function addFiles(caseId: string, added: readonly File[], held: readonly string[]): void {
  heldHashes.set(caseId, new Set([...(heldHashes.get(caseId) ?? []), ...held]));
  const fresh = added.map((file): UploadItem => {
    const id = nextId++;
    files.set(id, file);
    return { id, caseId, name: file.name, state: unfit(file) ?? { kind: "waiting" } };
  });
  show([...items, ...fresh]);
  startNext();
}

/** Stops a file and takes it off the list; what was already sent of it is thrown away. */
export function cancelUpload(id: number): void {
  sendings.get(id)?.cancel();
  const cancelled = items.find((item) => item.id === id);
  if (cancelled?.state.kind === "sending") {
    forgetHeld(cancelled.caseId, hashes.get(id) ?? "");
  }
  forget(id);
  startNext();
}

/** Tries a file again, from where it stopped. */
export function retryUpload(id: number): void {
  settle(id, { kind: "waiting" });
  startNext();
}

/** Lets a removed exhibit's picture be added again. */
export function forgetHeld(caseId: string, sha256: string): void {
  heldHashes.get(caseId)?.delete(sha256);
}

function unfit(file: File): UploadState | null {
  if (file.size === 0) {
    return refused("FILE_EMPTY");
  }
  return file.size > mostBytes ? refused("FILE_TOO_LARGE") : null;
}

function refused(code: ErrorCode): UploadState {
  const { title, nextStep } = errorRegistry[code];
  return { kind: "refused", problem: { words: title, nextStep }, again: false };
}

function startNext(): void {
  const running = items.filter(({ state }) => state.kind === "checking" || state.kind === "sending").length;
  for (const item of items.filter(({ state }) => state.kind === "waiting").slice(0, Math.max(0, atOnce - running))) {
    settle(item.id, { kind: "checking" });
    void run(item).then(startNext);
  }
}

async function run({ id, caseId }: UploadItem): Promise<void> {
  const file = files.get(id);
  if (file === undefined) {
    return;
  }
  const sha256 = await hashFile(file).catch(() => null);
  if (sha256 === null) {
    settle(id, refused("FILE_EMPTY"));
    return;
  }
  if (!files.has(id)) {
    return;
  }
  const held = heldHashes.get(caseId);
  if (held?.has(sha256) === true) {
    settle(id, { kind: "duplicate" });
    return;
  }
  held?.add(sha256);
  hashes.set(id, sha256);
  settle(id, { kind: "sending", part: 0 });
  const sending = sendFile({ caseId, file, sha256, onProgress: (part) => settle(id, { kind: "sending", part }) });
  sendings.set(id, sending);
  const outcome = await sending.ended;
  sendings.delete(id);
  if (outcome.kind === "stored") {
    settle(id, { kind: "stored" });
    files.delete(id);
  } else {
    held?.delete(sha256);
    settle(id, outcome.kind === "refused" ? { ...outcome, again: isPassing(outcome.problem) } : outcome);
  }
}

/** A full disk or a broken one is no fault of the file: it can be sent again once there is room. */
function isPassing({ status }: Problem): boolean {
  return status >= 500;
}

function forget(id: number): void {
  files.delete(id);
  sendings.delete(id);
  hashes.delete(id);
  show(items.filter((item) => item.id !== id));
}

function settle(id: number, state: UploadState): void {
  show(items.map((item) => (item.id === id ? { ...item, state } : item)));
}

function show(next: readonly UploadItem[]): void {
  items = next;
  for (const listener of listeners) {
    listener();
  }
}
