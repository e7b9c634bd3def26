import { dirname } from "node:path";
import { pathOfDescriptor, pathsIn, readTrace, type SystemCall } from "./trace.ts";

/** What a trace shows about acknowledgements and what was on disk by then. */
export type SyncReport = {
  readonly acknowledgements: number;
  /** Content or names that a power cut right after an acknowledgement could take away. */
  readonly unsynced: readonly string[];
  /** How often each file or folder was synced. */
  readonly synced: ReadonlyMap<string, number>;
};

type State = {
  /** Files with bytes that are not on disk, and the line of the last write. */
  readonly content: Map<string, number>;
  /** Files and folders whose name is not on disk, and the line it was made. */
  readonly names: Map<string, number>;
  readonly known: Set<string>;
  readonly synced: Map<string, number>;
};

const writes = new Set(["write", "pwrite64", "writev", "pwritev", "ftruncate", "fallocate", "copy_file_range"]);
const renames = new Set(["rename", "renameat", "renameat2"]);
const removals = new Set(["unlink", "unlinkat"]);
const makings = new Set(["mkdir", "mkdirat"]);
const links = new Set(["link", "linkat"]);
const syncs = new Set(["fsync", "fdatasync"]);

/**
 * Follows a trace as a power cut would see it: bytes are safe once their file was synced after the write, a name once
 * its folder was. An acknowledgement is a write to standard output. SQLite's `-shm` is made anew from the log after
 * any crash and counts for nothing.
 * @param folder only what lies in it is looked at
 */
export function syncOrder(trace: string, folder: string): SyncReport {
  const state: State = { content: new Map(), names: new Map(), known: new Set(), synced: new Map() };
  const unsynced: string[] = [];
  let acknowledgements = 0;
  for (const call of readTrace(trace)) {
    if (call.name === "write" && call.inputs.startsWith("1<")) {
      acknowledgements += 1;
      unsynced.push(...atRisk(state).map((what) => `acknowledgement ${acknowledgements}: ${what}`));
    } else if (!call.answer.startsWith("-1")) {
      follow(state, call, folder);
    }
  }
  return { acknowledgements, unsynced, synced: state.synced };
}

function atRisk({ content, names }: State): readonly string[] {
  return [
    ...[...content.keys()].map((path) => `bytes of ${path} are not on disk`),
    ...[...names.keys()].map((path) => `the name ${path} is not on disk`),
  ];
}

function follow(state: State, call: SystemCall, folder: string): void {
  const inside = (path: string | null | undefined): path is string =>
    path?.startsWith(`${folder}/`) === true && !path.endsWith("-shm");
  const path = pathOfDescriptor(call.inputs);
  const [first, second] = pathsIn(call.inputs);
  if (writes.has(call.name) && inside(path)) {
    state.content.set(path, call.end);
  } else if (syncs.has(call.name) && path !== null) {
    sync(state, path, call.begin);
  } else if (call.name === "openat" && inside(first) && call.inputs.includes("O_CREAT") && !state.known.has(first)) {
    appear(state, first, call.end);
  } else if (makings.has(call.name) && inside(first)) {
    appear(state, first, call.end);
  } else if (links.has(call.name) && inside(second)) {
    appear(state, second, call.end);
  } else if (renames.has(call.name) && inside(second)) {
    move(state, { from: first ?? "", to: second, line: call.end });
  } else if (removals.has(call.name) && inside(first)) {
    forget(state, first);
  }
}

function appear({ names, known }: State, path: string, line: number): void {
  known.add(path);
  names.set(path, line);
}

function forget({ content, names, known }: State, path: string): void {
  content.delete(path);
  names.delete(path);
  known.delete(path);
}

function move(state: State, { from, to, line }: { readonly from: string; readonly to: string; readonly line: number }) {
  const unsafe = state.content.get(from);
  forget(state, from);
  appear(state, to, line);
  if (unsafe !== undefined) {
    state.content.set(to, unsafe);
  }
}

/** A sync covers what was done before it began. */
function sync({ content, names, synced }: State, path: string, begin: number): void {
  synced.set(path, (synced.get(path) ?? 0) + 1);
  if ((content.get(path) ?? Number.POSITIVE_INFINITY) < begin) {
    content.delete(path);
  }
  for (const [name, line] of names) {
    if (dirname(name) === path && line < begin) {
      names.delete(name);
    }
  }
}
