/** What a check looked at and what it found wrong. */
export type Verdict = {
  /** What was looked at, in the plural: "exported types". */
  readonly things: string;
  readonly looked: number;
  /** Fewer than this means the check looked in the wrong place. */
  readonly atLeast: number;
  readonly problems: readonly string[];
};

/**
 * Prints a verdict and sets the exit code. A check that looked at nothing fails: it would stay green for ever.
 */
export function conclude({ things, looked, atLeast, problems }: Verdict): void {
  const blind = looked < atLeast ? [`only ${looked} ${things} seen, at least ${atLeast} expected`] : [];
  const all = [...problems, ...blind];
  for (const problem of all) {
    process.stdout.write(`${problem}\n`);
  }
  process.stdout.write(`${looked} ${things}, ${all.length} problems\n`);
  process.exitCode = all.length === 0 ? 0 : 1;
}
