import type { FilingView } from "@youju/api";
import { useState } from "react";
import { Link } from "wouter";
import { usePapers } from "../../api/index.ts";
import { Badge, dayWords, Instant, Section, Segmented, TextInput } from "../../ui/index.ts";
import { filingWords } from "../../words/filing.ts";
import { filingListWords } from "../../words/filing-list.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { caseAddress } from "../case/case-frame.tsx";
import { filingTone } from "./filing-state.ts";
import { foundPapers, type MadePaper, namedPapers, type PaperFilter, paperFilters } from "./made-papers.ts";

/** Fewer are seen at a glance. */
const worthSearching = 4;

/** All papers made in the case, to search and to filter by how far they got. */
export function MadePapers({ filings, caseId }: { readonly filings: readonly FilingView[]; readonly caseId: string }) {
  const words = useWords(filingWords);
  const list = useWords(filingListWords);
  const [wanted, setWanted] = useState("");
  const [filter, setFilter] = useState<PaperFilter>("all");
  const papers = namedPapers(filings, usePapers(caseId).data?.papers ?? []);
  const found = foundPapers(papers, { filter, wanted });
  const countOf = (one: PaperFilter) => foundPapers(papers, { filter: one, wanted }).length;
  return (
    <Section id="written" title={words.written}>
      {filings.length >= worthSearching && (
        <>
          <TextInput autoComplete="off" label={list.find} onChange={setWanted} type="search" value={wanted} />
          <Segmented
            label={list.filter}
            onChange={(value) => setFilter(paperFilters.find((one) => one === value) ?? "all")}
            segments={paperFilters.map((value) => ({ value, label: list.filters[value], count: countOf(value) }))}
            value={filter}
          />
        </>
      )}
      {found.length === 0 && <p aria-live="polite">{list.none}</p>}
      <ul className="grid gap-3 @2xl:grid-cols-2">
        {found.map((paper) => (
          <li key={paper.filing.id}>
            <PaperCard paper={paper} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function PaperCard({ paper: { filing, title, channel } }: { readonly paper: MadePaper }) {
  const words = useWords(filingWords);
  const list = useWords(filingListWords);
  const language = useLanguage();
  const text = useText();
  return (
    <Link
      className="block h-full space-y-1.5 rounded-2xl border border-line bg-card p-4 shadow-card hover:bg-sunken"
      href={`${caseAddress(filing.caseId, "filings")}/${encodeURIComponent(filing.id)}`}
    >
      <span className="flex items-start justify-between gap-3">
        <span className="font-semibold">{text(title)}</span>
        <Badge tone={filingTone[filing.state]}>{words.states[filing.state]}</Badge>
      </span>
      {channel !== null && <span className="block text-[0.9375rem]">{list.to(text(channel))}</span>}
      <span className="block text-[0.9375rem] text-soft">
        {filing.sentOn === null ? words.beforeSending : words.sentOn(dayWords(filing.sentOn, language, "long"))}
        {filing.reference !== null && ` · ${words.reference} ${filing.reference}`}
      </span>
      <span className="block text-[0.9375rem] text-soft">
        {filing.versions > 0 && `${list.versions(filing.versions)} · `}
        {list.changed} <Instant at={filing.updatedAt} />
      </span>
    </Link>
  );
}
