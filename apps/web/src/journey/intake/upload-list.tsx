import { Banner, Button, Progress } from "../../ui/index.ts";
import { cancelUpload, retryUpload, type UploadItem } from "../../upload/queue.ts";
import { intakeWords } from "../../words/intake.ts";
import { useText, useWords } from "../../words/use-words.ts";

/** The files on their way, each with its progress and brake, and those that need a look. */
export function UploadList({ items }: { readonly items: readonly UploadItem[] }) {
  const words = useWords(intakeWords);
  if (items.length === 0) {
    return null;
  }
  return (
    <ul aria-label={words.material.uploads} className="space-y-3">
      {items.map((item) => (
        <li key={item.id}>
          <UploadRow item={item} />
        </li>
      ))}
    </ul>
  );
}

function UploadRow({ item }: { readonly item: UploadItem }) {
  const words = useWords(intakeWords);
  const text = useText();
  const { state } = item;
  switch (state.kind) {
    case "refused":
      return (
        <Troubled item={item} retry={state.again} tone="need" what={text(state.problem.words)}>
          {text(state.problem.message ?? state.problem.nextStep)}
        </Troubled>
      );
    case "interrupted":
      return <Troubled item={item} retry tone="need" what={words.material.offline} />;
    case "altered":
      return <Troubled item={item} retry tone="need" what={words.material.altered} />;
    case "duplicate":
      return <Troubled item={item} tone="wait" what={words.material.duplicate} />;
    default:
      return <Running item={item} />;
  }
}

function Running({ item }: { readonly item: UploadItem }) {
  const words = useWords(intakeWords);
  const { state } = item;
  const note = state.kind === "waiting" ? words.material.waiting : words.material.checking;
  return (
    <div className="flex items-center gap-3 rounded-2xl border border-line bg-card p-4">
      <div className="min-w-0 flex-1">
        {state.kind === "sending" ? (
          <Progress label={words.material.sending(item.name)} value={state.part} />
        ) : (
          <Progress label={words.material.sending(item.name)} note={note} value={null} />
        )}
      </div>
      <Button onClick={() => cancelUpload(item.id)} size="small" tone="quiet">
        {words.material.cancel}
      </Button>
    </div>
  );
}

function Troubled(props: {
  readonly item: UploadItem;
  readonly tone: "need" | "wait";
  readonly what: string;
  readonly retry?: boolean;
  readonly children?: string;
}) {
  const words = useWords(intakeWords);
  const { item } = props;
  return (
    <Banner
      action={
        <>
          {props.retry === true && (
            <Button icon="retry" onClick={() => retryUpload(item.id)} size="small" tone="secondary">
              {words.material.retry}
            </Button>
          )}
          <Button onClick={() => cancelUpload(item.id)} size="small" tone="quiet">
            {props.retry === true ? words.material.cancel : words.material.dismiss}
          </Button>
        </>
      }
      announce
      title={item.name}
      tone={props.tone}
    >
      <p>{props.what}</p>
      {props.children && <p>{props.children}</p>}
    </Banner>
  );
}
