import type { CaseDetail } from "@youju/api";
import { useState } from "react";
import { useSearch } from "wouter";
import { useArrangeStrip, useChatStrip } from "../../api/chat-strip.ts";
import { Disclosure, EmptyState, ErrorNotice, Skeleton, showToast } from "../../ui/index.ts";
import { chatStripWords } from "../../words/chat-strip.ts";
import { useWords } from "../../words/use-words.ts";
import { CaseFrame, caseAddress } from "../case/case-frame.tsx";
import { StripSummary } from "./strip-summary.tsx";
import { StripView } from "./strip-view.tsx";

/** Screenshots of a chat as one strip: in order, with what is missing. 聊天长条 */
export function ChatStripPage({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(chatStripWords);
  const pictures = detail.exhibits.filter(({ mediaType }) => mediaType.startsWith("image/"));
  const asked = numbersIn(useSearch()).filter((number) => pictures.some((each) => each.number === number));
  const chats = pictures.filter(({ kind }) => kind === "chat").map(({ number }) => number);
  const [chosen, setChosen] = useState<readonly number[]>(asked.length > 0 ? asked : chats);
  const turn = (number: number) =>
    setChosen(chosen.includes(number) ? chosen.filter((each) => each !== number) : [...chosen, number]);
  return (
    <CaseFrame
      back={{ href: caseAddress(detail.case.id, "exhibits"), label: detail.case.title }}
      detail={detail}
      note={words.note}
      place="exhibits"
      title={words.title}
    >
      <Disclosure start={chosen.length === 0 ? "open" : "closed"} summary={words.choose(chosen.length)}>
        <ul>
          {pictures.map(({ id, number, fileName }) => (
            <li key={id}>
              <label className="flex min-h-11 items-center gap-3">
                <input
                  checked={chosen.includes(number)}
                  className="size-5 shrink-0 accent-go"
                  onChange={() => turn(number)}
                  type="checkbox"
                />
                <span className="min-w-0 break-all">
                  {words.exhibit(number)} · {fileName}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </Disclosure>
      {chosen.length === 0 ? (
        <EmptyState icon="picture" title={words.none}>
          <p>{words.noneText}</p>
        </EmptyState>
      ) : (
        <Strip caseId={detail.case.id} exhibits={chosen.toSorted((one, other) => one - other).join(",")} />
      )}
    </CaseFrame>
  );
}

function numbersIn(search: string): readonly number[] {
  const asked = new URLSearchParams(search).get("only") ?? "";
  return asked
    .split(",")
    .map(Number)
    .filter((number) => Number.isInteger(number) && number > 0);
}

function Strip({ caseId, exhibits }: { readonly caseId: string; readonly exhibits: string }) {
  const words = useWords(chatStripWords);
  const strip = useChatStrip(caseId, exhibits);
  const arrange = useArrangeStrip(caseId, exhibits);
  const order = (numbers: readonly number[] | null) =>
    arrange.mutate(numbers, { onSuccess: () => (numbers === null ? undefined : showToast({ text: words.moved })) });
  return (
    <div className="space-y-8">
      {strip.isPending && <Skeleton label={words.loading} rows={2} />}
      <ErrorNotice error={strip.error} onRetry={() => void strip.refetch()} />
      <ErrorNotice error={arrange.error} />
      {strip.data !== undefined && (
        <>
          <StripSummary view={strip.data} />
          <StripView busy={arrange.isPending} caseId={caseId} onOrder={order} view={strip.data} />
        </>
      )}
    </div>
  );
}
