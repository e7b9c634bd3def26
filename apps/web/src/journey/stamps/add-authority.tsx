import { type FormEvent, useRef, useState } from "react";
import { useAddAuthority } from "../../api/stamps.ts";
import { Button, ErrorNotice, focusFirstError, showToast, TextArea, TextInput } from "../../ui/index.ts";
import { stampWords } from "../../words/stamps.ts";
import { useWords } from "../../words/use-words.ts";

const empty = { name: "", url: "", rootsPem: "", policy: "" };

/** The form for another authority; it is added switched off. */
export function AddAuthority() {
  const { roots, service: words } = useWords(stampWords);
  const [draft, setDraft] = useState(empty);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const add = useAddAuthority();
  const isBlank = (field: keyof typeof empty) => draft[field].trim() === "";
  const missing = (field: keyof typeof empty) => (tried && isBlank(field) ? words.needed : undefined);
  const set = (field: keyof typeof empty) => (value: string) => setDraft({ ...draft, [field]: value });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isBlank("name") || isBlank("url") || isBlank("rootsPem")) {
      focusFirstError(form.current);
      return;
    }
    const policy = draft.policy.trim();
    const wish = { ...draft, name: draft.name.trim(), url: draft.url.trim(), policy: policy === "" ? null : policy };
    add.mutate(wish, {
      onSuccess: () => {
        setDraft(empty);
        setTried(false);
        showToast({ text: words.added });
      },
    });
  };
  return (
    <form className="space-y-3" noValidate onSubmit={submit} ref={form}>
      <TextInput error={missing("name")} label={words.name} onChange={set("name")} value={draft.name} />
      <TextInput
        autoComplete="off"
        error={missing("url")}
        hint={words.urlHint}
        inputMode="url"
        label={words.url}
        onChange={set("url")}
        value={draft.url}
      />
      <TextArea
        error={missing("rootsPem")}
        label={roots}
        onChange={set("rootsPem")}
        spellCheck={false}
        value={draft.rootsPem}
      />
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
