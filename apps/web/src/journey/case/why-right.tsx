import type { Assessment, Explanation, Objection, RightStanding } from "@youju/domain";
import type { ReactNode } from "react";
import { Badge, Disclosure } from "../../ui/index.ts";
import { factWords } from "../../words/facts.ts";
import { planWords } from "../../words/plan.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { ArticleList, ArticleNotes } from "./article-notes.tsx";
import { FactChips } from "./fact-chips.tsx";
import { daysInWords } from "./standing-words.ts";

type Props = { readonly finding: RightStanding; readonly assessment: Assessment };

/** Two fold-outs under a right: the chain it rests on, and what the other side will say. 为什么 */
export function WhyRight({ finding, assessment }: Props) {
  const words = useWords(planWords);
  const { objections } = finding;
  return (
    <div>
      <Disclosure look="quiet" summary={words.why(lawOf(finding.explanation).length)}>
        <Chain assessment={assessment} finding={finding} />
      </Disclosure>
      {objections.length > 0 && (
        <Disclosure look="quiet" summary={words.theyWillSay(objections.length)}>
          <ul className="divide-y divide-line">
            {objections.map((objection) => (
              <li className="space-y-1 py-3 first:pt-0 last:pb-0" key={objection.says.zh}>
                <ObjectionNote assessment={assessment} objection={objection} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function lawOf({ articles }: Explanation) {
  return [...new Set(articles.map(({ article }) => article))];
}

/** From the facts over the rule to the articles as they stood, and how well that stands. */
function Chain({ finding, assessment }: Props) {
  const words = useWords(planWords);
  const language = useLanguage();
  const text = useText();
  const { explanation, strength, reason } = finding;
  return (
    <ol className="space-y-4">
      {explanation.facts.length > 0 && (
        <Link title={words.basedOn}>
          <FactChips facts={assessment.facts} names={explanation.facts.map(({ fact }) => fact)} />
        </Link>
      )}
      <Link title={words.rule}>
        <p>{daysInWords(text(reason), language)}</p>
      </Link>
      <Link title={words.asTheyStood}>
        <ArticleList ids={lawOf(explanation)} law={assessment.law} />
      </Link>
      <Link title={words.strengthIs(text(strength.title))}>
        <p>{text(strength.why)}</p>
        <HeldBackList finding={finding} />
      </Link>
    </ol>
  );
}

function Link({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <li className="space-y-1">
      <h4 className="text-[0.9375rem] font-semibold text-soft">{title}</h4>
      {children}
    </li>
  );
}

/** Element by element what is lacking and which material would help; the last sentence sums up only the worst. */
function HeldBackList({ finding }: { readonly finding: RightStanding }) {
  const words = useWords(planWords);
  const exhibits = useWords(factWords).exhibits;
  const text = useText();
  const { heldBack } = finding.strength;
  return heldBack.length === 0 ? null : (
    <ul className="space-y-1 text-[0.9375rem]">
      {heldBack.map(({ element, title, held, raisedBy }) => (
        <li key={element}>
          <span className="font-medium">{text(title)}</span>{" "}
          <span className="text-soft">
            {words.heldSoFar[held ?? "nothing"]}
            {raisedBy.length > 0 && words.raise(raisedBy.map((kind) => exhibits[kind]).join(words.comma))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function ObjectionNote({ objection, assessment }: { readonly objection: Objection; readonly assessment: Assessment }) {
  const words = useWords(planWords);
  const text = useText();
  return (
    <>
      <p className="font-medium">{words.quoted(text(objection.says))}</p>
      <p>
        <span className="text-soft">{words.answerTo}</span> {text(objection.answer)}
        {objection.confidence === "medium" && (
          <>
            {" "}
            <Badge tone="plain">{words.check}</Badge>
          </>
        )}
      </p>
      <ArticleNotes ids={objection.articles} law={assessment.law} />
    </>
  );
}
