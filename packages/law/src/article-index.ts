import type { Article, ArticleId, PlainDate } from "@youju/domain";
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

  /** Grounds are cited over and over while answers are tried; what a list of references names on two days never changes. */
  const cited = new WeakMap<readonly string[], Map<string, readonly Article[]>>();

  return {
    article: (id: ArticleId): Article | undefined => byId.get(id)?.article,
    articleOn: (statute: string, number: string, day: PlainDate): Article | undefined =>
      resolve(`${statute}#${number}`, { act: day, asOf: day })?.article,
    cite: (refs: readonly string[], days: ActDays): readonly Article[] => {
      const byDays = cited.get(refs) ?? new Map<string, readonly Article[]>();
      cited.set(refs, byDays);
      const key = `${days.act} ${days.asOf}`;
      const articles = byDays.get(key) ?? refs.flatMap((ref) => resolve(ref, days)?.article ?? []);
      byDays.set(key, articles);
      return articles;
    },
    versionsOf: (statute: string, number: string): readonly Article[] =>
      (byNumber.get(`${statute}#${number}`) ?? [])
        .map(({ article }) => article)
        .toSorted((first, second) => (first.effectiveFrom < second.effectiveFrom ? -1 : 1)),
  };
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
