import type { CaseDetail, CaseEvent } from "@youju/api";
import { useCaseEvents } from "../../api/index.ts";
import { Button, dayWords, EmptyState, ErrorNotice, instantTime, Skeleton } from "../../ui/index.ts";
import { caseWords } from "../../words/case.ts";
import { historyWords } from "../../words/history.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { TalksOfDay, talkDays } from "../contacts/timeline-talks.tsx";
import { CaseFrame } from "./case-frame.tsx";

/** Everything that happened, newest first, day by day. 时间线 */
export function TimelinePage({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(caseWords);
  const history = useWords(historyWords);
  const query = useCaseEvents(detail.case.id);
  const days = eventDays(query.data ?? [], query.data === undefined ? [] : talkDays(detail));
  return (
    <CaseFrame
      action={
        <Button onClick={() => print()} size="small" tone="secondary">
          {history.print}
        </Button>
      }
      detail={detail}
      note={words.timelineNote}
      place="timeline"
      title={words.timeline}
    >
      <PrintHeading detail={detail} />
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Skeleton label={words.loading} />}
      {query.data?.length === 0 && (
        <EmptyState icon="clock" title={history.timelineEmpty}>
          <p>{words.timelineNote}</p>
        </EmptyState>
      )}
      <ol className="max-w-2xl">
        {days.map(([day, events]) => (
          <DayOfEvents day={day} detail={detail} events={events} key={day} />
        ))}
      </ol>
    </CaseFrame>
  );
}

/** Which case it is and as of when, for the sheet of paper, with the exhibits the lines name. */
function PrintHeading({ detail }: { readonly detail: CaseDetail }) {
  const history = useWords(historyWords);
  const language = useLanguage();
  return (
    <div className="hidden space-y-2 print:block">
      <p>
        {detail.case.title} · {history.asOf(dayWords(detail.today, language, "long"))}
      </p>
      {detail.exhibits.length > 0 && (
        <ul className="text-[0.9375rem]">
          {detail.exhibits.map((exhibit) => (
            <li key={exhibit.id}>{history.exhibitLine(exhibit.number, exhibit.fileName)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function eventDays(
  events: readonly CaseEvent[],
  talked: readonly CaseEvent["on"][],
): readonly (readonly [CaseEvent["on"], readonly CaseEvent[]])[] {
  const newestFirst = [...events].reverse();
  const days = [...new Set([...newestFirst.map((event) => event.on), ...talked])].sort().reverse();
  return days.map((day) => [day, newestFirst.filter((event) => event.on === day)]);
}

function DayOfEvents(props: {
  readonly day: CaseEvent["on"];
  readonly events: readonly CaseEvent[];
  readonly detail: CaseDetail;
}) {
  const history = useWords(historyWords);
  const language = useLanguage();
  const text = useText();
  return (
    <li className="relative break-inside-avoid border-l-2 border-line pb-6 pl-6 last:pb-0">
      <span aria-hidden="true" className="absolute top-1.5 -left-[0.4375rem] size-3 rounded-full bg-go" />
      <h2 className="font-semibold">
        {dayWords(props.day, language, "long")}
        {props.day === props.detail.today && <span className="pl-2 font-normal text-go-ink">{history.today}</span>}
      </h2>
      <ul className="space-y-1 pt-1 empty:hidden">
        {props.events.map((event) => (
          <li className="flex gap-3" key={event.id}>
            <time className="shrink-0 text-soft" dateTime={event.at}>
              {instantTime(event.at)}
            </time>
            <span className="min-w-0">{text(event.text)}</span>
          </li>
        ))}
      </ul>
      <TalksOfDay day={props.day} detail={props.detail} />
    </li>
  );
}
