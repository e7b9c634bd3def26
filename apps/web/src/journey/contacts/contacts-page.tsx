import type { CaseDetail } from "@youju/api";
import { useState } from "react";
import { Button, EmptyState, showToast } from "../../ui/index.ts";
import { contactWords } from "../../words/contacts.ts";
import { useWords } from "../../words/use-words.ts";
import { CaseFrame } from "../case/case-frame.tsx";
import { ContactForm } from "./contact-form.tsx";
import { ContactList } from "./contact-list.tsx";

/** Who said and promised what; one form for a new talk. 沟通记录 */
export function ContactsPage({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(contactWords);
  const [adding, setAdding] = useState(detail.contacts.length === 0 && detail.case.deletedAt === null);
  const done = (contactId: string | null) => {
    setAdding(false);
    if (contactId !== null) {
      showToast({ text: words.saved });
    }
  };
  return (
    <CaseFrame
      detail={detail}
      note={words.note}
      place="contacts"
      title={words.title}
      {...(adding
        ? {}
        : {
            action: (
              <Button icon="plus" onClick={() => setAdding(true)}>
                {words.add}
              </Button>
            ),
          })}
    >
      <div className="max-w-2xl space-y-6">
        {adding && <ContactForm detail={detail} onDone={done} />}
        {detail.contacts.length === 0 ? (
          !adding && (
            <EmptyState icon="phone" title={words.empty}>
              <p>{words.emptyText}</p>
            </EmptyState>
          )
        ) : (
          <ContactList detail={detail} />
        )}
      </div>
    </CaseFrame>
  );
}
