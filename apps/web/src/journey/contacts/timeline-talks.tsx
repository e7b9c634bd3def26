import type { CaseDetail, ContactView, PromiseView } from "@youju/api";
import { dayOf, type PlainDate, timeOf } from "@youju/domain";
import { Link } from "wouter";
import { Badge } from "../../ui/index.ts";
import { contactWords } from "../../words/contacts.ts";
import { useWords } from "../../words/use-words.ts";
import { caseAddress } from "../case/case-frame.tsx";
import { promiseTones } from "./promise-tones.ts";

/** A promise on the day it was due. */
type Due = { readonly contact: ContactView; readonly promise: PromiseView };

/** Days of the timeline on which one spoke or a promise was due, up to today. */
export function talkDays({ contacts, today }: Pick<CaseDetail, "contacts" | "today">): readonly PlainDate[] {
  const days = contacts.flatMap(({ at, promises }) => [
    dayOf(at),
    ...promises.flatMap(({ by }) => by ?? []).map(dayOf),
  ]);
  return days.filter((day) => day <= today);
}

/** What was said that day, and what was due that day. */
export function TalksOfDay({ detail, day }: { readonly detail: CaseDetail; readonly day: PlainDate }) {
  const words = useWords(contactWords);
  const { contacts } = detail;
  const talks = contacts.filter(({ at }) => dayOf(at) === day).toReversed();
  const due: readonly Due[] = contacts.flatMap((contact) =>
    contact.promises.filter(({ by }) => by !== null && dayOf(by) === day).map((promise) => ({ contact, promise })),
  );
  if (talks.length + due.length === 0) {
    return null;
  }
  return (
    <ul className="space-y-2 pt-2">
      {talks.map(({ id, channel, party, at, said, promises }) => (
        <li className="rounded-xl bg-sunken p-3" key={id}>
          <Link
            className="inline-flex min-h-11 items-center font-medium underline underline-offset-4"
            href={`${caseAddress(detail.case.id, "contacts")}#contact-${id}`}
          >
            {words.withWhom(words.channels[channel], words.parties[party])} {timeOf(at) ?? ""}
          </Link>
          <p className="whitespace-pre-line">{said === "" ? promises.map(({ what }) => what).join(" · ") : said}</p>
        </li>
      ))}
      {due.map(({ contact, promise }) => (
        <li className="flex flex-wrap items-center gap-2 rounded-xl bg-sunken p-3" key={`${contact.id}.${promise.id}`}>
          <span className="text-soft">{words.dueThatDay}</span>
          <span className="min-w-0 font-medium">{promise.what}</span>
          <Badge tone={promiseTones[promise.state]}>{words.states[promise.state]}</Badge>
        </li>
      ))}
    </ul>
  );
}
