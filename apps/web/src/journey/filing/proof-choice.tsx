import type { Exhibit, ExhibitId } from "@youju/domain";
import { filingWords } from "../../words/filing.ts";
import { filingStateWords } from "../../words/filing-states.ts";
import { useWords } from "../../words/use-words.ts";

/** Exhibits to tick that show what is being noted. */
export function ProofChoice(props: {
  readonly exhibits: readonly Exhibit[];
  readonly chosen: readonly ExhibitId[];
  readonly onChange: (chosen: readonly ExhibitId[]) => void;
}) {
  const words = useWords(filingStateWords);
  const { exhibit } = useWords(filingWords);
  const { exhibits, chosen, onChange } = props;
  const turn = (id: ExhibitId, on: boolean) => onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <fieldset className="min-w-0">
      <legend className="font-medium">{words.proofLabel}</legend>
      {exhibits.length === 0 && <p className="text-[0.9375rem] text-soft">{words.proofNone}</p>}
      {exhibits.map(({ id, number, fileName }) => (
        <label className="flex min-h-11 items-start gap-3 py-1.5" key={id}>
          <input
            checked={chosen.includes(id)}
            className="mt-0.5 size-5 shrink-0 accent-go"
            onChange={({ target }) => turn(id, target.checked)}
            type="checkbox"
          />
          <span className="min-w-0 break-words">
            {exhibit(number)} · {fileName}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
