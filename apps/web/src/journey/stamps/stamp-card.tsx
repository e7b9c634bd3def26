import type { StampView } from "@youju/api";
import { errorRegistry } from "@youju/domain";
import type { ReactNode } from "react";
import { stampAddress, useRetryStamp } from "../../api/stamps.ts";
import { Button, CopyButton, Disclosure, ErrorNotice, Instant } from "../../ui/index.ts";
import { stampWords } from "../../words/stamps.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { checkingCommand } from "./checking-command.ts";
import { StampState } from "./stamp-badge.tsx";

/** One time stamp: its state, what it says, and how to check it without this program. */
export function StampCard({ stamp, fileName }: { readonly stamp: StampView; readonly fileName: string | null }) {
  const words = useWords(stampWords);
  const text = useText();
  const retry = useRetryStamp(stamp.caseId);
  const isKept = stamp.recordedAt !== null;
  return (
    <article className="space-y-2 rounded-xl border border-line bg-card p-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="min-w-0 font-medium" lang="zh-CN">
          {stamp.authorityName}
        </h3>
        <StampState stamp={stamp} />
      </div>
      {stamp.demo && <p className="text-[0.9375rem] font-medium text-need-ink">{words.demo}</p>}
      <Facts stamp={stamp} />
      {stamp.problemWords.map((problem) => (
        <p className="text-[0.9375rem]" key={problem.zh}>
          {text(problem)}
        </p>
      ))}
      {stamp.lastError !== null && stamp.problems.length === 0 && (
        <p className="text-[0.9375rem]">{text(errorRegistry[stamp.lastError].title)}</p>
      )}
      <ErrorNotice error={retry.error} />
      <div className="flex flex-wrap items-center gap-2">
        {stamp.state !== "stamped" && (
          <Button
            busy={retry.isPending}
            icon="retry"
            onClick={() => retry.mutate(stamp.id)}
            size="small"
            tone="secondary"
          >
            {isKept ? words.recheck : words.retry}
          </Button>
        )}
        {isKept && (
          <a
            className="inline-flex min-h-11 items-center text-[0.9375rem] text-go-ink underline"
            download
            href={stampAddress(stamp.caseId, stamp.id)}
          >
            {words.download}
          </a>
        )}
      </div>
      {isKept && <HowToCheck fileName={fileName} stamp={stamp} />}
    </article>
  );
}

function Facts({ stamp }: { readonly stamp: StampView }) {
  const words = useWords(stampWords);
  const rows: readonly (readonly [string, ReactNode])[] = [
    [words.time, stamp.genTime === null ? null : <Instant at={stamp.genTime} key="time" />],
    [words.signer, stamp.tsaName],
    [words.serial, stamp.serial],
    [words.policy, stamp.policy],
  ];
  return (
    <>
      {stamp.size !== null && <p className="text-[0.9375rem]">{words.ledgerText(stamp.size)}</p>}
      {stamp.state === "queued" && stamp.attempts > 0 && (
        <p className="text-[0.9375rem] text-soft">{words.attempts(stamp.attempts)}</p>
      )}
      <dl className="space-y-1 text-[0.9375rem]">
        {rows
          .filter(([, value]) => value !== null)
          .map(([label, value]) => (
            <div className="flex flex-wrap gap-x-2" key={label}>
              <dt className="text-soft">{label}</dt>
              <dd className="min-w-0 wrap-anywhere">{value}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}

function HowToCheck({ stamp, fileName }: { readonly stamp: StampView; readonly fileName: string | null }) {
  const words = useWords(stampWords);
  const command = checkingCommand(stamp, fileName);
  return (
    <Disclosure look="quiet" summary={words.how}>
      <p className="text-[0.9375rem]">{words.howText}</p>
      {fileName === null && <p className="text-[0.9375rem]">{words.howLedger}</p>}
      <div className="flex flex-wrap items-center justify-between gap-2 rounded-xl bg-sunken py-1 pr-1 pl-4">
        <code className="min-w-0 text-[0.875rem] break-all">{command}</code>
        <CopyButton name={words.command} text={command} tone="quiet" />
      </div>
      <p className="text-[0.9375rem] text-soft">{words.limits}</p>
    </Disclosure>
  );
}
