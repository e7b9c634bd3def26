import type { CaseDetail } from "@youju/api";
import { useState } from "react";
import { useCases } from "../../api/queries.ts";
import { useLinkCases } from "../../api/relatives.ts";
import { Button, Card, ErrorNotice, Select, showToast, TextInput } from "../../ui/index.ts";
import { relativeWords } from "../../words/relatives.ts";
import { useWords } from "../../words/use-words.ts";

/** Any other case, linked by hand with the reason. */
export function LinkAnother({ detail, taken }: { readonly detail: CaseDetail; readonly taken: readonly string[] }) {
  const words = useWords(relativeWords);
  const { id, demo } = detail.case;
  const cases = useCases({ scope: demo ? "demo" : "mine", query: "", state: "all", withArchived: true });
  const link = useLinkCases(id);
  const [otherId, setOtherId] = useState("");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const others = (cases.data ?? []).filter((card) => card.case.id !== id && !taken.includes(card.case.id));
  const save = () => {
    setTried(true);
    if (otherId !== "" && reason.trim() !== "") {
      link.mutate(
        { otherId, reason: reason.trim() },
        {
          onSuccess: () => {
            showToast({ text: words.linked });
            setOtherId("");
            setReason("");
            setTried(false);
          },
        },
      );
    }
  };
  return (
    <Card>
      <form
        className="space-y-3"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Select
          error={tried && otherId === "" ? words.anotherEmpty : undefined}
          label={words.another}
          onChange={setOtherId}
          options={[
            { value: "", label: words.none },
            ...others.map((card) => ({ value: card.case.id, label: card.case.title })),
          ]}
          value={otherId}
        />
        <TextInput
          autoComplete="off"
          error={tried && reason.trim() === "" ? words.reasonEmpty : undefined}
          label={words.reason}
          maxLength={200}
          onChange={setReason}
          value={reason}
        />
        <Button busy={link.isPending} size="small" tone="secondary" type="submit">
          {words.link}
        </Button>
        <ErrorNotice error={cases.error ?? link.error} />
      </form>
    </Card>
  );
}
