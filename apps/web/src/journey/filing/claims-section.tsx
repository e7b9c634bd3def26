import type { ClaimChoice, ClaimToChoose, ComposedFiling } from "@youju/api";
import { useEditFiling } from "../../api/index.ts";
import { Button, Card, classNames, ErrorNotice, Money, Section } from "../../ui/index.ts";
import { filingWords } from "../../words/filing.ts";
import { filingVersionWords } from "../../words/filing-versions.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { chosenAfter } from "./chosen-claims.ts";

/** What the paper asks for, to tick; alternatives push each other out, and the sum follows. 诉求选择 */
export function ClaimsSection({
  composed,
  choice,
}: {
  readonly composed: ComposedFiling;
  readonly choice: ClaimChoice;
}) {
  const words = useWords(filingVersionWords);
  const { caseId, id } = composed.filing;
  const edit = useEditFiling(caseId, id);
  const toggle = (claim: ClaimToChoose) => edit.mutate({ claims: chosenAfter(choice.claims, claim.id) });
  return (
    <Section id="claims" title={words.claims}>
      <p className="text-soft">
        {words.claimsNote} {choice.own ? words.claimsOwn : words.claimsAuto}
      </p>
      <Card className="space-y-3">
        <ul className="divide-y divide-line">
          {choice.claims.map((claim) => (
            <li key={claim.id}>
              <ClaimTick busy={edit.isPending} claim={claim} claims={choice.claims} onToggle={() => toggle(claim)} />
            </li>
          ))}
        </ul>
        <p aria-live="polite" className="flex justify-between gap-3 border-t border-line pt-3 font-semibold">
          <span>{words.claimsTotal}</span>
          <Money amount={choice.total} />
        </p>
        {choice.claims.every(({ chosen }) => !chosen) && <p className="text-need-ink">{words.noneChosen}</p>}
        {choice.own && (
          <Button
            busy={edit.isPending}
            icon="undo"
            onClick={() => edit.mutate({ claims: null })}
            size="small"
            tone="quiet"
          >
            {words.claimsAgain}
          </Button>
        )}
        <ErrorNotice error={edit.error} />
      </Card>
    </Section>
  );
}

type TickProps = {
  readonly claim: ClaimToChoose;
  readonly claims: readonly ClaimToChoose[];
  readonly busy: boolean;
  readonly onToggle: () => void;
};

function ClaimTick({ claim, claims, busy, onToggle }: TickProps) {
  const words = useWords(filingVersionWords);
  const { comma } = useWords(filingWords);
  const text = useText();
  const rivals = claims.filter(({ id }) => claim.alternativeTo.includes(id)).map(({ title }) => text(title));
  const notes = [
    ...(rivals.length > 0 ? [words.alternative(rivals.join(comma))] : []),
    ...(claim.standard === "ordinary" ? [] : [words.hard]),
    ...(claim.confidence === "high" ? [] : [words.unsure]),
    ...(claim.caution === null ? [] : [text(claim.caution)]),
  ];
  return (
    <label className={classNames("flex min-h-11 items-start gap-3 py-3", busy && "opacity-70")}>
      <input
        checked={claim.chosen}
        className="mt-[0.2em] size-5 shrink-0 accent-go"
        disabled={busy}
        onChange={onToggle}
        type="checkbox"
      />
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap justify-between gap-x-3">
          <span className="font-medium">{text(claim.title)}</span>
          {claim.amount === null ? (
            <span className="text-soft">{words.noAmount}</span>
          ) : (
            <Money amount={claim.amount} />
          )}
        </span>
        {notes.map((note) => (
          <span className="block text-[0.9375rem] text-soft" key={note}>
            {note}
          </span>
        ))}
      </span>
    </label>
  );
}
