import type { CaseDetail, NextStep } from "@youju/api";
import { Link } from "wouter";
import { Icon } from "../../ui/index.ts";
import { stepWords } from "../../words/step.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { ComposeButton } from "./next-step-card.tsx";
import { daysInWords } from "./standing-words.ts";
import { isToCompose, stepAddress } from "./step-address.ts";

/** What can safely be done beside the one next step. 同时可以 */
export function AlsoNow({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(stepWords);
  if (detail.alsoNow.length === 0) {
    return null;
  }
  return (
    <div>
      <h3 className="pb-2 font-medium text-soft" id="also-now">
        {words.also}
      </h3>
      <ul aria-labelledby="also-now" className="divide-y divide-line rounded-2xl border border-line bg-card">
        {detail.alsoNow.map((step) => (
          <li className="px-4 py-2.5" key={`${step.id} ${step.channel} ${step.filingId} ${step.contactId}`}>
            <Beside detail={detail} step={step} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Beside({ detail, step }: { readonly detail: CaseDetail; readonly step: NextStep }) {
  const words = useWords(stepWords);
  const text = useText();
  const language = useLanguage();
  const why = <span className="block text-[0.9375rem] text-soft">{daysInWords(text(step.why), language)}</span>;
  if (isToCompose(step)) {
    const paper = step.paper === null ? {} : { paper: step.paper };
    return (
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <span className="min-w-0 flex-1 basis-56">
          <span className="block font-medium">{text(step.title)}</span>
          {why}
        </span>
        <ComposeButton
          caseId={detail.case.id}
          channel={step.channel ?? ""}
          label={words.write}
          look="list"
          {...paper}
        />
      </div>
    );
  }
  return (
    <Link className="flex min-h-11 items-center gap-3 hover:underline" href={stepAddress(detail.case, step)}>
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{text(step.title)}</span>
        {why}
      </span>
      <Icon className="text-soft" name="next" />
    </Link>
  );
}
