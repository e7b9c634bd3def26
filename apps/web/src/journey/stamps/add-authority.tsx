import { type FormEvent, useState } from "react";
import { useAddAuthority } from "../../api/stamps.ts";
import { Button, ErrorNotice, showToast, TextArea, TextInput } from "../../ui/index.ts";
import { stampWords } from "../../words/stamps.ts";
import { useWords } from "../../words/use-words.ts";

const empty = { name: "", url: "", rootsPem: "", policy: "" };

/** The form for another authority; it is added switched off. */
export function AddAuthority() {
  const { roots, service: words } = useWords(stampWords);
  const [draft, setDraft] = useState(empty);
  const add = useAddAuthority();
  const set = (field: keyof typeof empty) => (value: string) => setDraft({ ...draft, [field]: value });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const policy = draft.policy.trim();
    const wish = { ...draft, name: draft.name.trim(), url: draft.url.trim(), policy: policy === "" ? null : policy };
    add.mutate(wish, {
      onSuccess: () => {
        setDraft(empty);
        showToast({ text: words.added });
      },
    });
  };
  return (
    <form className="space-y-3" onSubmit={submit}>
      <TextInput label={words.name} onChange={set("name")} required value={draft.name} />
      <TextInput
        autoComplete="off"
        hint={words.urlHint}
        inputMode="url"
        label={words.url}
        onChange={set("url")}
        required
        value={draft.url}
      />
      <TextArea label={roots} onChange={set("rootsPem")} required spellCheck={false} value={draft.rootsPem} />
      <TextInput
        autoComplete="off"
        hint={words.policyHint}
        label={words.policy}
        onChange={set("policy")}
        value={draft.policy}
      />
      <ErrorNotice error={add.error} />
      <Button busy={add.isPending} size="small" type="submit">
        {words.save}
      </Button>
    </form>
  );
}
