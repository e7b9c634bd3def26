/** One thing measured two ways in the same run: ours and a reference, rounds in turn, medians compared. */
export type Contest = {
  readonly title: string;
  readonly ours: string;
  readonly reference: string;
  /** What the ratio says and what it does not. */
  readonly meaning: string;
  /** Runs of each side in one round; the figure is the time of one. */
  readonly runs: number;
  readonly rounds: number;
  readonly our: () => unknown;
  readonly their: () => unknown;
};

/** What came out: medians in milliseconds for one run, and the ratio of each pair of rounds, smallest first. */
export type Result = {
  readonly contest: Contest;
  readonly our: number;
  readonly their: number;
  readonly ratios: readonly number[];
};

/** Measures both sides, each pair of rounds in the other order, after one unmeasured round of each. */
export async function measure(contest: Contest): Promise<Result> {
  const { our, their, rounds } = contest;
  await timed(contest, our);
  await timed(contest, their);
  const pairs: { readonly our: number; readonly their: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      const first = await timed(contest, our);
      pairs.push({ our: first, their: await timed(contest, their) });
    } else {
      const first = await timed(contest, their);
      pairs.push({ our: await timed(contest, our), their: first });
    }
  }
  return {
    contest,
    our: median(pairs.map((pair) => pair.our)),
    their: median(pairs.map((pair) => pair.their)),
    ratios: pairs.map((pair) => pair.our / pair.their).toSorted((one, other) => one - other),
  };
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

/** The heading of the table. */
export const heading = row(["", "ours", "reference", "ratio", "range"]);

/** A line of the table, with what the two sides are and what the ratio says below it. */
export function lines({ contest, our, their, ratios }: Result): string {
  const range = `${factor(ratios[0] ?? Number.NaN)}–${factor(ratios.at(-1) ?? Number.NaN)}`;
  return [
    row([contest.title, figure(our), figure(their), factor(median(ratios)), range]),
    `  ours       ${contest.ours}`,
    `  reference  ${contest.reference}`,
    `  meaning    ${contest.meaning}`,
    "",
  ].join("\n");
}

function row([title = "", ...figures]: readonly string[]): string {
  return `${title.padEnd(34)}${figures.map((text) => `  ${text.padStart(11)}`).join("")}`;
}

function figure(ms: number): string {
  return ms < 1 ? `${(ms * 1000).toFixed(0)} µs` : `${ms.toFixed(ms < 100 ? 2 : 0)} ms`;
}

function factor(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 2 : 0)}×`;
}
