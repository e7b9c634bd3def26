import type { CaseDetail, ComposedFiling, SecondFiling } from "@youju/api";
import type { FiledDespite } from "@youju/domain";
import { useRecordOutcome } from "../../api/index.ts";
import { Badge, Banner, Button, Card, dayWords, ErrorNotice, TextArea, WithChinese } from "../../ui/index.ts";
import { interplayWords } from "../../words/interplay.ts";
import { planWords } from "../../words/plan.ts";
import { secondFilingWords } from "../../words/second-filing.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { ArticleNotes } from "../case/article-notes.tsx";
import { ComposeButton } from "../case/next-step-card.tsx";

type Place = { readonly composed: ComposedFiling; readonly detail: CaseDetail };

/** Before a second complaint goes out: what the earlier filing does to it, and first of all the other way. 再投之前 */
export function SecondFilingNotice({ composed, detail }: Place) {
  const words = useWords(secondFilingWords);
  const { second, filing } = composed;
  if (second === null) {
    return null;
  }
  if (filing.state === "withdrawn") {
    return second.instead === null ? null : (
      <Card className="space-y-3" tone="go">
        <p className="font-medium">{words.left}</p>
        <OtherWay caseId={detail.case.id} second={second} />
      </Card>
    );
  }
  return (
    <Card className="space-y-4" tone="need">
      <h2 className="text-xl font-bold">{words.title}</h2>
      <p>{words.intro}</p>
      <Obstacles detail={detail} second={second} />
      <OtherWay caseId={detail.case.id} second={second} />
      <Leave detail={detail} filingId={filing.id} />
    </Card>
  );
}

/** What stands in the way, each with the filing it comes from. */
function Obstacles({ second, detail }: { readonly second: SecondFiling; readonly detail: CaseDetail }) {
  const words = useWords(interplayWords);
  const { check } = useWords(planWords);
  const text = useText();
  const cited = second.inTheWay.flatMap(({ articles }) => articles);
  return (
    <>
      <ul className="space-y-3">
        {second.inTheWay.map(({ after, rule, effect, text: said, confidence }) => (
          <li className="space-y-1" key={`${after?.channel} ${after?.outcome} ${rule}`}>
            <p className="flex flex-wrap items-center gap-2">
              <Badge tone={effect === "closes" ? "urgent" : "need"}>{words.effects[effect]}</Badge>
              {confidence === "medium" && <Badge tone="plain">{check}</Badge>}
              <span className="text-soft">
                {after === null ? words.saidOnly : words.after(text(after.title), words.outcomes[after.outcome])}
              </span>
            </p>
            <p>
              <WithChinese words={text(said)} />
            </p>
          </li>
        ))}
      </ul>
      <ArticleNotes ids={cited} law={detail.assessment?.assessment.law ?? []} />
    </>
  );
}

function OtherWay({ second, caseId }: { readonly second: SecondFiling; readonly caseId: string }) {
  const words = useWords(secondFilingWords);
  const text = useText();
  const { instead } = second;
  if (instead === null) {
    return <p className="text-soft">{words.noOther}</p>;
  }
  const paper = instead.paper === null ? {} : { paper: instead.paper };
  return (
    <ComposeButton caseId={caseId} channel={instead.channel} label={words.instead(text(instead.title))} {...paper} />
  );
}

function Leave({ detail, filingId }: { readonly detail: CaseDetail; readonly filingId: string }) {
  const words = useWords(secondFilingWords);
  const withdraw = useRecordOutcome(detail.case.id, filingId);
  return (
    <>
      <Button
        busy={withdraw.isPending}
        onClick={() => withdraw.mutate({ state: "withdrawn", on: detail.today })}
        tone="secondary"
      >
        {words.leave}
      </Button>
      <ErrorNotice error={withdraw.error} />
    </>
  );
}

/** The reason for going on all the same, asked where the paper is marked as sent. */
export function DespiteReason(props: {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly missing: boolean;
}) {
  const words = useWords(secondFilingWords);
  return (
    <Banner tone="need">
      <div className="space-y-3">
        <p>{words.goOn}</p>
        <TextArea
          error={props.missing ? words.reasonMissing : undefined}
          hint={words.reasonHint}
          label={words.reason}
          maxLength={500}
          onChange={props.onChange}
          rows={3}
          value={props.value}
        />
      </div>
    </Banner>
  );
}

/** The reason a sent paper went out with. */
export function KeptDespite({ despite }: { readonly despite: FiledDespite }) {
  const words = useWords(secondFilingWords);
  const language = useLanguage();
  return (
    <Banner tone="plain" title={words.kept(dayWords(despite.on, language, "long"))}>
      <p className="whitespace-pre-line">{despite.reason}</p>
    </Banner>
  );
}
