import type { Profile } from "@youju/domain";
import { useRef, useState } from "react";
import { useSaveProfile } from "../../api/index.ts";
import { Button, Card, ErrorNotice, focusFirstError, showToast, TextInput } from "../../ui/index.ts";
import { filingWords } from "../../words/filing.ts";
import { useWords } from "../../words/use-words.ts";
import { type PersonField, personFaults, tidyPerson } from "./person-details.ts";

/** The person's own name, phone and address as they will be printed; asked for here when they are not known. */
export function PersonSection({ profile }: { readonly profile: Profile | null }) {
  const words = useWords(filingWords);
  const [editing, setEditing] = useState(false);
  if (profile === null || editing) {
    return <PersonForm onDone={() => setEditing(false)} profile={profile} />;
  }
  return (
    <Card className="space-y-3">
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1">
        {(["name", "phone", "address"] as const).map((field) => (
          <div className="contents" key={field}>
            <dt className="text-soft">{words[field]}</dt>
            <dd className="font-medium">{profile[field]}</dd>
          </div>
        ))}
      </dl>
      <p className="text-[0.9375rem] text-soft">{words.personNote}</p>
      <Button icon="edit" onClick={() => setEditing(true)} size="small" tone="secondary">
        {words.changePerson}
      </Button>
    </Card>
  );
}

const blank: Profile = { name: "", phone: "", address: "" };

function PersonForm(props: { readonly profile: Profile | null; readonly onDone: () => void }) {
  const words = useWords(filingWords);
  const form = useRef<HTMLFormElement>(null);
  const save = useSaveProfile();
  const [person, setPerson] = useState<Profile>(props.profile ?? blank);
  const [faults, setFaults] = useState<readonly PersonField[]>([]);
  const errors = { name: words.nameError, phone: words.phoneError, address: words.addressError };
  const set = (field: PersonField) => (value: string) => setPerson({ ...person, [field]: value });
  const error = (field: PersonField) => (faults.includes(field) ? errors[field] : undefined);
  const submit = () => {
    const found = personFaults(person);
    setFaults(found);
    if (found.length > 0) {
      focusFirstError(form.current);
      return;
    }
    save.mutate(tidyPerson(person), {
      onSuccess: () => {
        props.onDone();
        showToast({ text: words.personSaved });
      },
    });
  };
  return (
    <Card>
      <form
        className="space-y-4"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        ref={form}
      >
        <p className="text-[0.9375rem] text-soft">{props.profile === null ? words.personMissing : words.personNote}</p>
        <TextInput
          autoComplete="name"
          error={error("name")}
          hint={words.nameHint}
          label={words.name}
          onChange={set("name")}
          value={person.name}
        />
        <TextInput
          autoComplete="tel"
          error={error("phone")}
          hint={words.phoneHint}
          inputMode="tel"
          label={words.phone}
          onChange={set("phone")}
          type="tel"
          value={person.phone}
        />
        <TextInput
          autoComplete="street-address"
          error={error("address")}
          hint={words.addressHint}
          label={words.address}
          onChange={set("address")}
          value={person.address}
        />
        <div className="flex flex-wrap gap-2">
          <Button busy={save.isPending} tone="secondary" type="submit">
            {words.savePerson}
          </Button>
          {props.profile !== null && (
            <Button onClick={props.onDone} tone="quiet">
              {words.cancel}
            </Button>
          )}
        </div>
        <ErrorNotice error={save.error} />
      </form>
    </Card>
  );
}
