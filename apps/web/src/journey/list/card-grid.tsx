import type { CaseCard as Card } from "@youju/api";
import type { PlainDate } from "@youju/domain";
import { lazy, Suspense, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { listWords } from "../../words/list.ts";
import { useWords } from "../../words/use-words.ts";
import { CaseCard } from "./case-card.tsx";
import type { Filter, Scope } from "./scope.ts";
import type { Selection } from "./selection.ts";
import { ToBinAction } from "./to-bin-action.tsx";

const FoundPlaces = lazy(async () => ({ default: (await import("./found-places.tsx")).FoundPlaces }));
const PickBox = lazy(async () => ({ default: (await import("./pick-box.tsx")).PickBox }));
const BinAction = lazy(async () => ({ default: (await import("./bin-action.tsx")).BinAction }));

/** How many cards are drawn at first, and with each press of "more". */
const stretch = 60;

/** The cards; while cases are picked out each has a box, and Shift takes the stretch from the last one picked. */
export function CardGrid(props: {
  readonly cards: readonly Card[];
  readonly scope: Scope;
  readonly filter: Filter;
  readonly today: PlainDate;
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection) => void;
}) {
  const words = useWords(listWords);
  const [most, setMost] = useState(stretch);
  const { cards, selection } = props;
  const searching = props.filter.query.trim() !== "";
  const order = cards.map((card) => card.case.id);
  return (
    <>
      <ul className="grid gap-3 lg:grid-cols-2 lg:gap-4">
        {cards.slice(0, most).map((card) => (
          <li key={card.case.id}>
            <CaseCard
              action={selection === null && <CardAction card={card} scope={props.scope} />}
              card={card}
              found={
                searching && (
                  <Suspense fallback={null}>
                    <FoundPlaces caseId={card.case.id} filter={props.filter} scope={props.scope} />
                  </Suspense>
                )
              }
              mark={
                selection !== null && (
                  <Suspense fallback={<span className="block size-11" />}>
                    <PickBox card={card} onSelect={props.onSelect} order={order} selection={selection} />
                  </Suspense>
                )
              }
              today={props.today}
            />
          </li>
        ))}
      </ul>
      {cards.length > most && (
        <Button className="w-full" onClick={() => setMost(most + stretch)} tone="secondary">
          {words.more(cards.length - most)}
        </Button>
      )}
    </>
  );
}

function CardAction({ card, scope }: { readonly card: Card; readonly scope: Scope }) {
  switch (scope) {
    case "bin":
      return <BinAction card={card} />;
    case "mine":
    case "archive":
      return <ToBinAction card={card} />;
    case "demo":
      return null;
  }
}
