import { type ReactNode, useEffect, useId, useRef } from "react";
import { uiWords } from "../words/ui.ts";
import { useWords } from "../words/use-words.ts";
import { Icon } from "./icon.tsx";

/** A modal `<dialog>`: Escape and the cross close it, the focus stays inside and returns where it was. */
export function Dialog(props: {
  readonly open: boolean;
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const words = useWords(uiWords);
  useEffect(() => {
    const element = dialog.current;
    if (props.open && element?.open === false) {
      element.showModal();
    } else if (!props.open && element?.open === true) {
      element.close();
    }
  }, [props.open]);
  return (
    <dialog
      aria-labelledby={titleId}
      className="m-auto max-h-[90vh] w-[calc(100%-2rem)] max-w-lg animate-rise overflow-y-auto rounded-2xl border border-line bg-card p-5 text-ink shadow-float"
      onClose={props.onClose}
      ref={dialog}
    >
      {props.open && (
        <div className="space-y-4">
          <div className="flex items-start justify-between gap-3">
            <h2 className="pt-1.5 text-lg font-semibold" id={titleId}>
              {props.title}
            </h2>
            <button
              aria-label={words.close}
              className="-mt-1 -mr-2 flex size-11 shrink-0 items-center justify-center rounded-full hover:bg-sunken"
              onClick={() => dialog.current?.close()}
              type="button"
            >
              <Icon name="cross" />
            </button>
          </div>
          <div className="space-y-3">{props.children}</div>
          {props.actions && <div className="flex flex-wrap justify-end gap-2 pt-1">{props.actions}</div>}
        </div>
      )}
    </dialog>
  );
}
