import type { Assessment, OfficeChoice, Text } from "@youju/domain";
import { Banner, Card, WithChinese } from "../../ui/index.ts";
import { interplayWords } from "../../words/interplay.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { ArticleNotes } from "./article-notes.tsx";

/** What stands over the ladder: what is left of official mediation, and the office to choose before the first filing. */
export function RouteOrderNote({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords(interplayWords);
  const text = useText();
  const { lead, mediator, offices } = assessment.order;
  return (
    <>
      {lead !== null && (
        <Banner tone={mediator === "accepted-or-handled" ? "need" : "plain"} title={words.orderLead}>
          <p>{text(lead.text)}</p>
          <ArticleNotes ids={lead.articles} law={assessment.law} />
        </Banner>
      )}
      {offices !== null && offices.options.length > 1 && <Offices assessment={assessment} offices={offices} />}
    </>
  );
}

function Offices({ offices, assessment }: { readonly offices: OfficeChoice; readonly assessment: Assessment }) {
  const words = useWords(interplayWords);
  const text = useText();
  const articles = [...offices.options, ...offices.advice].flatMap((each) => each.articles);
  return (
    <Card className="space-y-3">
      <h3 className="font-semibold">{words.offices}</h3>
      <ul className="grid gap-4 @2xl:grid-cols-2">
        {offices.options.map((option) => (
          <li className="space-y-2 rounded-xl border border-line p-3 text-[0.9375rem]" key={option.place}>
            <p className="font-medium">
              <WithChinese words={text(option.where)} />
            </p>
            <Side items={option.gives} label={words.gives} />
            <Side items={option.costs} label={words.costs} />
          </li>
        ))}
      </ul>
      <ul className="list-disc space-y-1 pl-5 text-[0.9375rem]">
        {offices.advice.map((advice) => (
          <li key={advice.text.zh}>{text(advice.text)}</li>
        ))}
      </ul>
      <ArticleNotes ids={articles} law={assessment.law} />
    </Card>
  );
}

function Side({ label, items }: { readonly label: string; readonly items: readonly Text[] }) {
  const text = useText();
  return items.length === 0 ? null : (
    <div>
      <p className="text-soft">{label}</p>
      {items.map((item) => (
        <p key={item.zh}>{text(item)}</p>
      ))}
    </div>
  );
}
