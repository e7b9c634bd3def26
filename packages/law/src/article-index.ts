import { type Article, type ArticleId, addDays, type PlainDate } from "@youju/domain";
import { chineseNumber } from "./number-words.ts";
import type { ArticleEntry, Statute, StatuteVersion } from "./statute.ts";

/** The day of an act and the day the question is asked. A judicial interpretation goes by the second. */
export type ActDays = { readonly act: PlainDate; readonly asOf: PlainDate };

type Entry = {
  readonly statute: Statute;
  readonly version: StatuteVersion;
  readonly article: Article;
  readonly tags: readonly string[];
};

/** Every article on record, with the words it is filed under. */
export function articleEntries(statutes: readonly Statute[]): readonly Entry[] {
  return statutes.flatMap((statute) => statute.articles.map((article) => entryOf(statute, article)));
}

/** Looks articles up by id and by number on a day. */
export function articleIndex(statutes: readonly Statute[]) {
  const entries = articleEntries(statutes);
  const byId = new Map<string, Entry>(entries.map((entry) => [entry.article.id, entry]));
  const byNumber = Map.groupBy(entries, ({ article }) => undated(article.id));

  const resolve = (ref: string, days: ActDays): Entry | undefined =>
    byId.get(ref) ??
    byNumber
      .get(ref)
      ?.find(({ version }) => isInForce(version, version.appliesTo === "pending-cases" ? days.asOf : days.act));

  /** Grounds are cited over and over while answers are tried; what a list of references names in an epoch never changes. */
  const cited = new WeakMap<readonly string[], Map<number, readonly Article[]>>();
  const turns = turningDays(statutes);
  const epochOf = epochs(turns);

  return {
    article: (id: ArticleId): Article | undefined => byId.get(id)?.article,
    /** The article a reference names on a day, which is that of the act and of the question. */
    articleAt: (ref: string, day: PlainDate): Article | undefined => resolve(ref, { act: day, asOf: day })?.article,
    articleOn: (statute: string, number: string, day: PlainDate): Article | undefined =>
      resolve(`${statute}#${number}`, { act: day, asOf: day })?.article,
    cite: (refs: readonly string[], days: ActDays): readonly Article[] => {
      const byEpoch = cited.get(refs) ?? new Map<number, readonly Article[]>();
      const key = epochOf(days);
      const known = byEpoch.get(key);
      if (known !== undefined) {
        return known;
      }
      const articles = refs.flatMap((ref) => resolve(ref, days)?.article ?? []);
      cited.set(refs, byEpoch.set(key, articles));
      return articles;
    },
    /** The day on which the texts in force on a day came to stand as they do. */
    textsSince: (day: PlainDate): PlainDate => turns.findLast((turn) => turn <= day) ?? day,
    versionsOf: (statute: string, number: string): readonly Article[] =>
      (byNumber.get(`${statute}#${number}`) ?? [])
        .map(({ article }) => article)
        .toSorted((first, second) => (first.effectiveFrom < second.effectiveFrom ? -1 : 1)),
  };
}

/**
 * A number for the texts in force on two days. Between one day on which some version begins or has ended and the next,
 * the same texts are in force, so that days without end come to few numbers.
 */
function epochs(turns: readonly PlainDate[]): (days: ActDays) => number {
  const before = (day: PlainDate) => turns.findLastIndex((turn) => turn <= day) + 1;
  const known = new WeakMap<ActDays, number>();
  return (days) => {
    const epoch = known.get(days) ?? before(days.act) * (turns.length + 1) + before(days.asOf);
    known.set(days, epoch);
    return epoch;
  };
}

/** The days on which some text begins, or has ended. */
function turningDays(statutes: readonly Statute[]): readonly PlainDate[] {
  const turns = statutes.flatMap(({ versions }) =>
    versions.flatMap(({ effectiveFrom, effectiveTo }) =>
      effectiveTo === null ? [effectiveFrom] : [effectiveFrom, addDays(effectiveTo, 1)],
    ),
  );
  return [...new Set(turns)].toSorted();
}

function isInForce({ effectiveFrom, effectiveTo }: StatuteVersion, day: PlainDate): boolean {
  return effectiveFrom <= day && (effectiveTo === null || day <= effectiveTo);
}

function undated(id: string): string {
  return id.replace(/@[^#]*/, "");
}

function entryOf(statute: Statute, entry: ArticleEntry): Entry {
  const version = statute.versions.find(({ id }) => id === entry.version);
  if (version === undefined) {
    throw new RangeError(`${statute.slug}#${entry.number} names a version that is not listed: ${entry.version}`);
  }
  const article: Article = {
    id: `${statute.slug}@${entry.version}#${entry.number}`,
    citation: {
      zh: `《${statute.title.zh}》第${chineseNumber(Number(entry.number))}条`,
      en: `${statute.title.en}, art. ${entry.number}`,
    },
    gist: entry.gist,
    effectiveFrom: version.effectiveFrom,
    effectiveTo: version.effectiveTo,
    link: statute.link,
    confidence: entry.confidence,
    checkedOn: entry.checkedOn,
  };
  return { statute, version, article, tags: entry.tags };
}
