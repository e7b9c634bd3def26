import type { CaseDetail } from "@youju/api";
import { usePlatforms } from "../../law/use-law-record.ts";
import { EmptyState, ErrorNotice, LinkButton, Skeleton } from "../../ui/index.ts";
import { beforePressingWords } from "../../words/before-pressing.ts";
import { replyWords } from "../../words/replies.ts";
import { useWords } from "../../words/use-words.ts";
import { CaseFrame, caseAddress } from "../case/case-frame.tsx";
import { stepPath } from "../steps.ts";
import { BeforePressing } from "./before-pressing.tsx";

/** 按之前先看, for the platform and the kind of a case. */
export function CasePressingPage({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(beforePressingWords);
  const replies = useWords(replyWords);
  const { data: platforms, error, refetch } = usePlatforms();
  const { id, kind, title } = detail.case;
  return (
    <CaseFrame
      back={{ href: caseAddress(id), label: title }}
      detail={detail}
      note={words.intro}
      place="plan"
      title={words.title}
    >
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {platforms === undefined && error === null && <Skeleton label={replies.loading} rows={2} />}
      {kind === null && (
        <EmptyState
          action={<LinkButton href={stepPath(id, "kind")}>{words.chooseKind}</LinkButton>}
          icon="stop"
          title={words.kind}
        >
          <p>{words.intro}</p>
        </EmptyState>
      )}
      {platforms !== undefined && kind !== null && (
        <BeforePressing kind={kind} platform={detail.facts.platform ?? "other"} platforms={platforms} />
      )}
    </CaseFrame>
  );
}
