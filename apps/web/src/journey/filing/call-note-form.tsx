import type { PlainDate } from "@youju/domain";
import { Button, DateInput, TextArea, TextInput } from "../../ui/index.ts";
import { callWords } from "../../words/call.ts";
import { useWords } from "../../words/use-words.ts";
import type { useCallNote } from "./use-call-note.ts";

type Props = { readonly note: ReturnType<typeof useCallNote>; readonly today: PlainDate };

/** What was said, noted with one thumb while it is said; it saves by itself and says so. */
export function CallNoteForm({ note: { note, change, state, save }, today }: Props) {
  const words = useWords(callWords);
  const said = { blank: words.nothing, saving: words.saving, saved: words.saved, failed: words.notSaved }[state];
  const early = note.promiseBy !== "" && note.promiseBy < today ? words.promiseEarly : undefined;
  return (
    <section aria-labelledby="call-note" className="space-y-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-lg font-semibold" id="call-note">
          {words.noteTitle}
        </h2>
        <p className={state === "failed" ? "text-need-ink" : "text-soft"} role="status">
          {said}
        </p>
      </div>
      {state === "failed" && (
        <Button icon="retry" onClick={save} size="small" tone="secondary">
          {words.again}
        </Button>
      )}
      <TextArea
        hint={words.saidHint}
        label={words.said}
        maxLength={4000}
        onChange={(value) => change({ said: value })}
        rows={3}
        value={note.said}
      />
      <div className="grid grid-cols-2 gap-3">
        <TextInput
          autoComplete="off"
          label={words.staff}
          maxLength={60}
          onChange={(staff) => change({ staff })}
          value={note.staff}
        />
        <TextInput
          autoComplete="off"
          label={words.ticket}
          maxLength={60}
          onChange={(ticket) => change({ ticket })}
          value={note.ticket}
        />
      </div>
      <TextInput
        autoComplete="off"
        label={words.promise}
        maxLength={300}
        onChange={(promise) => change({ promise })}
        value={note.promise}
      />
      <DateInput
        error={early}
        label={words.promiseBy}
        min={today}
        onChange={(promiseBy) => change({ promiseBy })}
        value={note.promiseBy}
      />
    </section>
  );
}
