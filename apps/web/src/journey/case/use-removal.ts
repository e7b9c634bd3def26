import type { Exhibit } from "@youju/domain";
import { useRemoveExhibit } from "../../api/acts.ts";
import { useRestoreExhibit } from "../../api/removed-exhibits.ts";
import { showToast } from "../../ui/toast.tsx";
import { removedExhibitWords } from "../../words/removed-exhibits.ts";
import { useWords } from "../../words/use-words.ts";

/** Takes an exhibit out of its case at one tap; the passing word brings it back. */
export function useRemoval({ id, caseId, number }: Exhibit) {
  const words = useWords(removedExhibitWords);
  const remove = useRemoveExhibit(caseId);
  const restore = useRestoreExhibit(caseId);
  const back = () =>
    void restore.mutateAsync(id).then(
      () => showToast({ text: words.restored(number) }),
      () => showToast({ text: words.notRestored }),
    );
  const run = () =>
    remove.mutateAsync(id).then(
      () => showToast({ text: words.removed(number), action: { label: words.undo, run: back } }),
      () => undefined,
    );
  return { label: words.remove(number), run, busy: remove.isPending, error: remove.error };
}
