import type { ArticleId, FactName, Profile } from "@youju/domain";

/** Where a sentence comes from: facts, exhibits by number, articles, the person's own details, directory entries, answers, filings, talks. 来源 */
export type Trace = {
  readonly facts: readonly FactName[];
  readonly exhibits: readonly number[];
  readonly articles: readonly ArticleId[];
  /** Which of the person's own details it repeats. */
  readonly profile: readonly (keyof Profile)[];
  /** Entries of the channel and platform directory it repeats, e.g. `channel:12315-complaint`. */
  readonly directory: readonly string[];
  /** Questions of the paper's own whose answers it repeats. */
  readonly answers: readonly string[];
  /** Ids of earlier filings it tells of. */
  readonly filings: readonly string[];
  /** Ids of talks whose promises it quotes, and of settlements it tells of. */
  readonly contacts: readonly string[];
};

/** A trace with at least one of its kinds named; {@link traceOf} refuses one whose lists are all empty. */
export type Source = { [Kind in keyof Trace]: Pick<Trace, Kind> & Partial<Trace> }[keyof Trace];

/** The trace of fixed form words: nothing, because they state nothing about the case. */
export const emptyTrace: Trace = {
  facts: [],
  exhibits: [],
  articles: [],
  profile: [],
  directory: [],
  answers: [],
  filings: [],
  contacts: [],
};

/** Fills in the kinds a source leaves out and drops repetitions. Throws `RangeError` when it names nothing at all. */
export function traceOf(source: Source): Trace {
  const trace = mergeTraces([{ ...emptyTrace, ...source }]);
  if (isEmptyTrace(trace)) {
    throw new RangeError("a sentence needs a fact, an exhibit, an article, a personal detail or a directory entry");
  }
  return trace;
}

/** Everything several sentences rest on together. */
export function mergeTraces(traces: readonly Trace[]): Trace {
  return {
    facts: unique(traces.flatMap((trace) => trace.facts)),
    exhibits: unique(traces.flatMap((trace) => trace.exhibits)).toSorted((first, second) => first - second),
    articles: unique(traces.flatMap((trace) => trace.articles)),
    profile: unique(traces.flatMap((trace) => trace.profile)),
    directory: unique(traces.flatMap((trace) => trace.directory)),
    answers: unique(traces.flatMap((trace) => trace.answers)),
    filings: unique(traces.flatMap((trace) => trace.filings)),
    contacts: unique(traces.flatMap((trace) => trace.contacts)),
  };
}

function isEmptyTrace(trace: Trace): boolean {
  return Object.values(trace).every((kind) => kind.length === 0);
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
