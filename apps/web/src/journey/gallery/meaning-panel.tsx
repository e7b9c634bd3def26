import type { CaseDetail, ExhibitCard } from "@youju/api";
import type { Exhibit, Text } from "@youju/domain";
import type { ExhibitMeaning, FixingWords } from "@youju/law";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useEvidenceLaw } from "../../law/use-law-record.ts";
import { Disclosure, ErrorNotice, Skeleton } from "../../ui/index.ts";
import { planWords } from "../../words/plan.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { viewerWords } from "../../words/viewer.ts";
import { caseAddress } from "../case/case-frame.tsx";
import { ArticleRefs } from "./article-refs.tsx";
import { CaptureAdvice } from "./capture-advice.tsx";
import { FixingBadges } from "./fixing-badges.tsx";
import { servesRow } from "./matrix-links.ts";

type PanelProps = {
  readonly detail: CaseDetail;
  readonly exhibit: Exhibit;
  readonly card: ExhibitCard | undefined;
};

/** What an exhibit shows, what it does not, what they will say, and how to strengthen it. For the person alone. */
export function MeaningPanel(props: PanelProps) {
  const words = useWords(viewerWords);
  const { data, error, refetch } = useEvidenceLaw();
  if (data === undefined) {
    return error === null ? (
      <Skeleton label={words.loading} rows={4} />
    ) : (
      <ErrorNotice error={error} onRetry={() => void refetch()} />
    );
  }
  const meaning = data.evidence.meanings.find(({ kind }) => kind === props.exhibit.kind);
  return (
    <div className="space-y-4">
      {meaning !== undefined && <Meaning {...props} meaning={meaning} />}
      {props.card !== undefined && <FixingNote card={props.card} fixing={data.evidence.fixing} />}
      <Disclosure look="quiet" summary={words.meaning.capture}>
        <CaptureAdvice kinds={[props.exhibit.kind]} platform={props.detail.facts.platform} />
      </Disclosure>
    </div>
  );
}

function Meaning({ meaning, ...props }: PanelProps & { readonly meaning: ExhibitMeaning }) {
  const words = useWords(viewerWords).meaning;
  const plan = useWords(planWords);
  const text = useText();
  return (
    <>
      <Part title={words.shows}>
        <p>{text(meaning.shows)}</p>
        <Served {...props} />
      </Part>
      <Part title={words.limits}>
        <Lines texts={meaning.limits} />
      </Part>
      <Part title={words.theySay}>
        <ul className="space-y-2">
          {meaning.theySay.map(({ say, answer, articles }) => (
            <li key={say.zh}>
              <p>{plan.quoted(text(say))}</p>
              <p className="text-soft">
                {words.answer} {text(answer)}
              </p>
              <ArticleRefs refs={articles} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={words.strengthen}>
        <Lines texts={meaning.strengthen} />
      </Part>
      <ArticleRefs refs={meaning.articles} />
      <p className="text-[0.8125rem] text-soft">{words.own}</p>
    </>
  );
}

/** For which elements of this case it is used. */
function Served({ detail, exhibit, card }: PanelProps) {
  const words = useWords(viewerWords).meaning;
  const text = useText();
  const rows = (detail.assessment?.assessment.matrix ?? []).filter((row) =>
    servesRow(row, exhibit.kind, card?.account),
  );
  return (
    <>
      {rows.length > 0 && (
        <ul aria-label={words.serves(rows.length)} className="flex flex-wrap gap-1.5 pt-1.5">
          {rows.map((row) => (
            <li className="rounded-full bg-go-wash px-3 py-1 text-[0.875rem] text-go-ink" key={row.element}>
              {text(row.title)}
            </li>
          ))}
        </ul>
      )}
      <p className="pt-1 text-[0.9375rem]">
        {rows.length === 0 && <span className="text-soft">{words.servesNone} · </span>}
        <Link className="text-go-ink underline underline-offset-4" href={caseAddress(detail.case.id, "matrix")}>
          {words.toMatrix}
        </Link>
      </p>
    </>
  );
}

function FixingNote({ card, fixing }: { readonly card: ExhibitCard; readonly fixing: FixingWords }) {
  const words = useWords(viewerWords).meaning;
  const text = useText();
  const { found, stated } = card.fixing;
  const level = fixing.levels[found];
  return (
    <Part title={words.fixing}>
      <p className="flex flex-wrap gap-1.5">
        <FixingBadges card={card} />
      </p>
      <p>{text(level.means)}</p>
      <p className="text-soft">
        {words.limit} {text(level.limit)}
      </p>
      <p>
        {words.next} {text(level.next)}
      </p>
      {stated !== null && <p className="text-soft">{text(fixing.stated[stated])}</p>}
      <ArticleRefs refs={fixing.articles} />
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="space-y-1">
      <h3 className="font-semibold">{title}</h3>
      <div className="space-y-1 text-[0.9375rem]">{children}</div>
    </section>
  );
}

function Lines({ texts }: { readonly texts: readonly Text[] }) {
  const text = useText();
  return (
    <ul className="list-disc space-y-1 pl-5">
      {texts.map((line) => (
        <li key={line.zh}>{text(line)}</li>
      ))}
    </ul>
  );
}
