import type { Text } from "@youju/domain";
import type { Channel } from "@youju/law";

/** How large one picture may be where it is handed in. */
export type PictureLimit = {
  readonly channel: string;
  readonly title: Text;
  readonly megabytes: number;
  /** Whether somebody measured it on the live form; else it is our own guess. */
  readonly measured: boolean;
};

const megabyte = 1_000_000;

/** The channels that take pictures, with their limits as the law data has them; platforms first, who see most of them. */
export function pictureLimits(channels: readonly Channel[]): readonly PictureLimit[] {
  const platformsFirst = channels.toSorted(
    (one, other) => Number(other.group === "platform") - Number(one.group === "platform"),
  );
  return platformsFirst.flatMap(({ id: channel, title, form }) => {
    const files = form?.attachments ?? null;
    return files === null || !files.types.includes("jpg")
      ? []
      : [{ channel, title, megabytes: files.megabytesEach, measured: files.measured }];
  });
}

/** Bytes a picture may have that any of the channels takes; `null` where none is known. */
export function bytesForAll(limits: readonly PictureLimit[]): number | null {
  return limits.length === 0 ? null : Math.min(...limits.map(({ megabytes }) => megabytes)) * megabyte;
}

/** Bytes a picture may have that is for the chosen channel, or as large as typed, in megabytes; `null` for neither. */
export function bytesFor(limits: readonly PictureLimit[], chosen: string, typed: string): number | null {
  const megabytes = limits.find(({ channel }) => channel === chosen)?.megabytes ?? Number(typed);
  return megabytes > 0 && megabytes <= largest ? Math.floor(megabytes * megabyte) : null;
}

/** Nobody takes pictures of more megabytes than this, and no paper wants them. */
const largest = 50;
