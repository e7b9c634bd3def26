import type { CaseDetail } from "@youju/api";
import { type Article, type CaseDeadline, type Deadline, dayOf, type PlainDate, timeOf } from "@youju/domain";
import { StaleDeadline } from "../../law/stale-note.tsx";
import { useCalendar } from "../../law/use-law-record.ts";
import { Banner, Button, Card, Day, Section } from "../../ui/index.ts";
import { deadlineWords } from "../../words/deadline.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { windowWords } from "../../words/window.ts";
import { ArticleList, ArticleNotes } from "./article-notes.tsx";
import { Countdown } from "./countdown.tsx";
import { CountedDays } from "./counted-days.tsx";
import type { Standing } from "./deadline-order.ts";
import { MonthCalendar } from "./month-calendar.tsx";
import { SourceBadge } from "./source-badge.tsx";
import { daysInWords, standingSaid, standingTone } from "./standing-words.ts";

/** What a certificate shows besides the deadline itself. */
export type CertificateOf = {
  readonly item: CaseDeadline;
  readonly standing: Standing;
  readonly today: PlainDate;
  readonly law: readonly Article[];
  /** `above`: the screen's own heading already names the deadline. */
  readonly heading: "own" | "above";
  /** The case whose page may show a countdown. */
  readonly detail?: CaseDetail;
};

/** A deadline on paper: where it stands, both days, every day counted, the articles, and what comes after. 期限计算清单 */
export function DeadlineCertificate({ item, standing, today, law, heading, detail }: CertificateOf) {
  const words = useWords(deadlineWords);
  const text = useText();
  const language = useLanguage();
  const { deadline } = item;
  const said = standingSaid(item.source, standing, language);
  return (
    <article className="space-y-6">
      <header className="space-y-3">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <div className="min-w-0 flex-1">
            <p className="hidden text-soft print:block">{words.certificate}</p>
            {heading === "own" && <h2 className="text-xl font-bold">{text(item.title)}</h2>}
            {item.source !== "promise" && (
              <p className="text-[0.9375rem] text-soft">
                {words.rule} {item.registerId}
              </p>
            )}
          </div>
          <Button className="print:hidden" onClick={() => print()} size="small" tone="secondary">
            {words.print}
          </Button>
        </div>
        <Banner title={said.title} tone={standingTone[standing]}>
          {said.explain}
        </Banner>
      </header>
      <StaleDeadline id={item.registerId} />
      {item.source !== "law" && <WhoseRule detail={detail} item={item} />}
      <TwoDays item={item} />
      {(deadline.note !== null || deadline.provisional) && (
        <Card className="space-y-1" tone={deadline.provisional ? "need" : "plain"}>
          {deadline.provisional && <h3 className="font-semibold">{words.provisionalTitle}</h3>}
          {deadline.note !== null && <p>{daysInWords(text(deadline.note), language)}</p>}
        </Card>
      )}
      <Calendar deadline={deadline} today={today} />
      <Section id="how-counted" title={words.howCounted}>
        {item.source !== "screen" && item.source !== "promise" && <HowCounted deadline={deadline} />}
        <CountedDays days={deadline.days} />
      </Section>
      <Section id="afterwards" title={standing === "passed" ? words.passedNext : words.afterwards}>
        <p>{text(item.afterwards)}</p>
      </Section>
      <div className="print:hidden">
        <ArticleNotes ids={item.articles} law={law} />
      </div>
      <div className="hidden print:block">
        <h2 className="font-semibold">{words.articles}</h2>
        <ArticleList ids={item.articles} law={law} />
      </div>
    </article>
  );
}

/** A platform's window: whose rule it is, how sure, and the way to the page's own countdown. */
function WhoseRule({ item, detail }: { readonly item: CaseDeadline; readonly detail: CaseDetail | undefined }) {
  const words = useWords(windowWords);
  return (
    <Card className="space-y-3">
      <p className="flex flex-wrap items-center gap-2">
        <SourceBadge deadline={item} />
        <span className="text-[0.9375rem] text-soft">{words.confidence[item.confidence]}</span>
      </p>
      {item.source !== "law" && <p>{words.explainSource[item.source]}</p>}
      {detail !== undefined && item.source !== "promise" && <Countdown detail={detail} rule={item.registerId} />}
    </Card>
  );
}

function TwoDays({ item }: { readonly item: CaseDeadline }) {
  const words = useWords(deadlineWords);
  const { safeDay, lastDay, period } = item.deadline;
  if (item.source !== "law") {
    return <WindowDays item={item} />;
  }
  if (period.bound === "earliest") {
    return <DayCard day={safeDay} label={words.openDay} />;
  }
  const mine = item.whose === "person";
  if (safeDay === lastDay) {
    return (
      <DayCard
        day={safeDay}
        label={mine ? words.lastDay : words.theirLastDay}
        note={mine ? words.sameDayNote : words.laterDayNote}
      />
    );
  }
  return (
    <div className="grid gap-3 @md:grid-cols-2">
      <DayCard
        day={safeDay}
        label={mine ? words.safeDay : words.earlierDay}
        note={mine ? words.safeDayNote : words.earlierDayNote}
      />
      <DayCard
        day={lastDay}
        label={mine ? words.lastDay : words.laterDay}
        note={mine ? words.lastDayNote : words.laterDayNote}
      />
    </div>
  );
}

/** A window that ends at an hour has one day to lean on and one that is cut short. */
function WindowDays({ item }: { readonly item: CaseDeadline }) {
  const words = useWords(deadlineWords);
  const window = useWords(windowWords);
  const { safeDay, lastDay } = item.deadline;
  const time = item.endsAt === null || dayOf(item.endsAt) !== lastDay ? null : timeOf(item.endsAt);
  const mine = item.whose === "person";
  const last = (
    <DayCard
      day={lastDay}
      label={mine ? words.lastDay : words.theirLastDay}
      {...(time === null ? {} : { note: window.endsAt(time) })}
    />
  );
  if (safeDay === lastDay || !mine) {
    return last;
  }
  return (
    <div className="grid gap-3 @md:grid-cols-2">
      <DayCard day={safeDay} label={words.safeDay} note={window.safeNote} />
      {time === null ? <DayCard day={lastDay} label={words.lastDay} note={window.lastNote} /> : last}
    </div>
  );
}

function DayCard(props: { readonly label: string; readonly day: PlainDate | null; readonly note?: string }) {
  const words = useWords(deadlineWords);
  return (
    <Card>
      <p className="text-soft">{props.label}</p>
      <p className="text-xl font-bold">{props.day === null ? words.lastUnknown : <Day date={props.day} />}</p>
      {props.note !== undefined && <p className="text-[0.9375rem] text-soft">{props.note}</p>}
    </Card>
  );
}

function Calendar({ deadline, today }: { readonly deadline: Deadline; readonly today: PlainDate }) {
  const words = useWords(deadlineWords);
  const calendar = useCalendar();
  return (
    <Section id="calendar" title={words.calendar}>
      {calendar === null ? (
        <p className="text-soft">{words.calendarLoading}</p>
      ) : (
        <MonthCalendar calendar={calendar} deadline={deadline} today={today} />
      )}
    </Section>
  );
}

function HowCounted({ deadline }: { readonly deadline: Deadline }) {
  const words = useWords(deadlineWords);
  const { period } = deadline;
  const rows = [
    { name: words.from, value: <Day date={deadline.from} /> },
    { name: words.firstDay, value: <Day date={deadline.firstDay} /> },
    {
      name: words.length,
      value: `${words.unit[period.unit](period.length)}${period.direction === "backward" ? ` · ${words.backward}` : ""}`,
    },
    ...(period.unit === "working-days" || period.direction === "backward"
      ? []
      : [{ name: words.roll, value: words.rolls[period.roll] }]),
  ];
  return (
    <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-6 gap-y-1">
      {rows.map((row) => (
        <div className="contents" key={row.name}>
          <dt className="text-soft">{row.name}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
