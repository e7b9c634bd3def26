import type { CountedDay } from "@youju/domain";
import { classNames, Day, Disclosure } from "../../ui/index.ts";
import { deadlineWords } from "../../words/deadline.ts";
import { useText, useWords } from "../../words/use-words.ts";

/** Every day of the count with its number and the reason; printed in full. 逐日清单 */
export function CountedDays({ days }: { readonly days: readonly CountedDay[] }) {
  const words = useWords(deadlineWords);
  return (
    <>
      <div className="print:hidden">
        <Disclosure summary={words.dayByDay(days.length)}>
          <DayTable days={days} />
        </Disclosure>
      </div>
      <div className="hidden print:block">
        <DayTable days={days} />
      </div>
    </>
  );
}

function DayTable({ days }: { readonly days: readonly CountedDay[] }) {
  const words = useWords(deadlineWords);
  const text = useText();
  return (
    <table className="w-full text-left text-[0.9375rem]">
      <thead>
        <tr className="border-b border-edge">
          <th className="py-2 pr-3 font-medium" scope="col">
            {words.date}
          </th>
          <th className="py-2 pr-3 font-medium" scope="col">
            {words.count}
          </th>
          <th className="py-2 font-medium" scope="col">
            {words.why}
          </th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr className={classNames("border-b border-line align-top", !day.counted && "text-soft")} key={day.date}>
            <td className="py-1.5 pr-3">
              <Day date={day.date} />
            </td>
            <td className="py-1.5 pr-3 whitespace-nowrap">{day.counted ? day.count : words.notCounted}</td>
            <td className="py-1.5">{text(day.why)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
