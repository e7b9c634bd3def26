import type { ChannelFigures, GroupFigures, StatisticsView } from "@youju/api";
import { type DisputeKind, type PlainDate, sumFen, type Text } from "@youju/domain";
import type { Counsel } from "../counsel.ts";
import type { Reading } from "../workplace.ts";
import { type CaseFigure, caseFigures, type FilingOutcomeCount } from "./case-figures.ts";
import { countsOf, shareOf, spreadOf, sumOf } from "./tally.ts";

/** The person's own figures; what each of them means stands in {@link StatisticsView}. */
export async function statistics(place: Reading): Promise<StatisticsView> {
  return statisticsOf(await caseFigures(place), { asOf: place.clock.today(), counsel: place.counsel });
}

type Named = { readonly asOf: PlainDate; readonly counsel: Pick<Counsel, "law" | "kindTitle"> };

function statisticsOf(cases: readonly CaseFigure[], { asOf, counsel }: Named): StatisticsView {
  const closed = closedOf(cases);
  const both = closed.flatMap(({ asked, received }) =>
    asked === null || received === null ? [] : [{ asked, received }],
  );
  const platformTitle = (id: string) => counsel.law.platforms.find((platform) => platform.id === id)?.title;
  return {
    asOf,
    cases: countsOf(cases),
    asked: sumOf(closed.map(({ asked }) => asked)),
    received: sumOf(closed.map(({ received }) => received)),
    both: {
      n: both.length,
      asked: sumFen(both.map(({ asked }) => asked)),
      received: sumFen(both.map(({ received }) => received)),
    },
    fromFirstFiling: spreadOf(closed.map(({ fromFirstFiling }) => fromFirstFiling)),
    fromOpening: spreadOf(closed.map(({ fromOpening }) => fromOpening)),
    channels: channelsOf(cases, counsel),
    kinds: groupsOf(
      cases,
      ({ kind }) => kind,
      (id) => counsel.kindTitle(id as DisputeKind) ?? undefined,
    ),
    platforms: groupsOf(cases, ({ platform }) => platform, platformTitle),
  };
}

/** Cases of which the person noted the end. */
function closedOf(cases: readonly CaseFigure[]): readonly CaseFigure[] {
  return cases.filter(({ standing }) => standing !== "open" && standing !== "unrecorded");
}

/** Each channel something was sent to or that brought something, the most used first. */
function channelsOf(cases: readonly CaseFigure[], { law }: Named["counsel"]): readonly ChannelFigures[] {
  const filings = cases.flatMap((one) => one.filings);
  const results = cases.flatMap((one) => one.results);
  const channels = new Set([
    ...filings.map(({ channel }) => channel),
    ...results.flatMap(({ channel }) => channel ?? []),
  ]);
  const figures = [...channels].map((channel): ChannelFigures => {
    const own = filings.filter((filing) => filing.channel === channel);
    const count = (outcome: FilingOutcomeCount) => own.filter((filing) => filing.outcome === outcome).length;
    const [settled, refused, ended] = [count("settled"), count("refused"), count("ended")];
    return {
      channel,
      title: plain(law.channels.find(({ id }) => id === channel)?.title, channel),
      sent: own.length,
      settled,
      refused,
      ended,
      withdrawn: count("withdrawn"),
      open: count("open"),
      success: shareOf(settled, settled + refused + ended),
      days: spreadOf(own.map(({ days }) => days)),
      received: sumOf(results.filter((result) => result.channel === channel).map(({ money }) => money)),
    };
  });
  return figures.toSorted((one, other) => other.sent - one.sent || (one.channel < other.channel ? -1 : 1));
}

/** The cases by what `idOf` says of each, the largest group first; the unknown at the end. */
function groupsOf(
  cases: readonly CaseFigure[],
  idOf: (one: CaseFigure) => string | null,
  titleOf: (id: string) => Text | undefined,
): readonly GroupFigures[] {
  const groups = Map.groupBy(cases, idOf);
  const figures = [...groups].map(([id, own]): GroupFigures => {
    const closed = closedOf(own);
    return {
      id,
      title: id === null ? unknown : plain(titleOf(id), id),
      cases: countsOf(own),
      asked: sumOf(closed.map(({ asked }) => asked)),
      received: sumOf(closed.map(({ received }) => received)),
    };
  });
  const last = (id: string | null) => Number(id === null);
  return figures.toSorted(
    (one, other) =>
      last(one.id) - last(other.id) || other.cases.opened - one.cases.opened || (`${one.id}` < `${other.id}` ? -1 : 1),
  );
}

function plain(title: Text | undefined, id: string): Text {
  return title === undefined ? { zh: id, en: id } : { zh: title.zh, en: title.en };
}

const unknown: Text = { zh: "还不知道", en: "Not known yet" };
