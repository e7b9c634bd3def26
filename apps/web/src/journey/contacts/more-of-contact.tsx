import type { CaseDetail } from "@youju/api";
import { DateInput, Disclosure, TextInput, TimeInput } from "../../ui/index.ts";
import { contactWords } from "../../words/contacts.ts";
import { factWords } from "../../words/facts.ts";
import { useWords } from "../../words/use-words.ts";
import type { ContactDraft } from "./contact-draft.ts";

/** Who exactly, under which number, when, and what shows it. */
export function MoreOfContact(props: {
  readonly detail: CaseDetail;
  readonly draft: ContactDraft;
  readonly set: (change: Partial<ContactDraft>) => void;
  readonly open: boolean;
  readonly wrongDay: string | undefined;
}) {
  const { detail, draft, set } = props;
  const words = useWords(contactWords);
  return (
    <Disclosure key={String(props.open)} look="quiet" start={props.open ? "open" : "closed"} summary={words.more}>
      <div className="grid gap-4 @md:grid-cols-2">
        <DateInput
          error={props.wrongDay}
          label={words.day}
          max={detail.today}
          onChange={(day) => set({ day })}
          value={draft.day}
        />
        <TimeInput label={words.time} onChange={(time) => set({ time })} value={draft.time} />
        {(["person", "role", "staffNumber", "ticket"] as const).map((part) => (
          <TextInput
            autoComplete="off"
            key={part}
            label={words[part]}
            maxLength={60}
            onChange={(value) => set({ [part]: value })}
            value={draft[part]}
          />
        ))}
      </div>
      <Exhibits detail={detail} draft={draft} set={set} />
    </Disclosure>
  );
}

function Exhibits(props: {
  readonly detail: CaseDetail;
  readonly draft: ContactDraft;
  readonly set: (change: Partial<ContactDraft>) => void;
}) {
  const { detail, draft, set } = props;
  const words = useWords(contactWords);
  const { exhibits: kinds } = useWords(factWords);
  if (detail.exhibits.length === 0) {
    return <p className="pt-4 text-[0.9375rem] text-soft">{words.exhibitsNone}</p>;
  }
  const toggle = (id: string) =>
    set({
      exhibitIds: draft.exhibitIds.includes(id)
        ? draft.exhibitIds.filter((one) => one !== id)
        : [...draft.exhibitIds, id],
    });
  return (
    <fieldset className="pt-4">
      <legend className="pb-2 font-medium">{words.exhibits}</legend>
      <ul className="max-h-56 space-y-1 overflow-y-auto">
        {detail.exhibits.map(({ id, number, kind }) => (
          <li key={id}>
            <label className="flex min-h-11 items-center gap-3">
              <input
                checked={draft.exhibitIds.includes(id)}
                className="size-5 accent-go"
                onChange={() => toggle(id)}
                type="checkbox"
              />
              {words.exhibitName(number, kinds[kind])}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
