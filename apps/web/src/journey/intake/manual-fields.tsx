import type { CaseDetail } from "@youju/api";
import type { FactName } from "@youju/domain";
import { type ReactNode, useState } from "react";
import { useRecordFacts, useWithdrawFact } from "../../api/acts.ts";
import { Disclosure, ErrorNotice } from "../../ui/index.ts";
import { intakeWords } from "../../words/intake.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { factName } from "../case/fact-value.ts";
import { draftError, draftOf } from "./fact-draft.ts";
import { FactInput } from "./fact-input.tsx";

/** What every kind of dispute can use from an order, in the order people look it up. */
const orderFacts: readonly FactName[] = [
  "platform",
  "orderNumber",
  "shopName",
  "itemName",
  "pricePaid",
  "paidOn",
  "receivedOn",
];

/** The fields nobody knows yet, by hand; each is saved when the person leaves it, and stays where it was. */
export function ManualFields({ detail, start }: { readonly detail: CaseDetail; readonly start: "open" | "closed" }) {
  const words = useWords(intakeWords);
  const [touched, setTouched] = useState<readonly FactName[]>([]);
  const proposed = new Set(detail.proposals.map(({ name }) => name));
  const shown = orderFacts.filter(
    (name) => touched.includes(name) || (detail.facts[name] === undefined && !proposed.has(name)),
  );
  if (shown.length === 0) {
    return null;
  }
  const body: ReactNode = (
    <>
      <p className="text-soft">{words.fields.manualLead}</p>
      <div className="space-y-4">
        {shown.map((name) => (
          <ManualField detail={detail} key={name} name={name} onTouch={() => setTouched([...touched, name])} />
        ))}
      </div>
    </>
  );
  return start === "open" ? (
    <div className="space-y-3">{body}</div>
  ) : (
    <Disclosure summary={words.fields.manualTitle}>{body}</Disclosure>
  );
}

function ManualField(props: { readonly detail: CaseDetail; readonly name: FactName; readonly onTouch: () => void }) {
  const { detail, name } = props;
  const words = useWords(intakeWords);
  const language = useLanguage();
  const text = useText();
  const record = useRecordFacts(detail.case.id);
  const withdraw = useWithdrawFact(detail.case.id);
  const held = draftOf(name, detail.facts);
  const [typed, setTyped] = useState(held);
  const [left, setLeft] = useState(false);
  const wrong = draftError(name, typed);
  const save = (value: string) => {
    setLeft(true);
    if (value.trim() === held || draftError(name, value) !== null) {
      return;
    }
    if (value.trim() === "") {
      withdraw.mutate(name);
    } else {
      record.mutate([{ name, value: value.trim() }]);
    }
  };
  const change = (value: string) => {
    props.onTouch();
    setTyped(value);
    if (name === "platform") {
      save(value);
    }
  };
  const saved = typed.trim() !== "" && typed.trim() === held;
  return (
    <div>
      <FactInput
        error={left && wrong ? text(wrong) : undefined}
        label={
          <span className="flex justify-between gap-3">
            {factName(name, language)}
            {saved && (
              <span aria-hidden="true" className="text-[0.9375rem] font-normal text-go-ink">
                ✓ {words.fields.manualSaved}
              </span>
            )}
          </span>
        }
        name={name}
        onBlur={() => save(typed)}
        onChange={change}
        value={typed}
      />
      <ErrorNotice error={record.error ?? withdraw.error} />
    </div>
  );
}
