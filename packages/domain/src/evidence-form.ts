/** What an exhibit is in the words of procedure; a court's catalogue has a column for it. 证据形式 */
export const evidenceForms = [
  "electronic-data",
  "audio-visual",
  "documentary",
  "physical",
  "expert-opinion",
  "testimony",
  "statement",
  "inspection-record",
] as const;
/** One of {@link evidenceForms}. */
export type EvidenceForm = (typeof evidenceForms)[number];

/** How a person wants the evidence volume and its catalogue made. 证据卷 */
export type VolumeWish = {
  /** Whether the catalogue parts the exhibits by what they are about. */
  readonly grouped: boolean;
  /** Largest file in megabytes of a million bytes; `null` for one file whatever its size. */
  readonly partMegabytes: number | null;
  /** What differs from what the program proposes, by exhibit. */
  readonly choices: readonly {
    readonly number: number;
    readonly form: EvidenceForm | null;
    /** SHA-256 of the copy made from it, such as a redacted one, that is shown instead; `null` for the original. */
    readonly copy: string | null;
  }[];
};
