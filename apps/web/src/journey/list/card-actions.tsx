import type { CaseCard } from "@youju/api";
import { useState } from "react";
import { useDeleteCase, usePurgeCase, useRestoreCase } from "../../api/acts.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { Icon } from "../../ui/icon.tsx";
import { showToast } from "../../ui/toast.tsx";
import { listWords } from "../../words/list.ts";
import { useWords } from "../../words/use-words.ts";

/** Moves a case to the bin at one tap; the toast brings it back. */
export function ToBinAction({ card }: { readonly card: CaseCard }) {
  const words = useWords(listWords);
  const remove = useDeleteCase();
  const restore = useRestoreCase();
  const undo = { label: words.undo, run: () => restore.mutate(card.case.id) };
  const run = () =>
    remove.mutateAsync(card.case.id).then(
      () => showToast({ text: words.movedToBin, action: undo }),
      () => showToast({ text: words.notMoved }),
    );
  return (
    <button
      aria-label={words.toBin(card.case.title || words.noTitle)}
      className="flex size-11 items-center justify-center rounded-full text-soft hover:bg-sunken hover:text-ink"
      disabled={remove.isPending}
      onClick={run}
      type="button"
    >
      <Icon name="bin" />
    </button>
  );
}

/** In the bin: bring back, or delete for good after a second yes. */
export function BinAction({ card }: { readonly card: CaseCard }) {
  const words = useWords(listWords);
  const restore = useRestoreCase();
  const purge = usePurgeCase();
  const [asking, setAsking] = useState(false);
  const title = card.case.title || words.noTitle;
  return (
    <div className="flex flex-wrap justify-end gap-1">
      <Button
        busy={restore.isPending}
        icon="undo"
        onClick={() => announce(restore.mutateAsync(card.case.id), words.restored)}
        size="small"
        tone="quiet"
      >
        {words.restore}
      </Button>
      <Button onClick={() => setAsking(true)} size="small" tone="quiet">
        {words.purge}
      </Button>
      <Dialog
        actions={
          <>
            <Button onClick={() => setAsking(false)} tone="secondary">
              {words.cancel}
            </Button>
            <Button
              busy={purge.isPending}
              onClick={() => announce(purge.mutateAsync(card.case.id), words.purged)}
              tone="danger"
            >
              {words.purge}
            </Button>
          </>
        }
        onClose={() => setAsking(false)}
        open={asking}
        title={words.purgeTitle}
      >
        <p>{words.purgeText(title)}</p>
        <ErrorNotice error={purge.error} />
      </Dialog>
      <ErrorNotice error={restore.error} />
    </div>
  );
}

/** The card is gone from the screen by the time the act is done, so the words go to the toast; errors stay in the card. */
function announce(act: Promise<unknown>, text: string): Promise<void> {
  return act.then(
    () => showToast({ text }),
    () => undefined,
  );
}
