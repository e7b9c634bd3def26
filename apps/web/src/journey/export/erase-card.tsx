import { type UseMutationResult, useQueryClient } from "@tanstack/react-query";
import type { DeletionView } from "@youju/api";
import { useState } from "react";
import { useLocation } from "wouter";
import { Button, buttonLook, Card, CopyButton, ErrorNotice, Icon, TextInput } from "../../ui/index.ts";
import { exportWords } from "../../words/export.ts";
import { useText, useWords } from "../../words/use-words.ts";

/** Deletion for good behind words that have to be typed; afterwards the receipt stands in its place. */
export function EraseCard(props: {
  readonly label: string;
  /** What has to be typed. */
  readonly words: string;
  readonly act: string;
  readonly erase: UseMutationResult<DeletionView, Error, string>;
}) {
  const words = useWords(exportWords);
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string>();
  const { erase } = props;
  if (erase.data !== undefined) {
    return <Receipt receipt={erase.data} />;
  }
  const submit = () => {
    const fits = typed.trim() === props.words.trim();
    setError(fits ? undefined : words.eraseWrong);
    if (fits) {
      erase.mutate(typed.trim());
    }
  };
  return (
    <Card tone="urgent">
      <form
        className="space-y-3"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextInput autoComplete="off" error={error} label={props.label} onChange={setTyped} value={typed} />
        <Button busy={erase.isPending} icon="bin" tone="danger" type="submit">
          {props.act}
        </Button>
        <ErrorNotice error={erase.error} />
      </form>
    </Card>
  );
}

/** That it is gone, in words and as a file. Nothing kept of it in the page outlives the receipt. */
function Receipt({ receipt }: { readonly receipt: DeletionView }) {
  const words = useWords(exportWords);
  const text = useText()(receipt.words);
  const client = useQueryClient();
  const [, go] = useLocation();
  const file = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(receipt, null, 2))}`;
  const leave = () => {
    client.clear();
    go("/");
  };
  return (
    <Card className="space-y-3">
      <h3 className="text-[1.0625rem] font-semibold">{words.receipt}</h3>
      <p className="text-[0.9375rem] text-soft">{words.receiptNote}</p>
      <pre className="rounded-xl bg-sunken p-3 text-[0.875rem] break-all whitespace-pre-wrap">{text}</pre>
      <div className="flex flex-wrap gap-2">
        <a
          className={buttonLook("secondary", "small")}
          download={`receipt-${receipt.at.slice(0, 10)}.json`}
          href={file}
        >
          <Icon name="download" />
          {words.receiptSave}
        </a>
        <CopyButton name={words.receipt} label={words.receiptCopy} size="small" text={text} tone="secondary" />
        <Button onClick={leave} size="small" tone="quiet">
          {words.toList}
        </Button>
      </div>
    </Card>
  );
}
