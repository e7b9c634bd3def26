import type { CaseDetail } from "@youju/api";
import { useState } from "react";
import { Link } from "wouter";
import { classNames, Icon } from "../../ui/index.ts";
import { exchangeWords } from "../../words/exchange.ts";
import { replyWords } from "../../words/replies.ts";
import { useWords } from "../../words/use-words.ts";
import { caseAddress } from "../case/case-frame.tsx";
import { ReplyDesk } from "./reply-desk.tsx";
import { useCasePlace } from "./reply-place.ts";

/** 对方怎么说 on the case page: one line until it is wanted, then the box. */
export function CaseReplies({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(replyWords);
  const exchange = useWords(exchangeWords);
  const place = useCasePlace(detail);
  const [open, setOpen] = useState(false);
  return (
    <section aria-label={words.title} className="space-y-3">
      <button
        aria-expanded={open}
        className={classNames(
          "flex min-h-16 w-full items-center gap-3 rounded-2xl border bg-card px-4 py-2.5 text-left shadow-card",
          open ? "border-go" : "border-edge hover:border-go hover:bg-go-wash",
        )}
        onClick={() => setOpen(!open)}
        type="button"
      >
        <span className="flex size-10 shrink-0 items-center justify-center rounded-full bg-go-wash text-lg text-go-ink">
          <Icon name="chat" />
        </span>
        <span className="min-w-0 flex-1">
          <span className="block font-semibold">{words.title}</span>
          <span className="block text-[0.9375rem] text-soft">{words.teaser}</span>
        </span>
        <Icon className={classNames("text-soft", open && "rotate-180")} name="down" />
      </button>
      {open && <ReplyDesk place={place} />}
      {detail.contacts.length > 0 && (
        <Link
          className="inline-flex min-h-11 items-center gap-1 text-[0.9375rem] text-go-ink underline underline-offset-4"
          href={`${caseAddress(detail.case.id)}/replies`}
        >
          {exchange.exchangeCount(detail.contacts.length)}
        </Link>
      )}
    </section>
  );
}
