import type { CaseDetail, ComposedFiling } from "@youju/api";
import type { FilingSending } from "@youju/domain";
import { Banner, Button, TextInput } from "../../ui/index.ts";
import { filingStateWords } from "../../words/filing-states.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { refusedBefore } from "./refused-before.ts";

/** Which office or court it went to; asked for plainly where another one had refused it for lack of authority. */
export function OfficeField(props: {
  readonly composed: ComposedFiling;
  readonly detail: CaseDetail;
  readonly sending: FilingSending;
  readonly onChange: (sending: FilingSending) => void;
}) {
  const words = useWords(filingStateWords);
  const text = useText();
  const { composed, detail, sending, onChange } = props;
  const before = refusedBefore(composed.filing, detail.filings);
  const options = detail.assessment?.assessment.order.offices?.options ?? [];
  const offered = composed.filing.channel === "12315-complaint" ? options : [];
  return (
    <div className="space-y-3">
      {before !== undefined && <Banner tone="need">{words.refiling(before.sending?.office ?? null)}</Banner>}
      <TextInput
        autoComplete="off"
        hint={words.officeHint}
        label={words.officeLabel}
        maxLength={100}
        onChange={(office) => onChange({ ...sending, office })}
        value={sending.office ?? ""}
      />
      {offered.length > 0 && (
        <fieldset className="flex flex-wrap gap-2">
          <legend className="sr-only">{words.officePick}</legend>
          {offered.map(({ place, where }) => (
            <Button
              key={place}
              onClick={() => onChange({ ...sending, office: where.zh })}
              size="small"
              tone="secondary"
            >
              {text(where)}
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
