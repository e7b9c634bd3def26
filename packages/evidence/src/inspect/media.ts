import { ALL_FORMATS, FilePathSource, Input } from "mediabunny";
import type { Found } from "./messages.ts";

/** Containers that are kept and not opened: nothing here reads them. */
const unread = /^(?:audio\/amr|video\/(?:vnd\.avi|x-msvideo|x-ms-asf|x-flv|mpeg|MP1S|MP2P))/i;

/** Length and picture size of a film or a recording, read in places; its frames are never decoded. */
export async function readMedia(path: string, mediaType: string): Promise<Found> {
  if (unread.test(mediaType)) {
    return { unopened: "never-opened" };
  }
  const input = new Input({ source: new FilePathSource(path), formats: ALL_FORMATS });
  try {
    const seconds = await input.computeDuration();
    const track = await input.getPrimaryVideoTrack();
    const size =
      track === null ? null : { width: await track.getDisplayWidth(), height: await track.getDisplayHeight() };
    return Number.isFinite(seconds) && seconds > 0
      ? { unopened: null, duration: Math.round(seconds * 1000), size }
      : { unopened: "cut-short", size };
  } catch {
    return { unopened: "cut-short" };
  } finally {
    input.dispose();
  }
}
