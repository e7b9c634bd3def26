import type { CaseDetail } from "@youju/api";
import { dayOf, timeOf } from "@youju/domain";
import { Link } from "wouter";
import { StaleDeadline } from "../../law/stale-note.tsx";
import { Badge, classNames, Day, dayWords, EmptyState } from "../../ui/index.ts";
import { deadlineWords } from "../../words/deadline.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { windowWords } from "../../words/window.ts";
import { CaseFrame, caseAddress } from "./case-frame.tsx";
import { Countdown } from "./countdown.tsx";
import { DeadlineCertificate } from "./deadline-certificate.tsx";
import { type ListedDeadline, listDeadlines } from "./deadline-order.ts";
import { SourceBadge } from "./source-badge.tsx";
import { standingSaid, standingTone } from "./standing-words.ts";

/** The deadlines of a case, nearest to being lost first, with the certificate of the chosen one. 期限 */
export function DeadlinesPage({ detail, chosen }: { readonly detail: CaseDetail; readonly chosen: string | null }) {
  const words = useWords(deadlineWords);
  const language = useLanguage();
  const text = useText();
  const items = listDeadlines(detail);
  const shown = items.find((item) => item.key === chosen) ?? (chosen === null ? items[0] : undefined);
  return (
    <CaseFrame
      detail={detail}
      note={words.today(dayWords(detail.today, language, "long"))}
      place="deadlines"
      title={chosen === null || shown === undefined ? words.title : text(shown.deadline.title)}
      {...(chosen === null
        ? {}
        : { back: { href: caseAddress(detail.case.id, "deadlines"), label: words.backToList } })}
    >
      {items.length === 0 ? (
        <EmptyState icon="clock" title={words.empty}>
          <p>{words.emptyText}</p>
          <Countdown detail={detail} />
        </EmptyState>
      ) : (
        <div className="grid gap-6 @4xl:grid-cols-[19rem_minmax(0,1fr)]">
          <div className={classNames("print:hidden", chosen !== null && "hidden @4xl:block")}>
            <DeadlineList chosen={shown?.key ?? null} detail={detail} items={items} />
            <Countdown detail={detail} />
          </div>
          <div className={classNames("min-w-0", chosen === null && "hidden @4xl:block")}>
            {shown === undefined ? (
              <EmptyState icon="clock" title={words.missing}>
                <p>{words.missingText}</p>
              </EmptyState>
            ) : (
              <DeadlineCertificate
                detail={detail}
                heading={chosen === null ? "own" : "above"}
                item={shown.deadline}
                law={detail.assessment?.assessment.law ?? []}
                standing={shown.standing}
                today={detail.today}
              />
            )}
          </div>
        </div>
      )}
    </CaseFrame>
  );
}

type ListProps = {
  readonly items: readonly ListedDeadline[];
  readonly chosen: string | null;
  readonly detail: CaseDetail;
};

function DeadlineList({ items, chosen, detail }: ListProps) {
  const words = useWords(deadlineWords);
  const groups = [
    { id: "mine", label: words.mine, items: items.filter((item) => item.deadline.whose === "person") },
    { id: "theirs", label: words.theirs, items: items.filter((item) => item.deadline.whose === "other") },
  ];
  return (
    <div className="space-y-6">
      {groups
        .filter((group) => group.items.length > 0)
        .map((group) => (
          <section aria-labelledby={`deadlines-${group.id}`} className="space-y-2" key={group.id}>
            <h2 className="font-semibold" id={`deadlines-${group.id}`}>
              {group.label}
            </h2>
            <ul className="space-y-3">
              {group.items.map((item) => (
                <li key={item.key}>
                  <DeadlineRow
                    current={item.key === chosen}
                    href={`${caseAddress(detail.case.id, "deadlines")}/${encodeURIComponent(item.key)}`}
                    item={item}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

function DeadlineRow(props: { readonly item: ListedDeadline; readonly href: string; readonly current: boolean }) {
  const words = useWords(deadlineWords);
  const language = useLanguage();
  const text = useText();
  const window = useWords(windowWords);
  const { item } = props;
  const { deadline } = item.deadline;
  const hour = hourOf(item);
  return (
    <Link
      {...(props.current ? { "aria-current": "true" as const } : {})}
      className={classNames(
        "block space-y-1.5 rounded-2xl border bg-card p-4 shadow-card hover:bg-sunken",
        props.current ? "border-line @4xl:border-go" : "border-line",
      )}
      href={props.href}
    >
      <span className="block font-semibold">{text(item.deadline.title)}</span>
      <span className="flex flex-wrap items-center gap-2">
        <Badge tone={standingTone[item.standing]}>
          {standingSaid(item.deadline.source, item.standing, language).title}
        </Badge>
        <SourceBadge deadline={item.deadline} />
        {deadline.provisional && <Badge tone="plain">{words.provisional}</Badge>}
      </span>
      <span className="block text-[0.9375rem]">
        {words[dayLabel(item)]} <Day date={item.day} />
        <span className="text-soft"> · {words.daysLeft(item.daysLeft)}</span>
        {hour !== null && <span className="font-medium"> · {window.endsAt(hour)}</span>}
      </span>
      <StaleDeadline id={item.deadline.registerId} />
    </Link>
  );
}

/** The hour at which the day shown is cut short; `null` where it is a whole day. */
function hourOf({ day, deadline }: ListedDeadline): string | null {
  return deadline.endsAt === null || dayOf(deadline.endsAt) !== day ? null : timeOf(deadline.endsAt);
}

function dayLabel({ standing }: ListedDeadline): "safeDay" | "openDay" | "lastDay" {
  if (standing === "safe") {
    return "safeDay";
  }
  return standing === "not-yet" || standing === "open" ? "openDay" : "lastDay";
}
