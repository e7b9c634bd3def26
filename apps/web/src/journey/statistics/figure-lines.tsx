import type { SpreadView, SumView } from "@youju/api";
import type { ReactNode } from "react";
import { Money } from "../../ui/index.ts";
import { statisticsWords } from "../../words/statistics.ts";
import { useWords } from "../../words/use-words.ts";

/** A sum over what is known, with how much that is. */
export function SumLine({ sum }: { readonly sum: SumView }) {
  const words = useWords(statisticsWords);
  return sum.known === 0 ? (
    <span>{words.none}</span>
  ) : (
    <>
      <span className="font-semibold">
        <Money amount={sum.total} />
      </span>
      <span className="text-[0.9375rem] text-soft"> · {words.known(sum.known, sum.unknown)}</span>
    </>
  );
}

/** How days are spread, with n. */
export function SpreadLine({ spread }: { readonly spread: SpreadView }) {
  const words = useWords(statisticsWords);
  return <>{spread.n === 0 ? words.none : words.spread(spread)}</>;
}

/** What the figures above mean. */
export function Meaning({ children }: { readonly children: ReactNode }) {
  return <p className="text-[0.9375rem] text-soft">{children}</p>;
}
