import {
  type Article,
  type ArticleId,
  type Calendar,
  type Confidence,
  type DisputeKind,
  type LawEdition,
  type PlainDate,
  YoujuError,
} from "@youju/domain";
import { type ActDays, articleIndex } from "./article-index.ts";
import type { Channel } from "./channel.ts";
import { type DeadlineLookup, deadlineIndex } from "./deadline-index.ts";
import type { Counting, DeadlineRule } from "./deadline-rule.ts";
import type { Dispute } from "./dispute.ts";
import { type InterplayLookup, interplayIndex } from "./interplay.ts";
import type { LawData } from "./law-data.ts";
import { officialCalendar } from "./official-calendar.ts";
import type { OutdatedWords } from "./outdated.ts";
import { type GroundsOnDay, groundsLookup } from "./paper-grounds.ts";
import type { BracketTable, Fraction, Parameter, ParameterContent } from "./parameter.ts";
import type { Interpretation, LadderStep, Place } from "./place.ts";
import type { Platform } from "./platform.ts";
import type { ProofWords } from "./proof-words.ts";
import type { ReplyTopic } from "./reply.ts";
import type { SelfCheck } from "./self-check.ts";

/** What the law fixes on a day, with the article that fixes it. */
export type ParameterValue<Content extends ParameterContent = ParameterContent> = {
  readonly value: Content;
  readonly article: ArticleId;
  readonly confidence: Confidence;
};

/** The law as it stands on one day. 当日的法律 */
export type LawOnDay = {
  readonly day: PlainDate;
  readonly edition: LawEdition;
  readonly article: (ref: string) => Article | undefined;
  readonly count: (parameter: string) => ParameterValue<number>;
};

/** The law on record: every answer names its day and its article. No file, clock or network is touched. 法律库 */
export type LawBook = {
  readonly edition: LawEdition;
  readonly calendar: Calendar;
  readonly counting: Counting;
  readonly kinds: readonly DisputeKind[];
  readonly interpretations: readonly Interpretation[];
  /** The article an id names, whatever the day. */
  readonly article: (id: ArticleId) => Article | undefined;
  /** The article with that number in the version in force on that day. */
  readonly articleOn: (statute: string, number: string, day: PlainDate) => Article | undefined;
  /** The articles of a list of references that apply on the days given; those not in force or not recorded drop out. */
  readonly cite: (refs: readonly string[], days: ActDays) => readonly Article[];
  /** The day on which the texts in force on a day came to stand as they do: days with the same one know the same law. */
  readonly textsSince: (day: PlainDate) => PlainDate;
  /** Every version of an article on record, oldest first. */
  readonly versionsOf: (statute: string, number: string) => readonly Article[];
  /** Throws `LAW_NOT_RECORDED` where nothing is recorded for that day. */
  readonly parameter: (id: string, day: PlainDate) => ParameterValue;
  /** {@link LawBook.parameter} for whole numbers. */
  readonly count: (id: string, day: PlainDate) => ParameterValue<number>;
  /** {@link LawBook.parameter} for names. */
  readonly named: (id: string, day: PlainDate) => ParameterValue<string>;
  /** {@link LawBook.parameter} for fractions. */
  readonly fraction: (id: string, day: PlainDate) => ParameterValue<Fraction>;
  /** {@link LawBook.parameter} for tables of brackets. */
  readonly table: (id: string, day: PlainDate) => ParameterValue<BracketTable>;
  readonly deadlineRule: (idOrSlug: string) => DeadlineLookup;
  /** The platforms' windows, as they bear on a case. */
  readonly windows: readonly DeadlineRule[];
  /** Every rule id of the register, parts included. */
  readonly deadlineIds: readonly string[];
  /** Throws `KIND_UNKNOWN` where the kind's data was not loaded. */
  readonly dispute: (kind: DisputeKind) => Dispute;
  readonly place: (id: string) => Place;
  readonly ladderStep: (channel: string) => LadderStep;
  readonly selfCheck: (id: string) => SelfCheck;
  /** The words for where proof stands and how strong a right is. */
  readonly proof: ProofWords;
  readonly channels: readonly Channel[];
  readonly channel: (id: string) => Channel;
  /** The whole ladder; a step may join others that it is not named in. */
  readonly ladder: readonly LadderStep[];
  readonly platforms: readonly Platform[];
  /** `undefined` where the platform has no entry, or platforms were not loaded. */
  readonly platform: (id: string) => Platform | undefined;
  /** What a paper may cite whatever was assessed, by what for. */
  readonly paperGrounds: (paper: string, day: PlainDate) => GroundsOnDay;
  /** What the other side says; empty where that was not loaded. */
  readonly replies: readonly ReplyTopic[];
  /** What they are like, made ready; `undefined`: not made yet. */
  readonly likeness: Uint8Array | undefined;
  /** Names, numbers and periods of law that no longer hold. */
  readonly outdated: readonly OutdatedWords[];
  readonly lawOn: (day: PlainDate) => LawOnDay;
} & InterplayLookup;

/** Opens the law book on data that {@link LawData} describes, already validated when it was built. */
export function lawBook(data: LawData): LawBook {
  const { core, disputes, platforms = [], replies = [], likeness } = data;
  const articles = articleIndex(core.statutes);
  const values = parameterLookup(core, articles);
  return {
    edition: core.edition,
    calendar: officialCalendar(core.calendars),
    counting: core.counting,
    kinds: disputes.map(({ kind }) => kind),
    interpretations: core.interpretations,
    ...articles,
    ...values,
    ...deadlineIndex(core),
    windows: core.deadlines.filter(({ window }) => window !== null),
    dispute: byKind(disputes),
    place: byId(core.places, ({ id }) => id),
    ladderStep: byId(core.ladder, ({ channel }) => channel),
    selfCheck: byId(core.selfChecks, ({ id }) => id),
    proof: core.proof,
    channels: core.channels,
    channel: byId(core.channels, ({ id }) => id),
    ...interplayIndex(core.interplay),
    ladder: core.ladder,
    platforms,
    paperGrounds: groundsLookup(core.papers, articles),
    replies,
    likeness,
    outdated: core.outdated,
    platform: (id) => platforms.find((platform) => platform.id === id),
    lawOn: (day) => ({
      day,
      edition: core.edition,
      article: (ref) => articles.articleAt(ref, day),
      count: (id) => values.count(id, day),
    }),
  };
}

function byKind(disputes: readonly Dispute[]): (kind: DisputeKind) => Dispute {
  return (kind) => {
    const dispute = disputes.find((entry) => entry.kind === kind);
    if (dispute === undefined) {
      throw new YoujuError("KIND_UNKNOWN");
    }
    return dispute;
  };
}

function byId<Item>(items: readonly Item[], idOf: (item: Item) => string): (id: string) => Item {
  const found = new Map(items.map((item) => [idOf(item), item]));
  return (id) => {
    const item = found.get(id);
    if (item === undefined) {
      throw new RangeError(`not in the law data: ${id}`);
    }
    return item;
  };
}

function parameterLookup(core: LawData["core"], articles: ReturnType<typeof articleIndex>) {
  const parameters = new Map(core.parameters.map((entry) => [entry.id, entry]));
  const parameter = (id: string, day: PlainDate) => parameterOn(parameters, articles, { id, day });
  const typed =
    <Content extends ParameterContent>(isContent: (value: ParameterContent) => value is Content) =>
    (id: string, day: PlainDate): ParameterValue<Content> => {
      const { value, ...rest } = parameter(id, day);
      if (!isContent(value)) {
        throw new TypeError(`parameter ${id} holds another kind of value`);
      }
      return { value, ...rest };
    };
  return {
    parameter,
    count: typed((value) => typeof value === "number"),
    named: typed((value) => typeof value === "string"),
    fraction: typed((value): value is Fraction => typeof value === "object" && "numerator" in value),
    table: typed((value): value is BracketTable => typeof value === "object" && "slices" in value),
  };
}

function parameterOn(
  parameters: ReadonlyMap<string, Parameter>,
  articles: ReturnType<typeof articleIndex>,
  asked: { readonly id: string; readonly day: PlainDate },
): ParameterValue {
  const { id, day } = asked;
  const held = parameters.get(id)?.values.find(({ from, to }) => from <= day && (to === null || day <= to));
  const article = held && articles.articleAt(held.article, day);
  if (held === undefined || article === undefined) {
    throw new YoujuError("LAW_NOT_RECORDED", { detail: { field: id } });
  }
  return { value: held.value, article: article.id, confidence: held.confidence };
}
