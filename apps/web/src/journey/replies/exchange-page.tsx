import type { CaseDetail } from "@youju/api";
import { EmptyState } from "../../ui/index.ts";
import { exchangeWords } from "../../words/exchange.ts";
import { useWords } from "../../words/use-words.ts";
import { CaseFrame, caseAddress } from "../case/case-frame.tsx";
import { exchangeOf } from "./exchange.ts";
import { MyBubble, TheirBubble } from "./exchange-bubbles.tsx";
import { ReplyDesk } from "./reply-desk.tsx";
import { useCasePlace } from "./reply-place.ts";

/** 往来记录: what was said and handed in, in order, as a conversation; with the box for what comes next. */
export function ExchangePage({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(exchangeWords);
  const place = useCasePlace(detail);
  const turns = exchangeOf(detail);
  return (
    <CaseFrame
      back={{ href: caseAddress(detail.case.id), label: detail.case.title }}
      detail={detail}
      note={words.exchangeNote}
      place="contacts"
      title={words.exchange}
    >
      <div className="max-w-3xl space-y-8">
        {turns.length === 0 ? (
          <EmptyState icon="chat" title={words.exchangeEmpty}>
            <p>{words.exchangeEmptyText}</p>
          </EmptyState>
        ) : (
          <ol className="space-y-4">
            {turns.map((turn) => (
              <li key={turn.key}>
                {turn.whose === "mine" ? (
                  <MyBubble caseId={detail.case.id} filing={turn.filing} />
                ) : (
                  <TheirBubble contact={turn.contact} detail={detail} />
                )}
              </li>
            ))}
          </ol>
        )}
        <ReplyDesk place={place} />
      </div>
    </CaseFrame>
  );
}
