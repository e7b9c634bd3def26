import type { Exhibit } from "@youju/domain";
import { useState } from "react";
import { useImportStamp } from "../../api/stamps.ts";
import { Field } from "../../ui/field.tsx";
import { Button, controlLook, Disclosure, ErrorNotice, showToast, TextArea } from "../../ui/index.ts";
import { stampWords } from "../../words/stamps.ts";
import { useWords } from "../../words/use-words.ts";

/** Brings in a time stamp made elsewhere, checked before it is taken. */
export function ImportStamp({ exhibit }: { readonly exhibit: Exhibit }) {
  const words = useWords(stampWords);
  const [file, setFile] = useState<File | null>(null);
  const [rootsPem, setRoots] = useState("");
  const [missing, setMissing] = useState(false);
  const send = useImportStamp(exhibit.caseId);
  const submit = async () => {
    setMissing(file === null);
    if (file !== null) {
      const token = base64(new Uint8Array(await file.arrayBuffer()));
      send.mutate({ exhibitId: exhibit.id, token, rootsPem }, { onSuccess: () => showToast({ text: words.imported }) });
    }
  };
  return (
    <Disclosure look="quiet" summary={words.importTitle}>
      <p className="text-[0.9375rem]">{words.importText}</p>
      <Field error={missing ? words.noFile : undefined} label={words.file}>
        {(control) => (
          <input
            {...control}
            accept=".tsr,.tst,.der"
            className={controlLook}
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
            type="file"
          />
        )}
      </Field>
      <TextArea hint={words.rootsHint} label={words.roots} onChange={setRoots} spellCheck={false} value={rootsPem} />
      <ErrorNotice error={send.error} />
      <Button busy={send.isPending} onClick={() => void submit()} size="small">
        {words.importDo}
      </Button>
    </Disclosure>
  );
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (octet) => String.fromCharCode(octet)).join(""));
}
