import type { ComposedFiling, PaperSheet } from "@youju/api";
import { useCallback, useState } from "react";
import { useKeepVersion, usePaperSheet } from "../../api/filing-versions.ts";
import { Button, CopyButton, ErrorNotice, Section } from "../../ui/index.ts";
import { filingVersionWords } from "../../words/filing-versions.ts";
import { useWords } from "../../words/use-words.ts";
import { PrintSheet } from "./print-sheet.tsx";
import { ShareButtons } from "./share-buttons.tsx";
import { wholePaper } from "./whole-paper.ts";

/** Taking the whole paper along: copied, printed straight from here, or through the device's share sheet. */
export function HandOver({ composed }: { readonly composed: ComposedFiling }) {
  const words = useWords(filingVersionWords);
  const place = { caseId: composed.filing.caseId, filingId: composed.filing.id };
  const keep = useKeepVersion(place);
  const sheet = usePaperSheet(place);
  const [printing, setPrinting] = useState<PaperSheet | null>(null);
  const printed = useCallback(() => setPrinting(null), []);
  const startPrint = () => {
    keep();
    sheet.mutate(undefined, { onSuccess: setPrinting });
  };
  return (
    <Section id="hand-over" title={words.handOver}>
      <p className="text-soft">
        {words.handOverNote} {words.printNote}
      </p>
      <div className="flex flex-wrap gap-2">
        <CopyButton label={words.copyAll} onCopied={keep} size="ordinary" text={wholePaper(composed)} />
        <Button busy={sheet.isPending} icon="document" onClick={startPrint} tone="secondary">
          {sheet.isPending ? words.printing : words.print}
        </Button>
        <ShareButtons composed={composed} onShared={keep} />
      </div>
      <ErrorNotice error={sheet.error} />
      {printing !== null && <PrintSheet onDone={printed} sheet={printing} />}
    </Section>
  );
}
