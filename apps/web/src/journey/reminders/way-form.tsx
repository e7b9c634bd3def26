import type { WayKind } from "@youju/api";
import { type FormEvent, useRef, useState } from "react";
import { useAddWay } from "../../api/reminders.ts";
import { Button, ErrorNotice, focusFirstError, Select, showToast, TextInput } from "../../ui/index.ts";
import { reminderWords } from "../../words/reminders.ts";
import { useWords } from "../../words/use-words.ts";
import { emptyWay, missingIn, type WayDraft, wayOf } from "./way-draft.ts";

const usualPorts = { tls: "465", starttls: "587", none: "25" } as const;

/** The form for another way out; it is added switched off. */
export function WayForm() {
  const words = useWords(reminderWords).ways;
  const [draft, setDraft] = useState(emptyWay);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const add = useAddWay();
  const missing = tried ? missingIn(draft) : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missingIn(draft).length > 0) {
      focusFirstError(form.current);
      return;
    }
    add.mutate(wayOf(draft), {
      onSuccess: () => {
        setDraft(emptyWay);
        setTried(false);
        showToast({ text: words.added });
      },
    });
  };
  const field = (name: Exclude<keyof WayDraft, "kind" | "security">) => ({
    error: missing.includes(name) ? words.needed : undefined,
    label: words[name],
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
    value: draft[name],
    autoComplete: "off",
  });
  return (
    <form className="space-y-3" noValidate onSubmit={submit} ref={form}>
      <Select
        label={words.kind}
        onChange={(kind) => setDraft({ ...draft, kind: kind as WayKind })}
        options={(["mail", "wecom", "dingtalk", "feishu"] as const).map((value) => ({
          value,
          label: words.kinds[value],
        }))}
        value={draft.kind}
      />
      <TextInput {...field("name")} />
      {draft.kind === "mail" ? (
        <>
          <TextInput {...field("host")} hint={words.hostHint} inputMode="url" />
          <Select
            label={words.security}
            onChange={(value) => {
              const security = value as WayDraft["security"];
              setDraft({ ...draft, security, port: usualPorts[security] });
            }}
            options={(["tls", "starttls", "none"] as const).map((value) => ({
              value,
              label: words.securities[value],
            }))}
            value={draft.security}
          />
          <TextInput {...field("port")} inputMode="numeric" />
          <TextInput {...field("user")} hint={words.userHint} />
          <TextInput {...field("password")} autoComplete="new-password" hint={words.passwordHint} type="password" />
          <TextInput {...field("from")} inputMode="email" />
          <TextInput {...field("to")} inputMode="email" />
        </>
      ) : (
        <>
          <TextInput {...field("url")} hint={words.urlHint} inputMode="url" />
          <TextInput {...field("secret")} autoComplete="new-password" type="password" />
        </>
      )}
      <ErrorNotice error={add.error} />
      <Button busy={add.isPending} size="small" type="submit">
        {words.save}
      </Button>
    </form>
  );
}
