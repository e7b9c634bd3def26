import type { CaseDetail, DutyView, SettlementView } from "@youju/api";
import { type Duty, type DutyState, formatYuan, parseYuan } from "@youju/domain";
import { useState } from "react";
import { Link } from "wouter";
import { useChangeSettlement } from "../../api/outcomes.ts";
import { Badge, Button, dayWords, ErrorNotice, MoneyInput, type Tone } from "../../ui/index.ts";
import { closingWords } from "../../words/closing.ts";
import { outcomeWords } from "../../words/outcome.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { caseAddress } from "../case/case-frame.tsx";

const tones: Readonly<Record<DutyState, Tone>> = {
  open: "wait",
  partly: "wait",
  overdue: "need",
  not: "need",
  done: "done",
};

type Props = { readonly detail: CaseDetail; readonly settlement: SettlementView; readonly duty: DutyView };
type Marked = Partial<Pick<Duty, "mark" | "received">>;

/** One part of a settlement: by whom, what, until when, how it stands, and the buttons that say so. */
export function DutyLine({ detail, settlement, duty }: Props) {
  const words = useWords(outcomeWords);
  const [asking, setAsking] = useState(false);
  const change = useChangeSettlement(detail.case.id);
  const mark = (marked: Marked) =>
    change.mutate(
      {
        settlementId: settlement.id,
        duties: settlement.duties.map(({ state: _state, owed: _owed, deadline: _deadline, ...one }) =>
          one.id === duty.id ? { ...one, received: null, markedOn: null, ...marked } : one,
        ),
      },
      { onSuccess: () => setAsking(false) },
    );
  const partly = () => (duty.amount === null ? mark({ mark: "partly" }) : setAsking(true));
  const isOpen = duty.mark === null || duty.mark === "partly";
  return (
    <div className="space-y-2">
      <DutyHead detail={detail} duty={duty} />
      {asking ? (
        <PartlyPaid busy={change.isPending} duty={duty} onSave={(received) => mark({ mark: "partly", received })} />
      ) : (
        <div className="flex flex-wrap gap-2 print:hidden">
          {isOpen && (
            <>
              <Button busy={change.isPending} onClick={() => mark({ mark: "done" })} size="small" tone="secondary">
                {words.marks.done}
              </Button>
              <Button onClick={partly} size="small" tone="secondary">
                {words.marks.partly}
              </Button>
              <Button busy={change.isPending} onClick={() => mark({ mark: "not" })} size="small" tone="secondary">
                {words.marks.not}
              </Button>
            </>
          )}
          {duty.mark !== null && (
            <Button busy={change.isPending} onClick={() => mark({ mark: null })} size="small" tone="quiet">
              {words.marks.again}
            </Button>
          )}
        </div>
      )}
      <ErrorNotice error={change.error} />
    </div>
  );
}

function DutyHead({ detail, duty }: Pick<Props, "detail" | "duty">) {
  const words = useWords(outcomeWords);
  const language = useLanguage();
  const { whose, what, amount, by, state, owed, deadline } = duty;
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-medium">
          {words.whoseChoices[whose]} · {what}
          {amount !== null && ` ${formatYuan(amount)}`}
        </span>
        <Badge tone={tones[state]}>{words.states[state]}</Badge>
      </p>
      <p className="text-[0.9375rem] text-soft">
        {by === null ? words.noDay : words.dueBy(dayWords(by, language, "long"))}
        {owed !== null && owed > 0 && owed !== amount && ` · ${words.owed(formatYuan(owed))}`}
        {deadline !== null && (
          <Link
            className="ml-2 inline-flex min-h-11 items-center whitespace-nowrap underline underline-offset-4"
            href={`${caseAddress(detail.case.id, "deadlines")}/${encodeURIComponent(deadline.rule)}`}
          >
            {words.certificate}
          </Link>
        )}
      </p>
    </>
  );
}

function PartlyPaid(props: {
  readonly duty: DutyView;
  readonly busy: boolean;
  readonly onSave: (received: Duty["received"]) => void;
}) {
  const words = useWords(outcomeWords);
  const { fault } = useWords(closingWords);
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const save = () => {
    const received = typed.trim() === "" ? null : parseYuan(typed);
    setWrong(received === undefined);
    if (received !== undefined) {
      props.onSave(received);
    }
  };
  return (
    <form
      className="space-y-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <MoneyInput error={wrong ? fault.money : undefined} label={words.partlySum} onChange={setTyped} value={typed} />
      <Button busy={props.busy} size="small" tone="secondary" type="submit">
        {words.partlySave}
      </Button>
    </form>
  );
}
