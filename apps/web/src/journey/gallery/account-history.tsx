import type { AccountEntry, Exhibit } from "@youju/domain";
import { useUpdateExhibit } from "../../api/acts.ts";
import { Button, Disclosure, ErrorNotice, Instant, showToast } from "../../ui/index.ts";
import { factWords } from "../../words/facts.ts";
import { planWords } from "../../words/plan.ts";
import { useWords } from "../../words/use-words.ts";
import { viewerWords } from "../../words/viewer.ts";
import { changedParts } from "./account-draft.ts";

/** Each time something was said of the exhibit, newest first, to go back to. Nothing before the first. */
export function AccountHistory({
  exhibit,
  accounts,
}: {
  readonly exhibit: Exhibit;
  readonly accounts: readonly AccountEntry[];
}) {
  const words = useWords(viewerWords).account;
  const { exhibits } = useWords(factWords);
  const update = useUpdateExhibit(exhibit.caseId);
  if (accounts.length < 2) {
    return null;
  }
  const back = ({ kind, account }: AccountEntry) =>
    update.mutate({ exhibitId: exhibit.id, kind, ...account }, { onSuccess: () => showToast({ text: words.undone }) });
  const entries = accounts.map((entry, at) => ({ entry, before: accounts[at - 1] })).toReversed();
  return (
    <Disclosure look="quiet" summary={words.history(accounts.length - 1)}>
      <ol className="space-y-3">
        {entries.map(({ entry, before }, at) => (
          <li className="flex flex-wrap items-center justify-between gap-2 text-[0.9375rem]" key={entry.sequence}>
            <span className="min-w-0 flex-1">
              <span className="block text-soft">
                {before === undefined ? words.first : <Instant at={entry.saidAt} />}
              </span>
              {exhibits[entry.kind]}
              {entry.account.title !== null && ` · ${entry.account.title}`}
              {before !== undefined && <Changed before={before} entry={entry} />}
            </span>
            {at > 0 && (
              <Button busy={update.isPending} icon="undo" onClick={() => back(entry)} size="small" tone="quiet">
                {words.restore}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <ErrorNotice error={update.error} />
    </Disclosure>
  );
}

function Changed({ before, entry }: { readonly before: AccountEntry; readonly entry: AccountEntry }) {
  const words = useWords(viewerWords).account;
  const plan = useWords(planWords);
  const names = {
    title: words.name,
    purpose: words.purpose,
    facts: words.facts(entry.account.facts.length),
    serves: plan.matrix,
    servesNot: plan.matrix,
    maker: words.maker,
    originalAt: words.originalAt,
    device: words.device,
    stated: words.stated,
    notes: words.notes,
  };
  const parts = changedParts(before.account, entry.account).map((part) => names[part]);
  const told = [...new Set(before.kind === entry.kind ? parts : [words.kind, ...parts])];
  return (
    <span className="block text-soft">
      {words.changed} {told.join(plan.comma)}
    </span>
  );
}
