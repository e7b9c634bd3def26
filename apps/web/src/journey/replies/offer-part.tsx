import type { AnsweredStatement } from "@youju/rules";
import { Badge, Money } from "../../ui/index.ts";
import { replyWords } from "../../words/replies.ts";
import { useText, useWords } from "../../words/use-words.ts";

type Offer = NonNullable<AnsweredStatement["offer"]>;
type Own = NonNullable<Offer["own"]>;

/** An offer held against the person's own sums, and what a yes would close. Nothing here is ever copied or shared. */
export function OfferPart({ offer }: { readonly offer: Offer }) {
  const words = useWords(replyWords);
  const text = useText();
  return (
    <section className="space-y-3">
      {offer.own !== null && offer.money !== null && <OwnSums money={offer.money} own={offer.own} />}
      {offer.money === null && <p className="text-[0.9375rem] text-soft">{words.offeredNothing}</p>}
      <dl className="space-y-2">
        <div>
          <dt className="font-semibold">{words.closes}</dt>
          <dd>{text(offer.closes)}</dd>
        </div>
        <div>
          <dt className="font-semibold">{words.compare}</dt>
          <dd>{text(offer.compare)}</dd>
        </div>
      </dl>
      <p className="text-[0.9375rem] text-soft">{words.neverAccept}</p>
    </section>
  );
}

const placeTone = { "reaches-target": "done", between: "wait", "below-minimum": "need" } as const;

function OwnSums({ money, own }: { readonly money: number; readonly own: Own }) {
  const words = useWords(replyWords);
  const widest = Math.max(money, own.target, 1);
  const rows = [
    { name: words.offered, sum: money, look: "fill-need-edge" },
    { name: words.minimum, sum: own.minimum, look: "fill-edge" },
    { name: words.target, sum: own.target, look: "fill-go" },
  ];
  return (
    <div className="space-y-3 rounded-xl border border-dashed border-edge p-3.5" data-audience="own">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h4 className="font-semibold">{words.offer}</h4>
        <Badge tone="plain">{words.onlyYou}</Badge>
      </div>
      <ul className="space-y-2">
        {rows.map(({ name, sum, look }) => (
          <li key={name}>
            <span className="flex justify-between gap-3 text-[0.9375rem]">
              <span className="text-soft">{name}</span>
              <span className="font-semibold">
                <Money amount={sum} />
              </span>
            </span>
            <svg aria-hidden="true" className="block h-2 w-full" preserveAspectRatio="none" viewBox="0 0 100 2">
              <rect className="fill-sunken" height="2" rx="1" width="100" />
              <rect className={look} height="2" rx="1" width={Math.max(1, (sum / widest) * 100)} />
            </svg>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Badge tone={placeTone[own.place]}>{words.places[own.place]}</Badge>
        {own.shortOfTarget > 0 && (
          <span className="text-[0.9375rem] text-soft">
            {words.shortOfTarget} <Money amount={own.shortOfTarget} />
          </span>
        )}
      </div>
    </div>
  );
}
