/** What the writer promised: this exhibit, with this number and these bytes, is kept. */
export type Acknowledgement = { readonly id: string; readonly number: number; readonly sha256: string };

/** Where the proof writes. */
export const workspace = "proof";
/** The case it writes to. */
export const proofCase = "proof-case";

/** The acknowledgements in what the writer printed; a line that was cut off is none. */
export function acknowledgementsIn(output: string): readonly Acknowledgement[] {
  return output
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Acknowledgement);
}
