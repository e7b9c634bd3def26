import type { DeadlineRule, KindEntry, LawFound } from "@youju/law";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import type { SearchRecord } from "../../law/law-source.ts";
import { StaleDeadline } from "../../law/stale-note.tsx";
import { Button, Card, Icon, Section } from "../../ui/index.ts";
import { lookUpWords } from "../../words/look-up.ts";
import { toolWords } from "../../words/tools.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { ArticleText } from "../case/article-notes.tsx";
import { CaptureCard } from "../gallery/capture-advice.tsx";
import { startOfKind } from "../steps.ts";
import { ChannelRow } from "./channel-row.tsx";
import { KnowledgeCard } from "./knowledge-entry.tsx";
import { NumberRow } from "./number-list.tsx";
import { deviceToday } from "./with-law.tsx";

type ResultsProps = { readonly found: LawFound; readonly record: SearchRecord };

/** What a search found, under the heading of where it stands, the best of each first. */
export function LookUpResults({ found, record }: ResultsProps) {
  const today = deviceToday();
  return (
    <div className="space-y-8">
      <Group
        items={found.knowledge.map((entry) => ({
          id: entry.id,
          shown: <KnowledgeCard entry={entry} record={record} />,
        }))}
        name="knowledge"
      />
      <Group
        items={found.captures.map(({ guide, entry }) => ({
          id: entry.id,
          shown: <CaptureCard entry={entry} guide={guide} />,
        }))}
        name="captures"
      />
      <Group
        items={found.articles.map((article) => ({
          id: article.id,
          shown: (
            <Card>
              <ArticleText article={article} />
            </Card>
          ),
        }))}
        name="articles"
      />
      <Group
        items={found.deadlines.map((rule) => ({ id: rule.id, shown: <DeadlineRow rule={rule} /> }))}
        name="deadlines"
      />
      <Group
        items={found.parameters.map((parameter) => ({
          id: parameter.id,
          shown: (
            <Card>
              <NumberRow parameter={parameter} record={record} today={today} />
            </Card>
          ),
        }))}
        name="parameters"
      />
      <Group items={found.kinds.map((entry) => ({ id: entry.kind, shown: <KindRow entry={entry} /> }))} name="kinds" />
      <Group
        items={found.channels.map((channel) => ({ id: channel.id, shown: <ChannelRow channel={channel} /> }))}
        name="channels"
      />
    </div>
  );
}

/** How many of a group stand in view before more are asked for. */
const firstShown = 4;

type GroupName = keyof typeof lookUpWords.zh.groups;
type GroupProps = {
  readonly name: GroupName;
  readonly items: readonly { readonly id: string; readonly shown: ReactNode }[];
};

function Group({ name, items }: GroupProps) {
  const words = useWords(lookUpWords);
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, firstShown);
  if (items.length === 0) {
    return null;
  }
  return (
    <Section id={`found-${name}`} title={`${words.groups[name]} ${items.length}`}>
      <ul className="space-y-3">
        {shown.map((item) => (
          <li key={item.id}>{item.shown}</li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button className="w-full" onClick={() => setAll(true)} tone="secondary">
          {words.more(items.length - shown.length)}
        </Button>
      )}
    </Section>
  );
}

/** A row that leads to a page of its own. */
function RowLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <Link
      className="flex items-center gap-3 rounded-2xl border border-line bg-card p-4 shadow-card hover:bg-sunken"
      href={href}
    >
      <span className="min-w-0 flex-1">{children}</span>
      <Icon className="text-soft" name="next" />
    </Link>
  );
}

function DeadlineRow({ rule }: { readonly rule: DeadlineRule }) {
  const words = useWords(toolWords);
  const text = useText();
  return (
    <RowLink href={`/tools/deadline?rule=${rule.id}`}>
      <span className="block font-medium">{text(rule.title)}</span>
      <span className="block text-[0.9375rem] text-soft">{words.deadline.trigger(text(rule.trigger))}</span>
      <StaleDeadline id={rule.id} />
    </RowLink>
  );
}

/** Leads to a new case of that kind, chosen already. */
function KindRow({ entry }: { readonly entry: KindEntry }) {
  const words = useWords(lookUpWords);
  const text = useText();
  return (
    <RowLink href={startOfKind(entry.kind)}>
      <span className="block font-medium">{text(entry.title)}</span>
      <span className="block text-[0.9375rem] text-soft">{entry.examples.slice(0, 2).map(text).join(" · ")}</span>
      <span className="block text-[0.9375rem] text-go-ink">{words.start}</span>
    </RowLink>
  );
}
