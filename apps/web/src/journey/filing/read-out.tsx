import type { CaseDetail } from "@youju/api";
import { dayWords, Money } from "../../ui/index.ts";
import { callWords } from "../../words/call.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";

/** What one is asked for on the telephone, large enough to read out: numbers in groups of four. */
export function ReadOut({ detail: { facts } }: { readonly detail: CaseDetail }) {
  const words = useWords(callWords);
  const language = useLanguage();
  const { orderNumber, pricePaid, orderedOn, receivedOn } = facts;
  const days = [
    { label: words.ordered, day: orderedOn },
    { label: words.received, day: receivedOn },
  ];
  if (orderNumber === undefined && pricePaid === undefined) {
    return null;
  }
  return (
    <dl
      aria-label={words.readOut}
      className="flex flex-wrap gap-x-6 gap-y-2 rounded-2xl border border-line bg-card p-4"
    >
      {orderNumber !== undefined && (
        <div className="basis-full">
          <dt className="text-[0.875rem] text-soft">{words.order}</dt>
          <dd className="text-xl font-bold tabular-nums">{inFours(orderNumber)}</dd>
        </div>
      )}
      {pricePaid !== undefined && (
        <div>
          <dt className="text-[0.875rem] text-soft">{words.paid}</dt>
          <dd className="text-xl font-bold">
            <Money amount={pricePaid} />
          </dd>
        </div>
      )}
      {days.map(({ label, day }) =>
        day === undefined ? null : (
          <div key={label}>
            <dt className="text-[0.875rem] text-soft">{label}</dt>
            <dd className="text-xl font-bold">{dayWords(day, language, "short")}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function inFours(number: string): string {
  return number.replace(/(.{4})(?=.)/gu, "$1 ");
}
