import type { CaseHit, FoundPlace } from "@youju/api";
import { Link } from "wouter";
import { useCaseHits } from "../../api/list.ts";
import { foundWords } from "../../words/found.ts";
import { useText, useWords } from "../../words/use-words.ts";
import type { Filter, Scope } from "./scope.ts";

/** Where in the case the words looked for stand, each with a way there; nothing for a title, which the card shows. */
export function FoundPlaces(props: { readonly caseId: string; readonly filter: Filter; readonly scope: Scope }) {
  const words = useWords(foundWords);
  const hits = useCaseHits(props.filter, props.scope);
  const hit = hits.data?.find(({ caseId }) => caseId === props.caseId);
  if (hit === undefined || hit.places.length === 0) {
    return null;
  }
  return (
    <ul aria-label={words.found} className="mt-2 space-y-1 border-l-2 border-go pl-3 text-[0.9375rem]">
      {hit.places.map((place) => (
        <li key={`${place.where}${place.id}`}>
          <OnePlace hit={hit} place={place} reachable={props.scope !== "bin"} />
        </li>
      ))}
      {hit.more > 0 && <li className="text-soft">{words.more(hit.more)}</li>}
    </ul>
  );
}

function OnePlace(props: { readonly hit: CaseHit; readonly place: FoundPlace; readonly reachable: boolean }) {
  const words = useWords(foundWords);
  const text = useText();
  const { place } = props;
  const name = place.title === null ? words.where[place.where](place.number) : text(place.title);
  const said = (
    <>
      <span className="text-soft">{name}</span> {place.before}
      <mark className="rounded-sm bg-need-wash px-0.5 font-semibold text-ink">{place.match}</mark>
      {place.after}
    </>
  );
  return props.reachable ? (
    <Link className="relative z-10 block min-h-6 py-0.5 hover:underline" href={addressOf(props.hit.caseId, place)}>
      {said}
    </Link>
  ) : (
    <span className="block py-0.5">{said}</span>
  );
}

function addressOf(caseId: string, { where, id, number }: FoundPlace): string {
  const file = `/cases/${encodeURIComponent(caseId)}`;
  switch (where) {
    case "fact":
      return `${file}/facts`;
    case "reading":
    case "account":
      return number === null ? `${file}/exhibits` : `${file}/exhibits/${number}`;
    case "outcome":
      return `${file}/outcome`;
    case "contact":
      return `${file}/contacts#contact-${encodeURIComponent(id ?? "")}`;
    case "paper":
    case "reference":
      return `${file}/filings/${encodeURIComponent(id ?? "")}`;
  }
}
