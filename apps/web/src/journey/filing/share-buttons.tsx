import { useMutation } from "@tanstack/react-query";
import type { ComposedFiling } from "@youju/api";
import { fetchFile } from "../../api/fetch-file.ts";
import { filingAddress } from "../../api/index.ts";
import { Button, ErrorNotice, showToast } from "../../ui/index.ts";
import { filingVersionWords } from "../../words/filing-versions.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { canShare, type Shared, share } from "./share.ts";
import { wholePaper } from "./whole-paper.ts";

type Props = { readonly composed: ComposedFiling; readonly onShared: () => void };

/** Only where the device has a share sheet; elsewhere copying and downloading stand beside it. */
export function ShareButtons({ composed, onShared }: Props) {
  const words = useWords(filingVersionWords);
  const text = useText();
  const title = text(composed.filing.title);
  const { formats, missing, lint } = composed;
  const ready = missing.length === 0 && lint.every(({ severity }) => severity !== "blocks");
  const told = (outcome: Shared) => {
    if (outcome === "shared") {
      onShared();
    }
    const said = { shared: words.shared, again: words.shareAgain, refused: words.shareRefused, left: null }[outcome];
    if (said !== null) {
      showToast({ text: said });
    }
  };
  const sendText = async () => told(await share({ title, text: wholePaper(composed) }));
  return (
    <>
      {canShare({ title, text: title }) && (
        <Button icon="external" onClick={() => void sendText()} tone="secondary">
          {words.shareText}
        </Button>
      )}
      {ready &&
        formats.includes("pdf") &&
        canShare({ files: [new File([], "a.pdf", { type: "application/pdf" })] }) && (
          <SharePdf composed={composed} onOutcome={told} title={title} />
        )}
    </>
  );
}

type PdfProps = {
  readonly composed: ComposedFiling;
  readonly title: string;
  readonly onOutcome: (outcome: Shared) => void;
};

/** The file is fetched once; a phone that wants a fresh tap after the wait gets it at once the second time. */
function SharePdf({ composed, title, onOutcome }: PdfProps) {
  const words = useWords(filingVersionWords);
  const { caseId, id } = composed.filing;
  const file = useMutation({
    mutationFn: () => fetchFile(filingAddress(caseId, id, "paper.pdf")),
  });
  const send = async () => {
    const ready = file.data ?? (await file.mutateAsync().catch(() => null));
    if (ready !== null) {
      onOutcome(await share({ title, files: [ready] }));
    }
  };
  return (
    <>
      <Button busy={file.isPending} icon="external" onClick={() => void send()} tone="secondary">
        {words.shareFile}
      </Button>
      <ErrorNotice error={file.error} />
    </>
  );
}
