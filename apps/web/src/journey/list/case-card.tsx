import type { CaseCard as Card, Turn } from "@youju/api";
import type { PlainDate } from "@youju/domain";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { classNames } from "../../ui/class-names.ts";
import { Money } from "../../ui/day.tsx";
import { listWords } from "../../words/list.ts";
import { platformWords } from "../../words/platforms.ts";
import { useWords } from "../../words/use-words.ts";
import { NextDayLine } from "./next-day-line.tsx";
import { cardMark } from "./scope.ts";

const turnTones: Record<Turn, Tone> = { person: "need", other: "wait", closed: "done" };

/** One case: title, platform, amount, whose turn, the next day. The whole card leads to the case; `action` stands apart. */
export function CaseCard(props: {
  readonly card: Card;
  readonly today: PlainDate;
  readonly current?: boolean;
  readonly action?: ReactNode;
  /** Stands before the title: the box that picks the case out. */
  readonly mark?: ReactNode;
  /** Stands under the summary: where a search found its words. */
  readonly found?: ReactNode;
}) {
  const words = useWords(listWords);
  const { card } = props;
  const title = card.case.title || words.noTitle;
  return (
    <article
      {...{ [cardMark]: card.case.id }}
      className={classNames(
        "relative flex h-full flex-col rounded-2xl border bg-card p-4 shadow-card transition-colors hover:border-edge",
        props.current === true ? "border-go" : "border-line",
      )}
    >
      <div className="flex items-start justify-between gap-3">
        {props.mark && <div className="relative z-10 -my-2 -ml-3">{props.mark}</div>}
        <h2 className="min-w-0 flex-1 text-wrap text-[1.0625rem] font-semibold">
          <CardLink card={card} current={props.current === true}>
            {title}
          </CardLink>
        </h2>
        <Badge tone={turnTones[card.turn]}>{words[card.turn]}</Badge>
      </div>
      <Summary card={card} />
      {props.found}
      <div className="mt-auto pt-3">
        <div className="flex items-center justify-between gap-2 border-t border-line pt-3">
          <div className="min-w-0 flex-1">
            {card.nextDay ? (
              <NextDayLine next={card.nextDay} today={card.case.demoToday ?? props.today} />
            ) : (
              <p className="text-[0.9375rem] text-soft">{words.noDay}</p>
            )}
          </div>
          {props.action && <div className="relative z-10 -my-3 -mr-3">{props.action}</div>}
        </div>
      </div>
    </article>
  );
}

function CardLink(props: { readonly card: Card; readonly current: boolean; readonly children: ReactNode }) {
  if (props.card.case.deletedAt !== null) {
    return props.children;
  }
  return (
    <Link
      {...(props.current ? { "aria-current": "page" as const } : {})}
      className="after:absolute after:inset-0 after:rounded-2xl focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-go"
      href={`/cases/${props.card.case.id}`}
    >
      {props.children}
    </Link>
  );
}

function Summary({ card }: { readonly card: Card }) {
  const words = useWords(listWords);
  const platforms = useWords(platformWords);
  const parts = [
    card.platform === null ? null : (platforms[card.platform] ?? card.platform),
    card.pricePaid === null ? null : (
      <strong className="font-semibold text-ink" key="paid">
        <Money amount={card.pricePaid} />
      </strong>
    ),
    words.exhibits(card.exhibits),
  ].filter((part) => part !== null);
  return (
    <p className="pt-1 text-[0.9375rem] text-soft">
      {[card.case.demo && words.demoMark, card.case.archivedAt !== null && words.archived]
        .filter((mark) => mark !== false)
        .map((mark) => (
          <span className="mr-2 rounded border border-line px-1 text-[0.8125rem]" key={mark}>
            {mark}
          </span>
        ))}
      {parts.map((part, place) => (
        <span key={typeof part === "string" ? part : "paid"}>
          {place > 0 && " · "}
          {part}
        </span>
      ))}
    </p>
  );
}
