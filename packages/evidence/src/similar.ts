import type { AlikePair } from "@youju/domain";

// Measured: recompressed 0, cropped 11, redacted 13, different pages 27 and more of 64.
const sameWithin = 10;
const maybeWithin = 16;

/** How many of the 64 bits of two looks differ. */
export function lookDistance(one: string, other: string): number {
  let differing = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let bits = 0;
  for (; differing > 0n; differing &= differing - 1n) {
    bits += 1;
  }
  return bits;
}

/** Which pictures look alike, each pair once, in the order given. */
export function alikePairs(
  pictures: readonly { readonly exhibitId: string; readonly look: string }[],
): readonly AlikePair[] {
  return pictures.flatMap((later, place) =>
    pictures.slice(0, place).flatMap((earlier): readonly AlikePair[] => {
      const distance = lookDistance(earlier.look, later.look);
      return distance > maybeWithin
        ? []
        : [
            {
              exhibitIds: [earlier.exhibitId, later.exhibitId],
              likeness: distance <= sameWithin ? "same" : "maybe",
            },
          ];
    }),
  );
}
