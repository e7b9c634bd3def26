import type { RemovedExhibit } from "@youju/domain";
import { useState } from "react";
import { useRemovedExhibits, useRestoreExhibit, useWipeExhibit } from "../../api/removed-exhibits.ts";
import { Button, Card, Dialog, Disclosure, ErrorNotice, Instant, showToast, TextInput } from "../../ui/index.ts";
import { removedExhibitWords } from "../../words/removed-exhibits.ts";
import { useWords } from "../../words/use-words.ts";

/** Exhibits taken out of the case, each to be put back or deleted for good; nothing where there are none. */
export function RemovedExhibits({ caseId }: { readonly caseId: string }) {
  const words = useWords(removedExhibitWords);
  const { data, error, refetch } = useRemovedExhibits(caseId);
  if (error !== null) {
    return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  }
  return data === undefined || data.length === 0 ? null : (
    <Disclosure summary={words.title(data.length)}>
      <p className="text-[0.9375rem] text-soft">{words.text}</p>
      <ul className="mt-3 grid gap-3 @2xl:grid-cols-2">
        {data.map((exhibit) => (
          <li key={exhibit.id}>
            <Removed exhibit={exhibit} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Removed({ exhibit }: { readonly exhibit: RemovedExhibit }) {
  const words = useWords(removedExhibitWords);
  const { caseId, id, number, fileName, removedAt } = exhibit;
  const restore = useRestoreExhibit(caseId);
  const back = () =>
    restore.mutateAsync(id).then(
      () => showToast({ text: words.restored(number) }),
      () => undefined,
    );
  return (
    <Card className="space-y-2">
      <p className="font-semibold">{words.exhibit(number)}</p>
      <p className="truncate text-[0.9375rem]">{fileName}</p>
      <p className="text-[0.9375rem] text-soft">
        {words.removedAt} <Instant at={removedAt} />
      </p>
      <div className="flex flex-wrap gap-2">
        <Button busy={restore.isPending} icon="undo" onClick={back} size="small" tone="secondary">
          {words.restore}
          <span className="sr-only"> {words.exhibit(number)}</span>
        </Button>
        <Wipe exhibit={exhibit} />
      </div>
      <ErrorNotice error={restore.error} />
    </Card>
  );
}

/** Deletes it for good, after its name was typed. */
function Wipe({ exhibit: { caseId, id, number } }: { readonly exhibit: RemovedExhibit }) {
  const words = useWords(removedExhibitWords);
  const wipe = useWipeExhibit(caseId);
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string>();
  const name = words.exhibit(number);
  const yes = () => {
    const same = plain(typed) === plain(name);
    setError(same ? undefined : words.wipeMismatch(name));
    if (same) {
      wipe.mutate(id, { onSuccess: () => showToast({ text: words.wiped(number) }) });
    }
  };
  const close = () => {
    setAsking(false);
    setTyped("");
    setError(undefined);
  };
  return (
    <>
      <Button icon="bin" onClick={() => setAsking(true)} size="small" tone="quiet">
        {words.wipe}
        <span className="sr-only"> {name}</span>
      </Button>
      <Dialog
        actions={
          <>
            <Button onClick={close} tone="secondary">
              {words.cancel}
            </Button>
            <Button busy={wipe.isPending} onClick={yes} tone="danger">
              {words.wipe}
            </Button>
          </>
        }
        onClose={close}
        open={asking}
        title={words.wipeTitle(number)}
      >
        <p>{words.wipeText}</p>
        <TextInput autoComplete="off" error={error} label={words.wipeType(name)} onChange={setTyped} value={typed} />
        <ErrorNotice error={wipe.error} />
      </Dialog>
    </>
  );
}

function plain(text: string): string {
  return text.replaceAll(/\s/g, "").toLowerCase();
}
