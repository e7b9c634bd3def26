import type { Assessment, Counterfactual, FactName, Warning } from "@youju/domain";
import { Banner, Card, Disclosure, Section } from "../../ui/index.ts";
import { planWords } from "../../words/plan.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { factName, factValue } from "./fact-value.ts";
import { daysInWords } from "./standing-words.ts";

/** More than these are folded away. */
const shownAtOnce = 6;

/** Which other facts would change the answer, and to what. For the person alone. */
export function ChangeSection({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords(planWords);
  const { counterfactuals } = assessment;
  const [first, rest] = [counterfactuals.slice(0, shownAtOnce), counterfactuals.slice(shownAtOnce)];
  return counterfactuals.length === 0 ? null : (
    <Section id="changes" title={words.changes}>
      <Card>
        <ChangeList assessment={assessment} items={first} />
        {rest.length > 0 && (
          <Disclosure look="quiet" summary={words.moreChanges(rest.length)}>
            <ChangeList assessment={assessment} items={rest} />
          </Disclosure>
        )}
        <p className="pt-3 text-[0.8125rem] text-soft">{words.own}</p>
      </Card>
    </Section>
  );
}

function ChangeList(props: { readonly assessment: Assessment; readonly items: readonly Counterfactual[] }) {
  const words = useWords(planWords);
  const language = useLanguage();
  const text = useText();
  const { facts } = props.assessment;
  const now = (fact: FactName) =>
    `${factName(fact, language)} ${words.otherwise} ${factValue(fact, facts[fact], language)}`;
  return (
    <ul className="divide-y divide-line">
      {props.items.map((item) => (
        <li
          className="py-3 first:pt-0 last:pb-0"
          key={`${item.fact}-${item.value}-${item.also?.fact}-${item.also?.value}`}
        >
          <p className="font-medium">{daysInWords(text(item.change), language)}</p>
          <p>{daysInWords(text(item.effect), language)}</p>
          <p className="text-[0.9375rem] text-soft">
            {[item.fact, ...(item.also ? [item.also.fact] : [])].map(now).join(words.between)}
          </p>
        </li>
      ))}
    </ul>
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
