import { type FormEvent, useRef, useState } from "react";
import { useLocation } from "wouter";
import { usePair } from "../../api/acts.ts";
import { Button, Card, ErrorNotice, focusFirstError, Page, PageTitle, showToast, TextInput } from "../../ui/index.ts";
import { meWords } from "../../words/me.ts";
import { useWords } from "../../words/use-words.ts";

/** Pairing of a phone on the home network with the code the computer shows. A code in the address is filled in. */
export function PairPage() {
  const words = useWords(meWords).pair;
  const [, go] = useLocation();
  const pair = usePair();
  const form = useRef<HTMLFormElement>(null);
  const [code, setCode] = useState(() => digits(new URLSearchParams(location.hash.slice(1)).get("code") ?? ""));
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (code.length !== 6) {
      focusFirstError(form.current);
      return;
    }
    void pair.mutateAsync(code).then(
      () => {
        showToast({ text: words.done });
        go("/", { replace: true });
      },
      () => undefined,
    );
  };
  return (
    <Page>
      <PageTitle>{words.title}</PageTitle>
      <Card>
        <form className="space-y-4" noValidate onSubmit={submit} ref={form}>
          <p>{words.lead}</p>
          <TextInput
            autoComplete="one-time-code"
            error={tried && code.length !== 6 ? words.wrong : undefined}
            hint={words.hint}
            inputMode="numeric"
            label={words.code}
            maxLength={9}
            onChange={(typed) => setCode(digits(typed))}
            value={code}
          />
          <ErrorNotice error={pair.error} />
          <Button busy={pair.isPending} size="block" type="submit">
            {words.go}
          </Button>
        </form>
      </Card>
    </Page>
  );
}

function digits(typed: string): string {
  return typed.replaceAll(/\D/g, "").slice(0, 6);
}
