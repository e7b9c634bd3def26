import type { Assessment, Warning } from "@youju/domain";
import { Banner, Card, Section } from "../../ui/index.ts";
import { planWords } from "../../words/plan.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { factName, factValue } from "./fact-value.ts";
import { daysInWords } from "./standing-words.ts";

/** Which other fact would change the answer, and to what. For the person alone. */
export function ChangeSection({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords(planWords);
  const language = useLanguage();
  const text = useText();
  return assessment.counterfactuals.length === 0 ? null : (
    <Section id="changes" title={words.changes}>
      <Card>
        <ul className="divide-y divide-line">
          {assessment.counterfactuals.map((item) => (
            <li className="py-3 first:pt-0 last:pb-0" key={`${item.fact}-${item.value}`}>
              <p className="font-medium">{daysInWords(text(item.change), language)}</p>
              <p>{daysInWords(text(item.effect), language)}</p>
              <p className="text-[0.9375rem] text-soft">
                {factName(item.fact, language)} {words.otherwise}{" "}
                {factValue(item.fact, assessment.facts[item.fact], language)}
              </p>
            </li>
          ))}
        </ul>
        <p className="pt-3 text-[0.8125rem] text-soft">{words.own}</p>
      </Card>
    </Section>
  );
}

/** Cautions for the person; those meant for others are not repeated here. */
export function WarningSection({ warnings }: { readonly warnings: readonly Warning[] }) {
  const words = useWords(planWords);
  const text = useText();
  return warnings.length === 0 ? null : (
    <Section id="warnings" title={words.warnings}>
      {warnings.map((warning) => (
        <Banner key={warning.id} tone="need">
          {text(warning.text)}
          {warning.audience === "own" && <p className="text-[0.8125rem]">{words.own}</p>}
        </Banner>
      ))}
    </Section>
  );
}
