import type { CaseCard } from "@youju/api";
import { useState } from "react";
import { usePurgeCase, useRestoreCase } from "../../api/acts.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ErrorNotice } from "../../ui/error-notice.tsx";
import { showToast } from "../../ui/toast.tsx";
import { listActWords } from "../../words/list-acts.ts";
import { useWords } from "../../words/use-words.ts";

/** In the bin: bring back, or delete for good after a second yes. */
export function BinAction({ card }: { readonly card: CaseCard }) {
  const words = useWords(listActWords);
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
