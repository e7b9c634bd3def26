import type { CaseDetail } from "@youju/api";
import type { DisputeKind, Warning } from "@youju/domain";
import { answer } from "@youju/rules";
import { useMemo, useState } from "react";
import { useLaw } from "../../law/use-law.ts";
import { useLawRecord } from "../../law/use-law-record.ts";
import { Banner, Card, Disclosure, Section } from "../../ui/index.ts";
import { beforeSendingWords } from "../../words/before-sending.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { type FilingAnswers, factsWith, filingFacts, knownAnswers } from "./filing-answers.ts";
import { FilingForm } from "./filing-form.tsx";

/** "Before you file, a quick look": a short form nobody has to fill in, and what it and the case call to mind. 自查 */
export function BeforeSending({ detail }: { readonly detail: CaseDetail }) {
  const { kind } = detail.case;
  return kind === null ? null : <QuickLook detail={detail} kind={kind} />;
}

function QuickLook({ detail, kind }: { readonly detail: CaseDetail; readonly kind: DisputeKind }) {
  const words = useWords(beforeSendingWords);
  const [answers, setAnswers] = useState<FilingAnswers>(() => knownAnswers(detail.facts));
  const checks = useChecks(detail, kind, answers);
  const answered = filingFacts.filter((name) => detail.facts[name] !== undefined).length;
  return (
    <Section id="before-sending" title={words.title}>
      <p className="text-soft">{words.intro}</p>
      <Disclosure summary={words.open(answered, filingFacts.length)}>
        <FilingForm answers={answers} detail={detail} onChange={setAnswers} />
      </Disclosure>
      <div aria-live="polite" className="space-y-3">
        {checks !== null && <Checks checks={checks} />}
      </div>
    </Section>
  );
}

function Checks({ checks }: { readonly checks: readonly Warning[] }) {
  const words = useWords(beforeSendingWords);
  const text = useText();
  return checks.length === 0 ? (
    <p className="text-soft">{words.nothing}</p>
  ) : (
    <Card className="space-y-3">
      <h3 className="font-semibold">{words.found}</h3>
      <ul className="space-y-3">
        {checks.map((check) => (
          <li key={check.id}>
            <Banner tone={mild.has(check.id) ? "plain" : "need"}>{text(check.text)}</Banner>
          </li>
        ))}
      </ul>
      <p className="text-[0.8125rem] text-soft">{words.own}</p>
    </Card>
  );
}

/** Reminders for everybody, and the way an answer of one's own leads to; nothing is amiss. */
const mild: ReadonlySet<string> = new Set(["before-filing", "complaint-or-report", "money-by-complaint"]);

/** The checks of the rules with the answers as they stand in the form; `null` until the law is there. */
function useChecks(detail: CaseDetail, kind: DisputeKind, answers: FilingAnswers): readonly Warning[] | null {
  const law = useLaw(kind).data;
  const known = useLawRecord().data?.core.selfChecks;
  const { facts, exhibits, today: asOf } = detail;
  return useMemo(() => {
    if (law === undefined || known === undefined) {
      return null;
    }
    const ids = new Set(known.map(({ id }) => id));
    const { warnings } = answer({ kind, facts: factsWith(answers, facts), asOf, law, exhibits });
    return warnings.filter(({ id }) => ids.has(id));
  }, [law, known, kind, answers, facts, exhibits, asOf]);
}
