import { type ContactParty, contactParties, type Exhibit } from "@youju/domain";
import { useState } from "react";
import { useContactFromMail } from "../../api/contacts.ts";
import { Banner, Button, Disclosure, ErrorNotice, LinkButton, Select } from "../../ui/index.ts";
import { contactWords } from "../../words/contacts.ts";
import { mailContactWords } from "../../words/mail-contact.ts";
import { useWords } from "../../words/use-words.ts";
import { caseAddress } from "./case-frame.tsx";

/** A letter among the exhibits, written down as a talk once the person says yes. */
export function MailContact({ exhibit }: { readonly exhibit: Exhibit }) {
  const words = useWords(mailContactWords);
  const { parties } = useWords(contactWords);
  const record = useContactFromMail(exhibit.caseId);
  const [party, setParty] = useState<ContactParty | null>(null);
  const [tried, setTried] = useState(false);
  if (record.isSuccess) {
    return (
      <Banner announce={true} title={words.done} tone="done">
        <LinkButton href={caseAddress(exhibit.caseId, "contacts")} size="small" tone="secondary">
          {words.open}
        </LinkButton>
      </Banner>
    );
  }
  const save = () => {
    setTried(true);
    if (party !== null) {
      record.mutate({ exhibitId: exhibit.id, party });
    }
  };
  return (
    <Disclosure summary={words.title}>
      <div className="space-y-3">
        <p className="text-soft">{words.note}</p>
        <Select
          error={tried && party === null ? words.partyMissing : undefined}
          label={words.party}
          onChange={(value) => setParty(contactParties.find((one) => one === value) ?? null)}
          options={[{ value: "", label: "—" }, ...contactParties.map((value) => ({ value, label: parties[value] }))]}
          value={party ?? ""}
        />
        <Button busy={record.isPending} onClick={save} tone="secondary">
          {words.yes}
        </Button>
        <ErrorNotice error={record.error} />
      </div>
    </Disclosure>
  );
}
