import { useOrderExhibits } from "../../api/acts.ts";
import { showToast } from "../../ui/index.ts";
import { galleryWords } from "../../words/gallery.ts";
import { useWords } from "../../words/use-words.ts";
import { movedTo } from "./gallery-view.ts";

/**
 * Puts an exhibit at another place in the order of a case's exhibits; each move can be taken back.
 * @param ids all exhibits of the case, in their order
 */
export function useMoves(caseId: string, ids: readonly string[]) {
  const words = useWords(galleryWords);
  const order = useOrderExhibits(caseId);
  const move = (id: string, place: number) => {
    const next = movedTo(ids, id, place);
    const undo = {
      label: words.undo,
      run: () => order.mutate(ids, { onSuccess: () => showToast({ text: words.undone }) }),
    };
    if (next !== ids) {
      order.mutate(next, { onSuccess: () => showToast({ text: words.moved(place + 1), action: undo }) });
    }
  };
  return { move, error: order.error };
}
