import type { Assessment, Claim, DemandRange } from "@youju/domain";
import { formatYuan } from "@youju/domain";
import { Badge, Card, classNames, Disclosure, Money, Section, WithChinese } from "../../ui/index.ts";
import { planWords } from "../../words/plan.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { ArticleList } from "./article-notes.tsx";
import { type BarSegment, demandBar } from "./demand-bar.ts";
import { stateLook } from "./right-section.tsx";

/** What can be claimed and how much, worked out step by step; an honest word where there is nothing. */
export function ClaimSection({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords(planWords);
  const open = assessment.claims.filter((claim) => claim.state !== "fails");
  const closed = assessment.claims.filter((claim) => claim.state === "fails");
  return (
    <Section id="money" title={words.money}>
      {assessment.range !== null && open.length > 0 && <DemandRangeCard range={assessment.range} />}
      {open.length === 0 && (
        <Card tone="wait">
          <h3 className="text-lg font-semibold">{words.noClaim}</h3>
          <p className="pt-1">{words.noClaimText}</p>
        </Card>
      )}
      <ul className="space-y-3">
        {open.map((claim) => (
          <li key={claim.id}>
            <ClaimCard assessment={assessment} claim={claim} />
          </li>
        ))}
      </ul>
      {closed.length > 0 && (
        <Disclosure summary={words.claimsNot}>
          <ul className="space-y-3">
            {closed.map((claim) => (
              <li key={claim.id}>
                <ClaimBody assessment={assessment} claim={claim} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Section>
  );
}

const barLook: Record<BarSegment["level"], string> = {
  minimum: "bg-go",
  target: "bg-go/60",
  maximum: "bg-go/25",
};

function DemandRangeCard({ range }: { readonly range: DemandRange }) {
  const words = useWords(planWords);
  const [minimum, target, maximum] = [range.minimum, range.target, range.maximum].map(formatYuan);
  return (
    <Card className="space-y-3">
      <div
        aria-label={words.rangeLabel(minimum ?? "", target ?? "", maximum ?? "")}
        className="flex h-4 gap-0.5 overflow-hidden rounded-full"
        role="img"
      >
        {demandBar(range).map((segment) => (
          <span className={barLook[segment.level]} key={segment.level} style={{ width: `${segment.width}%` }} />
        ))}
      </div>
      <dl className="grid grid-cols-3 gap-2">
        {(["minimum", "target", "maximum"] as const).map((level) => (
          <div className="min-w-0" key={level}>
            <dt className="flex items-center gap-1.5 text-[0.9375rem] text-soft">
              <span aria-hidden="true" className={classNames("size-2.5 rounded-full", barLook[level])} />
              {words.levels[level]}
            </dt>
            <dd className={classNames("font-semibold", level === "target" ? "text-xl" : "text-base")}>
              <Money amount={range[level]} />
            </dd>
            <dd className="text-[0.8125rem] leading-snug text-soft">{words.levelNotes[level]}</dd>
          </div>
        ))}
      </dl>
      <p className="text-[0.8125rem] text-soft">{words.own}</p>
    </Card>
  );
}

type ClaimProps = { readonly claim: Claim; readonly assessment: Assessment };

function ClaimCard(props: ClaimProps) {
  return (
    <Card>
      <ClaimBody {...props} />
    </Card>
  );
}

function ClaimBody({ claim, assessment }: ClaimProps) {
  const words = useWords(planWords);
  const text = useText();
  return (
    <div className="space-y-3">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h3 className="font-semibold">{text(claim.title)}</h3>
          <p className="text-xl font-semibold">
            {claim.amount === null ? (
              <span className="text-base font-normal text-soft">{words.noAmount}</span>
            ) : (
              <Money amount={claim.amount} />
            )}
          </p>
        </div>
        <span className="flex flex-wrap justify-end gap-1.5">
          <Badge tone="plain">{words.levels[claim.level]}</Badge>
          {claim.confidence === "medium" && <Badge tone="plain">{words.check}</Badge>}
          <Badge tone={stateLook[claim.state].tone}>{words.states[claim.state]}</Badge>
        </span>
      </div>
      <Alternative assessment={assessment} claim={claim} />
      {claim.caution !== null && <p className="text-need-ink">{text(claim.caution)}</p>}
      <p className="text-[0.9375rem] text-soft">
        {words.standard} {words.standards[claim.standard]}
        {claim.requestWords.length > 0 && (
          <span className="block">
            <WithChinese words={`${words.requestWords} ${claim.requestWords.join(" · ")}`} />
          </span>
        )}
      </p>
      <AmountSteps assessment={assessment} claim={claim} />
    </div>
  );
}

function Alternative({ claim, assessment }: ClaimProps) {
  const words = useWords(planWords);
  const text = useText();
  const titles = assessment.claims
    .filter((other) => claim.alternativeTo.includes(other.id))
    .map((other) => text(other.title));
  return titles.length === 0 ? null : (
    <p className="font-medium text-need-ink">{words.alternative(titles.join(" / "))}</p>
  );
}

function AmountSteps({ claim, assessment }: ClaimProps) {
  const words = useWords(planWords);
  const text = useText();
  return (
    <Disclosure look="quiet" summary={words.steps}>
      <ol className="space-y-2">
        {claim.steps.map((step) => (
          <li className="flex flex-wrap justify-between gap-x-4" key={`${step.label.zh}-${step.formula}`}>
            <span className="text-soft">{text(step.label)}</span>
            <span className="font-medium">{step.formula}</span>
          </li>
        ))}
      </ol>
      <ArticleList ids={claim.articles} law={assessment.law} />
    </Disclosure>
  );
}
