import type { Profile } from "@youju/domain";
import { type FormEvent, useRef, useState } from "react";
import { useSaveProfile } from "../../api/acts.ts";
import { Button, Card, ErrorNotice, focusFirstError, Section, showToast, TextInput } from "../../ui/index.ts";
import { meWords } from "../../words/me.ts";
import { useWords } from "../../words/use-words.ts";
import { isPhone } from "./phone.ts";

const blank: Profile = { name: "", phone: "", address: "" };

/** Name, phone and address: entered once, reused in papers, kept on this computer only. */
export function ProfileSection({ profile }: { readonly profile: Profile | null }) {
  const words = useWords(meWords).profile;
  const save = useSaveProfile();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Profile>(profile ?? blank);
  const [tried, setTried] = useState(false);
  const wrongPhone = typed.phone.trim() !== "" && !isPhone(typed.phone);
  const wrongName = typed.name.trim() === "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrongPhone || wrongName) {
      focusFirstError(form.current);
      return;
    }
    const trimmed = { name: typed.name.trim(), phone: typed.phone.trim(), address: typed.address.trim() };
    void save.mutateAsync(trimmed).then(
      () => showToast({ text: words.saved }),
      () => undefined,
    );
  };
  return (
    <Section id="profile" title={words.title}>
      <Card>
        <form className="space-y-4" noValidate onSubmit={submit} ref={form}>
          <p className="text-soft">{words.use}</p>
          <TextInput
            autoComplete="name"
            error={tried && wrongName ? words.incomplete : undefined}
            hint={words.nameHint}
            label={words.name}
            maxLength={40}
            onChange={(name) => setTyped({ ...typed, name })}
            value={typed.name}
          />
          <TextInput
            autoComplete="tel"
            error={tried && wrongPhone ? words.phoneWrong : undefined}
            hint={words.phoneHint}
            inputMode="tel"
            label={words.phone}
            maxLength={20}
            onChange={(phone) => setTyped({ ...typed, phone })}
            type="tel"
            value={typed.phone}
          />
          <TextInput
            autoComplete="street-address"
            hint={words.addressHint}
            label={words.address}
            maxLength={200}
            onChange={(address) => setTyped({ ...typed, address })}
            value={typed.address}
          />
          <ErrorNotice error={save.error} />
          <Button busy={save.isPending} type="submit">
            {words.save}
          </Button>
        </form>
      </Card>
    </Section>
  );
}
