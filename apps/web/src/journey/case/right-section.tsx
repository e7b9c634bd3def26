import type { Assessment, FindingState, RightStanding, StrengthLabel } from "@youju/domain";
import { Badge, Card, Icon, type IconName, Section, type Tone } from "../../ui/index.ts";
import { planWords } from "../../words/plan.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { factName } from "./fact-value.ts";
import { AnswerLink } from "./question-section.tsx";
import { daysInWords } from "./standing-words.ts";
import { WhyRight } from "./why-right.tsx";

/** How a finding's state looks; the word beside it says the same. */
export const stateLook: Record<FindingState, { readonly tone: Tone; readonly icon: IconName }> = {
  holds: { tone: "done", icon: "check" },
  "needs-facts": { tone: "need", icon: "info" },
  fails: { tone: "wait", icon: "cross" },
};

/** Told only of a right that holds: of the others the state says as much. */
const strengthTone: Partial<Record<StrengthLabel, Tone>> = { strong: "done", fair: "plain", weak: "need" };

const order: readonly FindingState[] = ["holds", "needs-facts", "fails"];

/** The rights that hold, need facts, or fail, each with its reason, facts and articles. */
export function RightSection(props: { readonly assessment: Assessment; readonly caseId: string }) {
  const words = useWords(planWords);
  const { findings } = props.assessment;
  return findings.length === 0 ? null : (
    <Section id="rights" title={words.rights}>
      <ul className="space-y-3">
        {order.flatMap((state) =>
          findings
            .filter((finding) => finding.state === state)
            .map((finding) => (
              <li key={finding.right}>
                <RightCard {...props} finding={finding} />
              </li>
            )),
        )}
      </ul>
    </Section>
  );
}

function RightCard(props: {
  readonly finding: RightStanding;
  readonly assessment: Assessment;
  readonly caseId: string;
}) {
  const words = useWords(planWords);
  const language = useLanguage();
  const text = useText();
  const { finding, assessment } = props;
  const look = stateLook[finding.state];
  const strength = strengthTone[finding.strength.label];
  return (
    <Card className="space-y-3">
      <div className="flex items-start justify-between gap-3">
        <h3 className="flex items-start gap-2 font-semibold">
          <Icon className="mt-[0.15em]" name={look.icon} />
          {text(finding.title)}
        </h3>
        <span className="flex flex-wrap justify-end gap-1.5">
          {finding.confidence === "medium" && <Badge tone="plain">{words.check}</Badge>}
          <Badge tone={look.tone}>{words.states[finding.state]}</Badge>
          {strength !== undefined && <Badge tone={strength}>{words.strengthIs(text(finding.strength.title))}</Badge>}
        </span>
      </div>
      <p>{daysInWords(text(finding.reason), language)}</p>
      {finding.caution !== null && <p className="text-need-ink">{text(finding.caution)}</p>}
      {finding.missing.length > 0 && (
        <div className="flex flex-wrap items-center gap-3">
          <p className="text-need-ink">
            {words.missing}{" "}
            {finding.missing.map((name) => factName(name, language)).join(language === "zh" ? "、" : ", ")}
          </p>
          {finding.missing.slice(0, 1).map((fact) => (
            <AnswerLink caseId={props.caseId} fact={fact} key={fact} name={text(finding.title)} />
          ))}
        </div>
      )}
      <WhyRight assessment={assessment} finding={finding} />
    </Card>
  );
}
