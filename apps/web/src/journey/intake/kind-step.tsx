import type { CaseDetail } from "@youju/api";
import type { DisputeKind } from "@youju/domain";
import { useState } from "react";
import { useLocation, useSearch } from "wouter";
import { useOpenCase, useUpdateCase } from "../../api/acts.ts";
import { Button, ErrorNotice } from "../../ui/index.ts";
import { intakeWords } from "../../words/intake.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { kindAsked, resumeStep, stepPath } from "../steps.ts";
import { ChosenKind } from "./chosen-kind.tsx";
import { KindPicker } from "./kind-picker.tsx";

/** On a phone tall enough, the way on stays in sight above the tabs. */
const aboveTheTabs =
  "bg-ground py-2 [@media(min-height:40rem)]:sticky bottom-[calc(4rem+env(safe-area-inset-bottom))] lg:static";

/** What happened: choosing shows the three lines at once; the case is opened when the person goes on. */
export function KindStep({ detail }: { readonly detail: CaseDetail | null }) {
  const words = useWords(intakeWords);
  const asked = kindAsked(useSearch());
  const [kind, setKind] = useState<DisputeKind | null>(detail === null ? asked : detail.case.kind);
  const settle = useSettleKind(detail);
  return (
    <div className="space-y-4">
      {kind === null ? (
        <KindPicker onChoose={setKind} onUnsure={detail === null ? () => settle.run(null) : null} />
      ) : (
        <>
          <ChosenKind fresh={kind !== detail?.case.kind} kind={kind} onChange={() => setKind(null)} />
          <div className={aboveTheTabs}>
            <Button busy={settle.busy} icon="next" onClick={() => settle.run(kind)} size="block">
              {detail === null || detail.exhibits.length === 0 ? words.kind.go : words.kind.keep}
            </Button>
          </div>
        </>
      )}
      <ErrorNotice error={settle.error} />
      <p className="text-center text-[0.9375rem] text-soft">{words.kind.nothingSent}</p>
    </div>
  );
}

function useSettleKind(detail: CaseDetail | null) {
  const [, go] = useLocation();
  const language = useLanguage();
  const open = useOpenCase();
  const update = useUpdateCase(detail?.case.id ?? "");
  const run = async (kind: DisputeKind | null) => {
    if (detail === null) {
      const opened = await open.mutateAsync({ kind, language });
      go(stepPath(opened.case.id, "material"), { replace: true });
      return;
    }
    const updated = kind === null || kind === detail.case.kind ? detail : await update.mutateAsync({ kind });
    const onward = resumeStep(updated);
    go(stepPath(updated.case.id, onward === "kind" ? "material" : onward));
  };
  return {
    // A refusal stays in the mutation and is shown beside the button.
    run: (kind: DisputeKind | null) => void run(kind).catch(() => undefined),
    busy: open.isPending || update.isPending,
    error: open.error ?? update.error,
  };
}
