import type { DisputeKind } from "@youju/domain";
import type { Platform, Pressing, PressingAdvice } from "./platform.ts";

/** What to press on a platform, drawn from its own entry and from the one for any platform. */
export type PlatformGuide = {
  readonly platform: Platform;
  readonly pressing: Pressing;
  /** Whether type and reason are this platform's own words; else those that most apps have. */
  readonly isInItsWords: boolean;
  readonly neverPress: readonly PressingAdvice[];
};

/**
 * The guide for one platform and kind, with what the platform's own rules add; a platform or kind without an entry of its own is advised as under `other`.
 * `undefined` where even `other` says nothing about the kind.
 */
export function platformGuide(
  directory: readonly Platform[],
  id: string | undefined,
  kind: DisputeKind,
): PlatformGuide | undefined {
  const general = directory.find((platform) => platform.id === "other");
  const platform = directory.find((entry) => entry.id === id) ?? general;
  const pressing = platform?.pressing[kind] ?? general?.pressing[kind];
  if (platform === undefined || pressing === undefined) {
    return undefined;
  }
  const own = platform.neverPress;
  const forAny = (general?.neverPress ?? []).filter(({ what }) => !own.some((advice) => advice.what.zh === what.zh));
  const besides = platform.pressingBesides.filter(({ kinds }) => kinds.includes(kind));
  const whole: Pressing = {
    ...pressing,
    choose: [...pressing.choose, ...besides.flatMap(({ choose }) => choose)],
    avoid: [...pressing.avoid, ...besides.flatMap(({ avoid }) => avoid)],
  };
  const isInItsWords = platform !== general && platform.pressing[kind] !== undefined;
  return { platform, pressing: whole, isInItsWords, neverPress: [...own, ...forAny] };
}
