import type { CaseCard } from "@youju/api";
import { useDeleteCase, useRestoreCase } from "../../api/acts.ts";
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
