import { execFile } from "node:child_process";
import type { CaptureDetails, ExhibitDetails } from "@youju/domain";

/** What the tool is given, in milliseconds, kilobytes of memory and bytes of answer. */
const limits = { time: 10_000, memory: 1_000_000, answer: 1_000_000 };

const asked = [
  "SubSecDateTimeOriginal",
  "DateTimeOriginal",
  "OffsetTimeOriginal",
  "CreationDate",
  "CreateDate",
  "OffsetTimeDigitized",
  "Make",
  "Model",
  "GPSLatitude#",
  "GPSLongitude#",
];

/** What a file says about its own making, and whether it could be asked. */
export type CameraData = Pick<ExhibitDetails, "capture" | "captureRead">;

/**
 * Asks ExifTool when, with what and where a file was made. It runs in a process of its own with limits of time and
 * memory; it is a Perl program, so on a machine without Perl the answer is `no-tool`.
 */
export async function readCameraData(path: string, signal?: AbortSignal): Promise<CameraData> {
  const { exiftoolPath } = await import("exiftool-vendored");
  const outcome = await run([await exiftoolPath(), ...tagOptions(), path], signal);
  if (outcome.kind !== "answered") {
    return { capture: null, captureRead: outcome.kind };
  }
  const tags = tagsIn(outcome.json);
  return tags === null ? { capture: null, captureRead: "failed" } : { capture: captureOf(tags), captureRead: "yes" };
}

function tagOptions(): readonly string[] {
  return ["-config", "", "-json", "-fast", "-q", "-q", "-charset", "filename=utf8", ...asked.map((tag) => `-${tag}`)];
}

type Outcome = { readonly kind: "answered"; readonly json: string } | { readonly kind: "no-tool" | "failed" };

/** The tool says that a file is broken by its exit code; what it read until then it has said. */
function run(command: readonly string[], signal: AbortSignal | undefined): Promise<Outcome> {
  const [program, args] = limited(command);
  const options = {
    timeout: limits.time,
    maxBuffer: limits.answer,
    killSignal: "SIGKILL",
    ...(signal === undefined ? {} : { signal }),
  } as const;
  return new Promise((resolve) => {
    execFile(program, args, options, (error, json) => {
      const missing = error?.code === "ENOENT" || error?.code === 126 || error?.code === 127;
      resolve(missing ? { kind: "no-tool" } : json === "" ? { kind: "failed" } : { kind: "answered", json });
    });
  });
}

/** On Windows the tool is a program of its own, and there is no limit of memory to set. */
function limited([tool = "", ...args]: readonly string[]): readonly [string, readonly string[]] {
  return process.platform === "win32"
    ? [tool, args]
    : ["/bin/sh", ["-c", `ulimit -v ${limits.memory}; exec perl "$@"`, "sh", tool, ...args]];
}

type Tags = Readonly<Record<string, unknown>>;

function tagsIn(json: string): Tags | null {
  try {
    const parsed: unknown = JSON.parse(json);
    const [tags] = Array.isArray(parsed) ? (parsed as readonly unknown[]) : [];
    return typeof tags === "object" && tags !== null ? (tags as Tags) : null;
  } catch {
    return null;
  }
}

/** What the tags say. A zone stands only where the file states it: a time without one is left without one. */
export function captureOf(tags: Tags): CaptureDetails | null {
  const time =
    timeIn(tags.SubSecDateTimeOriginal, tags.OffsetTimeOriginal) ??
    timeIn(tags.DateTimeOriginal, tags.OffsetTimeOriginal) ??
    timeIn(tags.CreationDate, undefined) ??
    timeIn(tags.CreateDate, tags.OffsetTimeDigitized);
  const device = [words(tags.Make), words(tags.Model)].filter((part) => part !== "").join(" ");
  const place = placeIn(tags.GPSLatitude, tags.GPSLongitude);
  return time === null && device === "" && place === null
    ? null
    : { at: time?.at ?? null, zone: time?.zone ?? null, device: device === "" ? null : device, place };
}

function timeIn(value: unknown, offset: unknown): { readonly at: string; readonly zone: string | null } | null {
  const parts = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)(?:\.\d+)?\s*(Z|[+-]\d\d:\d\d)?/.exec(words(value));
  if (parts === null || Number(parts[1]) < 1980) {
    return null;
  }
  const [, year, month, day, clock, within] = parts;
  const stated = within ?? /^(?:Z|[+-]\d\d:\d\d)$/.exec(words(offset))?.[0];
  return { at: `${year}-${month}-${day}T${clock}`, zone: stated === "Z" ? "+00:00" : (stated ?? null) };
}

function placeIn(latitude: unknown, longitude: unknown): CaptureDetails["place"] {
  const known =
    typeof latitude === "number" &&
    typeof longitude === "number" &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180 &&
    (latitude !== 0 || longitude !== 0);
  return known ? { latitude, longitude } : null;
}

function words(value: unknown): string {
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, " ")
    .trim()
    .slice(0, 100);
}
