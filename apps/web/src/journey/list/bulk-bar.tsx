import type { ActOnCases } from "@youju/api";
import { useState } from "react";
import { useActOnCases, useExportCases, useTryOnCases } from "../../api/list.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import type { IconName } from "../../ui/icon.tsx";
import { showToast } from "../../ui/toast.tsx";
import { listToolWords } from "../../words/list-tools.ts";
import { useWords } from "../../words/use-words.ts";
import { ExportList } from "../export/export-list.tsx";
import type { Scope } from "./scope.ts";

type Act = ActOnCases["act"];
const actsIn: Readonly<Record<Scope, readonly Act[]>> = {
  mine: ["archive", "bin"],
  demo: ["bin"],
  archive: ["take-up", "bin"],
  bin: ["restore"],
};
const icons: Readonly<Record<Act, IconName>> = { archive: "cases", "take-up": "undo", bin: "bin", restore: "undo" };
const backwards: Readonly<Record<Act, Act>> = {
  archive: "take-up",
  "take-up": "archive",
  bin: "restore",
  restore: "bin",
};

/** What can be done with the cases picked out; each act first says how many it would change, and can be taken back. */
export function BulkBar(props: {
  readonly scope: Scope;
  readonly ids: readonly string[];
  readonly all: number;
  readonly onAll: () => void;
  readonly onNone: () => void;
}) {
  const words = useWords(listToolWords);
  const [asked, setAsked] = useState<Act | "export" | null>(null);
  const count = props.ids.length;
  return (
    <section
      aria-label={words.bulk}
      className="sticky bottom-[calc(4.75rem+env(safe-area-inset-bottom))] z-20 flex flex-wrap items-center gap-x-2 gap-y-1 rounded-2xl border border-line bg-card px-4 py-2 shadow-float lg:bottom-4"
    >
      <p className="mr-auto font-medium" role="status">
        {words.picked(count)}
      </p>
      <Button onClick={count === props.all ? props.onNone : props.onAll} size="small" tone="quiet">
        {count === props.all ? words.pickNone : words.pickAll}
      </Button>
      {actsIn[props.scope].map((act) => (
        <Button
          disabled={count === 0}
          icon={icons[act]}
          key={act}
          onClick={() => setAsked(act)}
          size="small"
          tone="secondary"
        >
          {words.acts[act]}
        </Button>
      ))}
      {props.scope !== "bin" && (
        <Button disabled={count === 0} icon="download" onClick={() => setAsked("export")} size="small" tone="secondary">
          {words.acts.export}
        </Button>
      )}
      {asked === "export" && <ExportDialog ids={props.ids} onClose={() => setAsked(null)} />}
      {asked !== null && asked !== "export" && (
        <ActDialog act={asked} ids={props.ids} onClose={() => setAsked(null)} onDone={props.onNone} />
      )}
    </section>
  );
}

function ActDialog(props: {
  readonly act: Act;
  readonly ids: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const words = useWords(listToolWords);
  const { act } = props;
  const [ids] = useState(props.ids);
  const acting = useActOnCases();
  const tried = useTryOnCases({ act, caseIds: ids });
  const counted = tried.data ?? null;
  const undo = (changed: readonly string[]) => ({
    label: words.undo,
    run: () => acting.mutate({ act: backwards[act], caseIds: changed }),
  });
  const go = () =>
    acting.mutate(
      { act, caseIds: ids },
      {
        onSuccess: ({ changed }) => {
          showToast({ text: words.did[act](changed.length), action: undo(changed) });
          props.onDone();
          props.onClose();
        },
      },
    );
  return (
    <Dialog
      actions={
        <>
          <Button onClick={props.onClose} tone="secondary">
            {words.cancel}
          </Button>
          {counted !== null && counted.changed.length > 0 && (
            <Button busy={acting.isPending} onClick={go}>
              {words.acts[act]}
            </Button>
          )}
        </>
      }
      onClose={props.onClose}
      open
      title={words.asks[act](counted?.changed.length ?? ids.length)}
    >
      <p>{counted?.changed.length === 0 ? words.nothingToDo : words.explains[act]}</p>
      {counted !== null && counted.changed.length > 0 && counted.left.length > 0 && (
        <p className="text-soft">{words.unchanged(counted.left.length)}</p>
      )}
      <ErrorNotice error={tried.error ?? acting.error} />
    </Dialog>
  );
}

function ExportDialog({ ids, onClose }: { readonly ids: readonly string[]; readonly onClose: () => void }) {
  const words = useWords(listToolWords);
  const exporting = useExportCases();
  return (
    <Dialog
      actions={
        exporting.isSuccess ? (
          <Button onClick={onClose}>{words.done}</Button>
        ) : (
          <>
            <Button onClick={onClose} tone="secondary">
              {words.cancel}
            </Button>
            <Button busy={exporting.isPending} onClick={() => exporting.mutate(ids)}>
              {words.acts.export}
            </Button>
          </>
        )
      }
      onClose={onClose}
      open
      title={words.exportTitle(ids.length)}
    >
      <p>{exporting.isSuccess ? words.exporting : words.exportText}</p>
      <ErrorNotice error={exporting.error} />
      {exporting.isSuccess && ids.map((caseId) => <ExportList caseId={caseId} key={caseId} />)}
    </Dialog>
  );
}
