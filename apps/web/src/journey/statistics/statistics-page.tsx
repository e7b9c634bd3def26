import type { CaseCounts, StatisticsView } from "@youju/api";
import { formatYuan } from "@youju/domain";
import type { ReactNode } from "react";
import { statisticsAddress, useStatistics } from "../../api/statistics.ts";
import { buttonLook, Card, EmptyState, ErrorNotice, Page, PageTitle, Section, Skeleton } from "../../ui/index.ts";
import { meWords } from "../../words/me.ts";
import { statisticsWords } from "../../words/statistics.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { BackLink } from "../case/case-frame.tsx";
import { AnonymousFigures } from "./anonymous-figures.tsx";
import { ChannelList } from "./channel-list.tsx";
import { Meaning, SpreadLine, SumLine } from "./figure-lines.tsx";
import { GroupList } from "./group-list.tsx";

/** The person's own figures, each with what it means. 我的数字 */
export function StatisticsPage() {
  const words = useWords(statisticsWords);
  const me = useWords(meWords);
  const query = useStatistics();
  return (
    <Page className="space-y-8 pt-5 lg:pt-8" width="wide">
      <header className="space-y-2">
        <BackLink href="/me">{me.title}</BackLink>
        <PageTitle>{words.title}</PageTitle>
        <p className="text-soft">{words.note}</p>
      </header>
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Skeleton label={words.loading} rows={4} />}
      {query.data !== undefined && <Figures view={query.data} />}
    </Page>
  );
}

function Figures({ view }: { readonly view: StatisticsView }) {
  const words = useWords(statisticsWords);
  if (view.cases.opened === 0) {
    return (
      <EmptyState icon="scales" title={words.empty}>
        <p>{words.emptyText}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <Cases counts={view.cases} />
      <MoneySection view={view} />
      <Section id="days" title={words.days}>
        <Card>
          <dl className="space-y-3">
            <Line name={words.fromFirst}>
              <SpreadLine spread={view.fromFirstFiling} />
            </Line>
            <Line name={words.fromOpening}>
              <SpreadLine spread={view.fromOpening} />
            </Line>
          </dl>
        </Card>
        <Meaning>{words.daysMeaning}</Meaning>
      </Section>
      <ChannelList channels={view.channels} />
      <div className="grid gap-8 lg:grid-cols-2">
        <GroupList groups={view.kinds} id="kinds" title={words.kinds} />
        <GroupList groups={view.platforms} id="platforms" title={words.platforms} />
      </div>
      <Files />
      <AnonymousFigures />
    </>
  );
}

function Cases({ counts }: { readonly counts: CaseCounts }) {
  const words = useWords(statisticsWords);
  const shown = ["opened", "open", "unrecorded", "agreed", "decided", "ended", "withdrawn"] as const;
  return (
    <Section id="cases" title={words.cases}>
      <Card>
        <dl className="grid grid-cols-2 gap-4 sm:grid-cols-4 xl:grid-cols-7">
          {shown.map((name) => (
            <div key={name}>
              <dt className="text-[0.9375rem] text-soft">{words.counts[name]}</dt>
              <dd className="text-2xl font-bold">{counts[name]}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <Meaning>{words.casesMeaning}</Meaning>
    </Section>
  );
}

function MoneySection({ view }: { readonly view: StatisticsView }) {
  const words = useWords(statisticsWords);
  const { asked, received, both } = view;
  return (
    <Section id="money" title={words.money}>
      <Card>
        <dl className="space-y-3">
          <Line name={words.asked}>
            <SumLine sum={asked} />
          </Line>
          <Line name={words.received}>
            <SumLine sum={received} />
          </Line>
          {both.n > 0 && (
            <Line name={words.ratio}>{words.ratioIs(both.n, formatYuan(both.received), formatYuan(both.asked))}</Line>
          )}
        </dl>
      </Card>
      <Meaning>{words.moneyMeaning}</Meaning>
    </Section>
  );
}

/** A figure's name and the figure. */
function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="sm:flex sm:gap-4">
      <dt className="text-soft sm:w-56 sm:shrink-0">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Files() {
  const words = useWords(statisticsWords);
  const language = useLanguage();
  return (
    <Section id="files" title={words.files}>
      <p className="text-soft">{words.filesNote}</p>
      <div className="flex flex-wrap gap-2">
        {(["csv", "json"] as const).map((format) => (
          <a
            className={buttonLook("secondary", "small")}
            download
            href={statisticsAddress(format, language)}
            key={format}
          >
            {format.toUpperCase()}
          </a>
        ))}
      </div>
    </Section>
  );
}
