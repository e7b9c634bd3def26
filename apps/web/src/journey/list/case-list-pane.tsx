import type { CaseCard as Card } from "@youju/api";
import { Link } from "wouter";
import { useCases, useInstallation } from "../../api/queries.ts";
import { classNames } from "../../ui/class-names.ts";
import { Icon } from "../../ui/icon.tsx";
import { listWords } from "../../words/list.ts";
import { platformWords } from "../../words/platforms.ts";
import { useWords } from "../../words/use-words.ts";
import { byNextDay } from "./card-order.ts";
import { NextDayLine } from "./next-day-line.tsx";

/** The cases beside the one that is open: its own kind of list, so that examples stay among examples. */
export function CaseListPane({ caseId }: { readonly caseId: string }) {
  const words = useWords(listWords);
  const mine = useCases({ scope: "mine", query: "", state: "all" });
  const demo = useCases({ scope: "demo", query: "", state: "all" });
  const isDemo = demo.data?.some((card) => card.case.id === caseId) === true;
  const cards = byNextDay((isDemo ? demo.data : mine.data) ?? []);
  return (
    <nav
      aria-label={words.paneTitle}
      className="sticky top-0 h-screen overflow-y-auto border-r border-line px-3 py-6 print:hidden"
    >
      <div className="flex items-center justify-between gap-2 px-2 pb-3">
        <Link className="flex min-h-11 items-center text-lg font-semibold" href={isDemo ? "/?scope=demo" : "/"}>
          {isDemo ? words.demo : words.paneTitle}
        </Link>
        <Link
          aria-label={words.newCase}
          className="flex size-11 items-center justify-center rounded-full text-go-ink hover:bg-go-wash"
          href="/new"
        >
          <Icon name="plus" />
        </Link>
      </div>
      <ul className="space-y-1">
        {cards.map((card) => (
          <li key={card.case.id}>
            <PaneCard card={card} current={card.case.id === caseId} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PaneCard({ card, current }: { readonly card: Card; readonly current: boolean }) {
  const words = useWords(listWords);
  const platforms = useWords(platformWords);
  const today = useInstallation().data?.today;
  const platform = card.platform === null ? null : (platforms[card.platform] ?? card.platform);
  return (
    <Link
      {...(current ? { "aria-current": "page" as const } : {})}
      className={classNames(
        "block space-y-1 rounded-xl border px-3 py-2.5",
        current ? "border-line bg-card shadow-card" : "border-transparent hover:bg-sunken",
      )}
      href={`/cases/${card.case.id}`}
    >
      <span className="block leading-snug font-medium">{card.case.title || words.noTitle}</span>
      <span className="block text-[0.875rem] text-soft">
        {[platform, words[card.turn]].filter((part) => part !== null).join(" · ")}
      </span>
      {card.nextDay && today && <NextDayLine next={card.nextDay} today={card.case.demoToday ?? today} />}
    </Link>
  );
}
