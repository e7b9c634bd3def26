import type { PlainDate, Text } from "@youju/domain";
import type { LawBook } from "@youju/law";
import type { DeadlineAnswer } from "@youju/rules";
import { useRef, useState } from "react";
import { useLocation, useSearch } from "wouter";
import {
  Banner,
  Button,
  Card,
  DateInput,
  dayWords,
  focusFirstError,
  Section,
  Select,
  TextInput,
} from "../../ui/index.ts";
import { toolWords } from "../../words/tools.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { DeadlineCertificate } from "../case/deadline-certificate.tsx";
import { standingOf } from "../case/deadline-order.ts";
import {
  asCaseDeadline,
  askDeadline,
  type DeadlineFault,
  type DeadlineForm,
  type DeadlineRead,
  unitToAsk,
} from "./deadline-question.ts";
import { deviceToday, WithLaw } from "./with-law.tsx";

/** 期限计算: a rule and a day give the certificate, counted in the page. The address keeps what was asked. */
export function DeadlineTool() {
  const search = useSearch();
  return <WithLaw>{({ book }) => <DeadlineAsked asked={formOf(search)} book={book} key={search} />}</WithLaw>;
}

function formOf(search: string): DeadlineForm {
  const asked = new URLSearchParams(search);
  return {
    rule: asked.get("rule") ?? "",
    from: asked.get("from") ?? "",
    on: asked.get("on") ?? deviceToday(),
    length: asked.get("length") ?? "",
  };
}

function DeadlineAsked({ book, asked }: { readonly book: LawBook; readonly asked: DeadlineForm }) {
  const read = asked.rule === "" || asked.from === "" ? null : askDeadline(asked, book);
  return (
    <div className="@container space-y-8">
      <div className="grid gap-8 @4xl:grid-cols-[22rem_minmax(0,1fr)]">
        <div className="print:hidden">
          <DeadlineForms asked={asked} book={book} read={read} />
        </div>
        <div className="@container min-w-0" aria-live="polite">
          {read?.kind === "answer" && <Answer answer={read.answer} on={read.on} />}
        </div>
      </div>
    </div>
  );
}

type FormsProps = { readonly book: LawBook; readonly asked: DeadlineForm; readonly read: DeadlineRead | null };

function DeadlineForms({ book, asked, read }: FormsProps) {
  const words = useWords(toolWords);
  const text = useText();
  const [path, go] = useLocation();
  const place = useRef<HTMLFormElement>(null);
  const [form, setForm] = useState(asked);
  const [faults, setFaults] = useState<readonly DeadlineFault[]>(read?.kind === "faults" ? read.faults : []);
  const set = (change: Partial<DeadlineForm>) => setForm({ ...form, ...change });
  const rule = book.deadlineRule(form.rule);
  const unit = unitToAsk(form.rule, book);
  const needsLength = unit !== undefined || (read?.kind === "answer" && read.answer.kind.startsWith("length"));
  const submit = () => {
    const now = askDeadline(form, book);
    setFaults(now.kind === "faults" ? now.faults : []);
    if (now.kind === "faults") {
      focusFirstError(place.current);
      return;
    }
    const kept = Object.entries(form).filter(([, value]) => value !== "");
    go(`${path}?${new URLSearchParams(kept)}`, { replace: true });
  };
  const error = (name: DeadlineFault, sentence: string) => (faults.includes(name) ? sentence : undefined);
  return (
    <Card>
      <form
        className="space-y-4"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        ref={place}
      >
        <Select
          error={error("rule", words.deadline.ruleError)}
          label={words.deadline.rule}
          onChange={(value) => set({ rule: value, length: "" })}
          options={[{ value: "", label: words.choose }, ...ruleOptions(book, text)]}
          value={form.rule}
        />
        <DateInput
          error={error("from", words.dateError)}
          hint={rule.kind === "rule" ? words.deadline.trigger(text(rule.rule.trigger)) : words.deadline.fromHint}
          label={words.deadline.from}
          onChange={(from) => set({ from })}
          value={form.from}
        />
        <DateInput
          error={error("on", words.dateError)}
          hint={words.deadline.onHint}
          label={words.deadline.on}
          onChange={(on) => set({ on })}
          value={form.on}
        />
        {needsLength && (
          <TextInput
            autoComplete="off"
            error={error("length", words.deadline.lengthError(3660))}
            hint={words.deadline.lengthHint}
            inputMode="numeric"
            label={unit === undefined ? words.deadline.length : words.deadline.lengthIn[unit]}
            onChange={(length) => set({ length })}
            value={form.length}
          />
        )}
        <Button size="block" type="submit">
          {words.count}
        </Button>
      </form>
    </Card>
  );
}

/** Rules by their register id, the person's own and the others' alike; the id tells them apart. */
function ruleOptions(book: LawBook, text: (text: Text) => string) {
  return [...book.deadlineIds].sort().flatMap((id) => {
    const found = book.deadlineRule(id);
    return found.kind === "rule" ? [{ value: id, label: `${id} ${text(found.rule.title)}` }] : [];
  });
}

function Answer({ answer, on }: { readonly answer: DeadlineAnswer; readonly on: PlainDate }) {
  const words = useWords(toolWords);
  const text = useText();
  const language = useLanguage();
  switch (answer.kind) {
    case "counted": {
      const item = asCaseDeadline(answer);
      return (
        <div className="space-y-6">
          <DeadlineCertificate
            heading="own"
            item={item}
            law={answer.articles}
            standing={standingOf(item, on)}
            today={on}
          />
          <Section id="do" title={words.deadline.act}>
            <p>{text(answer.nextAction)}</p>
          </Section>
          {answer.pauses !== null && (
            <Section id="pauses" title={words.deadline.pauses}>
              <p>{text(answer.pauses)}</p>
            </Section>
          )}
        </div>
      );
    }
    case "open-question":
      return (
        <Banner title={words.deadline.openQuestion} tone="need">
          {text(answer.question)} {text(answer.why)}
        </Banner>
      );
    case "parts":
      return (
        <Banner title={words.deadline.parts} tone="need">
          {answer.parts.map((part) => `${part.id} ${text(part.title)}`).join("；")}
        </Banner>
      );
    case "length-needed":
      return <Banner tone="need">{words.deadline.lengthNeeded}</Banner>;
    case "length-fixed":
      return <Banner tone="need">{words.deadline.lengthFixed(answer.length)}</Banner>;
    case "length-not-valid":
      return <Banner tone="need">{words.deadline.lengthError(answer.most)}</Banner>;
    case "not-recorded":
      return <Banner tone="need">{words.deadline.notRecorded(dayWords(answer.recordedFrom, language, "long"))}</Banner>;
    case "unknown-rule":
      return <Banner tone="need">{words.deadline.unknownRule}</Banner>;
  }
}
