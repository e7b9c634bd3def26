import type { CaseCard } from "@youju/api";
import { listWords } from "../../words/list.ts";
import { listToolWords } from "../../words/list-tools.ts";
import { useWords } from "../../words/use-words.ts";
import { picked, pickedThrough, type Selection } from "./selection.ts";

/** The box that picks a case out; with Shift it takes the stretch from the case picked last. */
export function PickBox(props: {
  readonly card: CaseCard;
  readonly selection: Selection;
  readonly order: readonly string[];
  readonly onSelect: (selection: Selection) => void;
}) {
  const words = useWords(listToolWords);
  const { noTitle } = useWords(listWords);
  const { id, title } = props.card.case;
  const pick = (through: boolean) =>
    props.onSelect(through ? pickedThrough(props.selection, id, props.order) : picked(props.selection, id));
  return (
    <label className="flex size-11 items-center justify-center">
      <input
        aria-label={words.pick(title || noTitle)}
        checked={props.selection.ids.has(id)}
        className="size-5 accent-go"
        onChange={(event) => pick((event.nativeEvent as MouseEvent).shiftKey === true)}
        type="checkbox"
      />
    </label>
  );
}
