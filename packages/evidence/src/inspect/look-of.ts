/** Side of the grey picture a look is taken from. */
export const lookSide = 32;
const kept = 8;

/** The shares of the waves 1 to 8 at each of the 32 places (DCT-II). */
const waves: readonly (readonly number[])[] = Array.from({ length: kept }, (_, wave) =>
  Array.from({ length: lookSide }, (_, place) => Math.cos(((2 * place + 1) * (wave + 1) * Math.PI) / (2 * lookSide))),
);

/**
 * What a picture looks like in 64 bits, as 16 hex digits: the signs of its 64 slowest waves against their median, as the
 * perceptual hash pHash has it. A picture without any pattern looks like nothing: `null`.
 * @param grey 32 × 32 bytes
 */
export function lookOf(grey: Uint8Array): string | null {
  const rows = waves.map((wave) =>
    Array.from({ length: lookSide }, (_, y) => sum(wave, (x) => grey[y * lookSide + x] ?? 0)),
  );
  const shares = waves.flatMap((wave) => rows.map((row) => sum(wave, (y) => row[y] ?? 0)));
  if (Math.max(...shares.map(Math.abs)) < faintest) {
    return null;
  }
  const sorted = shares.toSorted((one, other) => one - other);
  const median = ((sorted[31] ?? 0) + (sorted[32] ?? 0)) / 2;
  const bits = shares.map((share) => (share > median ? "1" : "0")).join("");
  return BigInt(`0b${bits}`).toString(16).padStart(16, "0");
}

/** A pattern fainter than this is noise of compression: about one grey step over the whole picture. */
const faintest = 500;

function sum(wave: readonly number[], at: (place: number) => number): number {
  return wave.reduce((total, share, place) => total + share * at(place), 0);
}
