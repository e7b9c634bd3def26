import type { PaperOffer } from "@youju/api";
import { useState } from "react";
import { usePapers } from "../../api/index.ts";
import { Badge, Card, Disclosure, ErrorNotice, LinkButton, Section, Skeleton, TextInput } from "../../ui/index.ts";
import { filingWords } from "../../words/filing.ts";
import { secondFilingWords } from "../../words/second-filing.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { caseAddress } from "../case/case-frame.tsx";
import { ComposeButton } from "../case/next-step-card.tsx";
import { type OfferGroup, offerGroups } from "./offer-groups.ts";

/** Every paper that can be written in the case, by where it goes; those meant for it first, the rest behind one tap. */
export function PaperOffers({ caseId }: { readonly caseId: string }) {
  const words = useWords(filingWords);
  const [wanted, setWanted] = useState("");
  const query = usePapers(caseId);
  const offers = query.data?.papers ?? [];
  const { meant, others } = offerGroups(offers, wanted);
  if (query.data !== undefined && offers.length === 0) {
    return null;
  }
  return (
    <Section id="papers" title={words.otherPapers}>
      <p className="text-soft">{words.otherPapersNote}</p>
      <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      {query.isPending && <Skeleton label={words.loading} />}
      {offers.length > 0 && (
        <TextInput autoComplete="off" label={words.findPaper} onChange={setWanted} type="search" value={wanted} />
      )}
      {offers.length > 0 && meant.length + others.length === 0 && <p>{words.noPaperFound}</p>}
      <Groups caseId={caseId} groups={meant} />
      {others.length > 0 && wanted.trim() !== "" && <Groups caseId={caseId} groups={others} />}
      {others.length > 0 && wanted.trim() === "" && (
        <Disclosure summary={words.moreOf(others.reduce((sum, { offers: of }) => sum + of.length, 0))}>
          <Groups caseId={caseId} groups={others} />
        </Disclosure>
      )}
    </Section>
  );
}

function Groups({ groups, caseId }: { readonly groups: readonly OfferGroup[]; readonly caseId: string }) {
  const text = useText();
  return (
    <ul className="grid gap-3 @2xl:grid-cols-2">
      {groups.map(({ channel, title, offers }) => (
        <li key={channel}>
          <Card className="h-full space-y-3">
            <h3 className="font-semibold">{text(title)}</h3>
            <ul className="divide-y divide-line">
              {offers.map((offer) => (
                <li className="flex flex-wrap items-center justify-between gap-2 py-2" key={offer.paper}>
                  <Offer caseId={caseId} offer={offer} />
                </li>
              ))}
            </ul>
          </Card>
        </li>
      ))}
    </ul>
  );
}

function Offer({ offer, caseId }: { readonly offer: PaperOffer; readonly caseId: string }) {
  const words = useWords(filingWords);
  const second = useWords(secondFilingWords);
  const text = useText();
  return (
    <>
      <span className="flex min-w-0 flex-1 basis-40 flex-wrap items-center gap-2">
        {text(offer.title)}
        {offer.role === "enclosure" && <Badge tone="plain">{words.goesAlong}</Badge>}
        {offer.inTheWay !== null && (
          <span className="text-[0.9375rem] text-need-ink">
            {second.offerNote}
            {text(offer.inTheWay)}
          </span>
        )}
      </span>
      {offer.filingId === null ? (
        <ComposeButton caseId={caseId} channel={offer.channel} label={words.write} look="list" paper={offer.paper} />
      ) : (
        <LinkButton
          href={`${caseAddress(caseId, "filings")}/${encodeURIComponent(offer.filingId)}`}
          size="small"
          tone="secondary"
        >
          {words.openPaper}
          <span className="sr-only"> {text(offer.title)}</span>
        </LinkButton>
      )}
    </>
  );
}
