import type { CaseDetail, FilingView } from "@youju/api";
import {
  type CourtFeeAct,
  courtFeeActs,
  type ExhibitId,
  type CourtFee as Fee,
  type FilingStepView,
  formatYuan,
  parseYuan,
  pendingStates,
} from "@youju/domain";
import { useState } from "react";
import { useRecordCourtFee, useWithdrawCourtFee } from "../../api/court-fees.ts";
import {
  Banner,
  Button,
  Card,
  ChoiceGroup,
  DateInput,
  Day,
  Disclosure,
  ErrorNotice,
  MoneyInput,
  showToast,
} from "../../ui/index.ts";
import { courtFeeWords } from "../../words/court-fee.ts";
import { useWords } from "../../words/use-words.ts";
import { pastDay } from "./past-day.ts";
import { ProofChoice } from "./proof-choice.tsx";

type Of = { readonly filing: FilingView; readonly detail: CaseDetail };
type Entry = FilingStepView & { readonly fee: Fee };

/** The fee of a court: its notice, the payment, and what silence means. 受理费 */
export function CourtFee({ filing, detail }: Of) {
  const words = useWords(courtFeeWords);
  const { fee } = filing;
  const entries = filing.steps.filter((step): step is Entry => step.fee !== null);
  if (fee === null || !(pendingStates.has(filing.state) || entries.length > 0)) {
    return null;
  }
  return (
    <Disclosure start={entries.length > 0 && !fee.isPaid ? "open" : "closed"} summary={words.title}>
      <div className="space-y-4">
        <Standing filing={filing} />
        {entries.length > 0 && (
          <ul className="space-y-3">
            {entries.map((entry) => (
              <li key={entry.sequence}>
                <Recorded caseId={detail.case.id} entry={entry} filingId={filing.id} />
              </li>
            ))}
          </ul>
        )}
        {pendingStates.has(filing.state) && <NewFee detail={detail} filing={filing} />}
      </div>
    </Disclosure>
  );
}

function Standing({ filing: { fee } }: Pick<Of, "filing">) {
  const words = useWords(courtFeeWords);
  if (fee === null || (fee.askedOn === null && !fee.isPaid)) {
    return (
      <p className="text-soft">
        {words.none} {words.note}
      </p>
    );
  }
  if (fee.isPaid) {
    return <Banner tone="done">{words.paid}</Banner>;
  }
  const part = fee.paid !== null && fee.asked !== null;
  return (
    <Banner tone="need">
      {part && words.part(formatYuan(fee.paid), formatYuan(fee.asked))} {words.due}
    </Banner>
  );
}

function Recorded(props: { readonly entry: Entry; readonly caseId: string; readonly filingId: string }) {
  const words = useWords(courtFeeWords);
  const { entry, caseId, filingId } = props;
  const withdraw = useWithdrawCourtFee({ caseId, filingId });
  const what = words.acts[entry.fee.act];
  return (
    <Card className="flex flex-wrap items-center justify-between gap-2">
      <div>
        <p className="font-medium">
          {what}
          {entry.fee.amount !== null && ` ${formatYuan(entry.fee.amount)}`}
        </p>
        {entry.on !== null && (
          <p className="text-[0.9375rem] text-soft">
            <Day date={entry.on} />
          </p>
        )}
      </div>
      <Button
        aria-label={words.undoOf(what)}
        busy={withdraw.isPending}
        icon="undo"
        onClick={() => withdraw.mutate(entry.sequence)}
        size="small"
        tone="quiet"
      >
        {words.takeBack}
      </Button>
      <ErrorNotice error={withdraw.error} />
    </Card>
  );
}

function NewFee({ filing, detail }: Of) {
  const words = useWords(courtFeeWords);
  const place = { caseId: detail.case.id, filingId: filing.id };
  const record = useRecordCourtFee(place);
  const withdraw = useWithdrawCourtFee(place);
  const [act, setAct] = useState<CourtFeeAct | null>(null);
  const [on, setOn] = useState<string>(detail.today);
  const [amount, setAmount] = useState("");
  const [proof, setProof] = useState<readonly ExhibitId[]>([]);
  const [tried, setTried] = useState(false);
  const day = pastDay(on, detail.today);
  const sum = amount.trim() === "" ? null : parseYuan(amount);
  const submit = () => {
    setTried(true);
    if (act === null || day === undefined || sum === undefined) {
      return;
    }
    record.mutate(
      { act, on: day, amount: sum, proof: [...proof] },
      {
        onSuccess: ({ filing: after }) => {
          setAct(null);
          setAmount("");
          setProof([]);
          setTried(false);
          const last = after.steps.at(-1)?.sequence ?? 0;
          showToast({ text: words.saved, action: { label: words.undo, run: () => withdraw.mutate(last) } });
        },
      },
    );
  };
  return (
    <form
      className="space-y-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ChoiceGroup
        choices={courtFeeActs.map((value) => ({ value, label: words.acts[value] }))}
        error={tried && act === null ? words.actMissing : undefined}
        label={words.act}
        onChange={(value) => setAct(courtFeeActs.find((one) => one === value) ?? null)}
        value={act}
      />
      <DateInput
        error={tried && day === undefined ? words.notADay : undefined}
        label={words.on[act ?? "asked"]}
        max={detail.today}
        onChange={setOn}
        value={on}
      />
      <MoneyInput
        error={tried && sum === undefined ? words.amountWrong : undefined}
        label={words.amount}
        onChange={setAmount}
        value={amount}
      />
      <Disclosure look="quiet" summary={words.proof}>
        <ProofChoice chosen={proof} exhibits={detail.exhibits} onChange={setProof} />
      </Disclosure>
      <Button busy={record.isPending} tone="secondary" type="submit">
        {words.save}
      </Button>
      <ErrorNotice error={record.error ?? withdraw.error} />
    </form>
  );
}
