import type { Exhibit } from "@youju/domain";
import { useState } from "react";
import { useRemoveExhibit } from "../../api/index.ts";
import { Button, Dialog, ErrorNotice, showToast, TextInput } from "../../ui/index.ts";
import { caseWords } from "../../words/case.ts";
import { useWords } from "../../words/use-words.ts";

/** Takes an exhibit out for good, after its name was typed. */
export function RemoveExhibit({ exhibit }: { readonly exhibit: Exhibit }) {
  const words = useWords(caseWords);
  const remove = useRemoveExhibit(exhibit.caseId);
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string>();
  const name = words.exhibit(exhibit.number);
  const yes = () => {
    const same = typed.replaceAll(/\s/g, "").toLowerCase() === name.replaceAll(/\s/g, "").toLowerCase();
    setError(same ? undefined : words.removeMismatch(name));
    if (same) {
      remove.mutate(exhibit.id, { onSuccess: () => showToast({ text: words.removed(exhibit.number) }) });
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
        {words.remove}
      </Button>
      <Dialog
        actions={
          <>
            <Button onClick={close} tone="secondary">
              {words.keep}
            </Button>
            <Button busy={remove.isPending} onClick={yes} tone="danger">
              {words.removeYes}
            </Button>
          </>
        }
        onClose={close}
        open={asking}
        title={words.removeTitle(exhibit.number)}
      >
        <p>{words.removeText}</p>
        <TextInput autoComplete="off" error={error} label={words.removeType(name)} onChange={setTyped} value={typed} />
        <ErrorNotice error={remove.error} />
      </Dialog>
    </>
  );
}
