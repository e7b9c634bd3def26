/** One thing measured two ways in the same run: ours and a reference, rounds in turn, medians compared. */
export type Contest = {
  readonly title: string;
  readonly ours: string;
  readonly reference: string;
  /** Runs of each side in one round; the figure is the time of one. */
  readonly runs: number;
  readonly rounds: number;
  readonly our: () => unknown;
  readonly their: () => unknown;
};

/** What came out, in milliseconds for one run. */
export type Result = { readonly contest: Contest; readonly our: number; readonly their: number };

/** Measures both sides, a round of the one after a round of the other, after one unmeasured round of each. */
export async function measure(contest: Contest): Promise<Result> {
  const { our, their, rounds } = contest;
  await timed(contest, our);
  await timed(contest, their);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await timed(contest, our));
    theirs.push(await timed(contest, their));
  }
  return { contest, our: median(ours), their: median(theirs) };
}

async function timed({ runs }: Contest, act: () => unknown): Promise<number> {
  const start = performance.now();
  for (let run = 0; run < runs; run += 1) {
    await act();
  }
  return (performance.now() - start) / runs;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((first, second) => first - second)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** A line of the table: what, both figures, and how many times the reference ours takes. */
export function line({ contest, our, their }: Result): string {
  const figure = (ms: number) => (ms < 1 ? `${(ms * 1000).toFixed(0)} µs` : `${ms.toFixed(2)} ms`);
  return `${contest.title}\n  ${contest.ours}: ${figure(our)}   ${contest.reference}: ${figure(their)}   ratio ${(our / their).toFixed(2)}`;
}
