import type { CaseDetail, FilingView } from "@youju/api";
import type { ExhibitId, FilingStepView } from "@youju/domain";
import type { Channel } from "@youju/law";
import { readFilingNumber } from "@youju/rules";
import { Link } from "wouter";
import { Badge, Banner, Card, Day, dayWords, Instant, LinkButton, WithChinese } from "../../ui/index.ts";
import { factValueWords } from "../../words/fact-values.ts";
import { filingWords } from "../../words/filing.ts";
import { filingStateWords } from "../../words/filing-states.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";
import { caseAddress } from "../case/case-frame.tsx";
import { filingTone } from "./filing-state.ts";
import { refusedBefore } from "./refused-before.ts";

type Of = { readonly filing: FilingView; readonly detail: CaseDetail; readonly channel: Channel | undefined };

/** Where a filing has been: our word, what the other side calls it, the reason and what shows it. */
export function FilingHistory({ filing, detail, channel }: Of) {
  const words = useWords(filingStateWords);
  const text = useText();
  const door = channel?.where.find(({ zh }) => zh === filing.sending?.via);
  const steps = filing.steps.filter(
    ({ state, progress, wording, clock, fee }) =>
      state !== "drafted" && clock === null && fee === null && !(progress && wording === null),
  );
  return (
    <Card className="space-y-3">
      <h3 className="font-semibold">{words.title}</h3>
      {filing.sending?.via != null && (
        <p className="text-soft">
          <WithChinese words={words.via(door === undefined ? filing.sending.via : text(door))} />
        </p>
      )}
      <Office detail={detail} filing={filing} />
      {filing.sending !== null && <Proof detail={detail} ids={filing.sending.proof} />}
      <ol className="space-y-3">
        {steps.map((step) => (
          <li key={step.sequence}>
            <Step channel={channel} detail={detail} step={step} />
          </li>
        ))}
      </ol>
      {filing.corrected.length > 0 && <Corrected channel={channel} filing={filing} />}
      {filing.state !== "drafted" && (
        <Link
          className="inline-flex min-h-11 items-center text-go-ink underline underline-offset-4"
          href={caseAddress(detail.case.id, "edits")}
        >
          {words.mistaken}
        </Link>
      )}
    </Card>
  );
}

/** Which office has it, and which had refused it before for lack of authority. */
function Office({ filing, detail }: Omit<Of, "channel">) {
  const words = useWords(filingStateWords);
  const before = filing.sentOn === null ? undefined : refusedBefore(filing, detail.filings);
  const office = filing.sending?.office ?? null;
  if (office === null && before === undefined) {
    return null;
  }
  return (
    <p className="break-words text-soft">
      {office !== null && <WithChinese words={words.officeOf(office)} />}{" "}
      {before !== undefined && <WithChinese words={words.refiledAfter(before.sending?.office ?? null)} />}
    </p>
  );
}

/** What was noted by mistake and why: it counts for nothing and stays to be read. */
function Corrected({ filing, channel }: Omit<Of, "detail">) {
  const words = useWords(filingStateWords);
  const { states } = useWords(filingWords);
  const text = useText();
  return (
    <ul aria-label={words.corrected} className="space-y-2 border-t border-line pt-3 text-[0.9375rem] text-soft">
      {filing.corrected.map(({ sequence, state, on, reason, correctedAt }) => {
        const own = channel?.states.find((each) => each.state === state)?.words ?? null;
        return (
          <li key={sequence}>
            <del>
              {own === null ? states[state] : text(own)} {on !== null && <Day date={on} />}
            </del>{" "}
            {words.correctedOn} <Instant at={correctedAt} />
            {reason !== null && <p className="break-words">{words.correctedFor(reason)}</p>}
          </li>
        );
      })}
    </ul>
  );
}

function Step({ step, detail, channel }: Omit<Of, "filing"> & { readonly step: FilingStepView }) {
  const words = useWords(filingStateWords);
  const { states } = useWords(filingWords);
  const { choices } = useWords(factValueWords);
  const text = useText();
  const own = channel?.states.find(({ state }) => state === step.state)?.words ?? null;
  return (
    <div className="space-y-1">
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={filingTone[step.state]}>{own === null ? states[step.state] : text(own)}</Badge>
        {step.progress && <Badge tone="plain">{words.reworded}</Badge>}
        <span className="text-soft">{step.on === null ? words.noDay : <Day date={step.on} />}</span>
      </p>
      {step.wording !== null && (
        <p className="break-words">
          <WithChinese words={words.wording(step.wording)} />
        </p>
      )}
      {step.refusedFor !== null && (
        <p className="text-soft">
          {words.refusedFor(choices.mediatorRefusedFor?.[step.refusedFor] ?? step.refusedFor)}
        </p>
      )}
      <Proof detail={detail} ids={step.proof} />
    </div>
  );
}

function Proof({ ids, detail }: { readonly ids: readonly ExhibitId[]; readonly detail: CaseDetail }) {
  const words = useWords(filingStateWords);
  const { exhibit } = useWords(filingWords);
  const numbers = detail.exhibits.filter(({ id }) => ids.includes(id)).map(({ number }) => exhibit(number));
  return numbers.length === 0 ? null : (
    <p className="text-[0.9375rem] text-soft">{words.exhibits(numbers.join(words.comma))}</p>
  );
}

/** What a number of the 12315 platform says of itself, while it is typed or once it is kept. */
export function NumberRead(props: {
  readonly channel: string;
  readonly number: string;
  readonly sentOn: string | null;
}) {
  const words = useWords(filingStateWords);
  const text = useText();
  const language = useLanguage();
  if (!props.channel.startsWith("12315-") || props.number.trim() === "") {
    return null;
  }
  const read = readFilingNumber(props.number);
  if (read.kind === "unknown-form") {
    return <p className="text-[0.9375rem] text-soft">{words.officeUnknown}</p>;
  }
  const day = dayWords(read.on, language, "long");
  return (
    <div className="space-y-2 text-[0.9375rem]">
      <p>
        <span className="text-soft">{words.office} </span>
        {words.officeRead(text(read.province), read.area, day)}
      </p>
      {props.sentOn !== null && props.sentOn !== read.on && <Banner tone="need">{words.otherDay(day)}</Banner>}
    </div>
  );
}

/** The report beside the complaint, or the other way round. */
export function TwinNote({ filing, detail, channel }: Of) {
  const words = useWords(filingStateWords);
  const { states } = useWords(filingWords);
  const text = useText();
  const twin = detail.filings.findLast((one) => one.channel === channel?.twin && one.paper === one.channel);
  return twin === undefined || filing.paper !== filing.channel ? null : (
    <Card className="space-y-3">
      <h3 className="flex flex-wrap items-center gap-2 font-semibold">
        {words.twin}
        <Badge tone={filingTone[twin.state]}>{states[twin.state]}</Badge>
      </h3>
      <p className="text-soft">{words.twinNote}</p>
      <LinkButton
        href={`${caseAddress(detail.case.id, "filings")}/${encodeURIComponent(twin.id)}`}
        size="small"
        tone="secondary"
      >
        {words.twinOpen(text(twin.title))}
      </LinkButton>
    </Card>
  );
}
