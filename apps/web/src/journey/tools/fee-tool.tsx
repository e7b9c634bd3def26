import { type Fen, type PlainDate, parseYuan } from "@youju/domain";
import type { LawBook } from "@youju/law";
import { type CourtFee, courtFee, feeKinds, feeProcedures } from "@youju/rules";
import { useRef, useState } from "react";
import { useLocation, useSearch } from "wouter";
import { Button, Card, ChoiceGroup, focusFirstError, Money, MoneyInput, Section } from "../../ui/index.ts";
import { toolWords } from "../../words/tools.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { ArticleNotes } from "../case/article-notes.tsx";
import { deviceToday, WithLaw } from "./with-law.tsx";

type FeeForm = {
  readonly amount: string;
  readonly kind: (typeof feeKinds)[number];
  readonly procedure: (typeof feeProcedures)[number];
};

/** 诉讼费计算: what the court takes for an amount, slice by slice, worked out in the page. */
export function FeeTool() {
  const search = useSearch();
  return <WithLaw>{({ book }) => <FeeAsked asked={formOf(search)} book={book} key={search} />}</WithLaw>;
}

function formOf(search: string): FeeForm {
  const asked = new URLSearchParams(search);
  return {
    amount: asked.get("amount") ?? "",
    kind: feeKinds.find((kind) => kind === asked.get("kind")) ?? "case",
    procedure: feeProcedures.find((procedure) => procedure === asked.get("procedure")) ?? "small-claims",
  };
}

function FeeAsked({ book, asked }: { readonly book: LawBook; readonly asked: FeeForm }) {
  const amount = parseYuan(asked.amount);
  const fee = amount === undefined ? null : feeOf({ ...asked, amount, on: deviceToday() }, book);
  return (
    <div className="@container">
      <div className="grid gap-8 @4xl:grid-cols-[22rem_minmax(0,1fr)]">
        <FeeForms asked={asked} />
        <div aria-live="polite" className="min-w-0">
          {fee !== null && <FeeAnswer book={book} fee={fee} />}
        </div>
      </div>
    </div>
  );
}

function feeOf(
  asked: Omit<FeeForm, "amount"> & { readonly amount: Fen; readonly on: PlainDate },
  book: LawBook,
): CourtFee {
  return courtFee(asked, book);
}

function FeeForms({ asked }: { readonly asked: FeeForm }) {
  const words = useWords(toolWords);
  const [path, go] = useLocation();
  const place = useRef<HTMLFormElement>(null);
  const [form, setForm] = useState(asked);
  const [wrong, setWrong] = useState(asked.amount !== "" && parseYuan(asked.amount) === undefined);
  const set = (change: Partial<FeeForm>) => setForm({ ...form, ...change });
  const submit = () => {
    const valid = parseYuan(form.amount) !== undefined;
    setWrong(!valid);
    if (valid) {
      go(`${path}?${new URLSearchParams(form)}`, { replace: true });
    } else {
      focusFirstError(place.current);
    }
  };
  return (
    <Card className="self-start">
      <form
        className="space-y-4"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        ref={place}
      >
        <MoneyInput
          error={wrong ? words.fee.amountError : undefined}
          label={words.fee.amount}
          onChange={(amount) => set({ amount })}
          value={form.amount}
        />
        <ChoiceGroup
          choices={feeKinds.map((value) => ({ value, label: words.fee.kinds[value] }))}
          label={words.fee.kind}
          onChange={(value) => set({ kind: feeKinds.find((kind) => kind === value) ?? "case" })}
          value={form.kind}
        />
        {form.kind === "case" && (
          <ChoiceGroup
            choices={feeProcedures.map((value) => ({ value, label: words.fee.procedures[value] }))}
            label={words.fee.procedure}
            onChange={(value) =>
              set({ procedure: feeProcedures.find((procedure) => procedure === value) ?? "ordinary" })
            }
            value={form.procedure}
          />
        )}
        <Button size="block" type="submit">
          {words.count}
        </Button>
      </form>
    </Card>
  );
}

function FeeAnswer({ fee, book }: { readonly fee: CourtFee; readonly book: LawBook }) {
  const words = useWords(toolWords);
  const text = useText();
  return (
    <div className="space-y-6">
      <Card tone="go">
        <p className="text-soft">{words.fee.result}</p>
        <p className="text-3xl font-bold">
          <Money amount={fee.fee} />
        </p>
      </Card>
      <Section id="fee-steps" title={words.fee.steps}>
        <ol className="divide-y divide-line rounded-2xl border border-line bg-card px-4 shadow-card">
          {fee.steps.map((step) => (
            <li className="flex flex-wrap justify-between gap-x-4 py-2.5" key={`${step.label.zh}-${step.formula}`}>
              <span className="text-soft">{text(step.label)}</span>
              <span className="font-medium">{step.formula}</span>
            </li>
          ))}
        </ol>
        <p className="text-[0.9375rem] text-soft">{words.fee.note}</p>
        <ArticleNotes
          ids={fee.articles.map((article) => article.id)}
          law={fee.articles.map((article) => book.article(article.id) ?? article)}
        />
      </Section>
    </div>
  );
}
