import { useState } from "react";
import { Dialog } from "../../ui/dialog.tsx";
import { listToolWords } from "../../words/list-tools.ts";
import { useWords } from "../../words/use-words.ts";
import { useListKeys } from "./use-list-keys.ts";

/** Hears the keys of the list, and shows them in a table when asked. */
export function ListKeys({ onPick }: { readonly onPick: (caseId: string) => void }) {
  const [help, setHelp] = useState(false);
  useListKeys({ onPick, onHelp: () => setHelp(true) });
  return help ? <KeysDialog onClose={() => setHelp(false)} /> : null;
}

function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(listToolWords);
  return (
    <Dialog onClose={onClose} open title={words.keysTitle}>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-2">
        {words.keys.map(([key, does]) => (
          <div className="contents" key={key}>
            <dt>
              <kbd className="rounded-md border border-edge bg-sunken px-2 py-0.5 text-[0.9375rem]">{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
