import type { CaseDetail, ExhibitDetail } from "@youju/api";
import type { ExhibitAccount } from "@youju/domain";
import { useReadExhibitAgain } from "../../api/acts.ts";
import { Badge, Button, CopyButton, Disclosure, ErrorNotice, Instant, Section } from "../../ui/index.ts";
import { caseWords } from "../../words/case.ts";
import { useWords } from "../../words/use-words.ts";
import { viewerWords } from "../../words/viewer.ts";
import { ExhibitOrigin } from "../case/exhibit-origin.tsx";
import { RemoveExhibit } from "../case/remove-exhibit.tsx";
import { StampBadge } from "../stamps/stamp-badge.tsx";
import { StampFold } from "../stamps/stamp-fold.tsx";
import { CustodyFold } from "../vault/custody-fold.tsx";
import { AccountForm, KindChoice } from "./account-form.tsx";
import { AccountHistory } from "./account-history.tsx";

/** What is said of an exhibit, its stamps and custody, what its file says, its copies, and the way out. */
export function ViewerParts(props: {
  readonly detail: CaseDetail;
  readonly data: ExhibitDetail;
  readonly account: ExhibitAccount;
}) {
  const words = useWords(viewerWords);
  const { detail, data, account } = props;
  const { exhibit } = data;
  return (
    <>
      <Section id="account" title={words.account.title}>
        <KindChoice account={account} exhibit={exhibit} />
        <Disclosure summary={`${words.account.name} · ${words.account.purpose}`}>
          <AccountForm account={account} detail={detail} exhibit={exhibit} key={data.accounts.at(-1)?.sequence ?? 0} />
        </Disclosure>
        <AccountHistory accounts={data.accounts} exhibit={exhibit} />
      </Section>
      <Section id="kept" title={words.parts.custody}>
        <Fingerprint data={data} />
        <StampFold exhibit={exhibit} />
        <CustodyFold caseId={exhibit.caseId} exhibitId={exhibit.id} />
      </Section>
      <Section id="file" title={words.parts.file}>
        <ReadingState data={data} />
        <ExhibitOrigin exhibit={exhibit} />
      </Section>
      <Copies data={data} />
      <RemoveExhibit exhibit={exhibit} />
    </>
  );
}

function Fingerprint({ data: { exhibit } }: { readonly data: ExhibitDetail }) {
  const words = useWords(caseWords);
  return (
    <div className="space-y-1 text-[0.9375rem]">
      <p className="text-soft">
        {words.addedAt} <Instant at={exhibit.addedAt} />
      </p>
      <p className="flex flex-wrap items-center text-soft">
        {words.hash}
        <code className="px-1.5">{exhibit.sha256.slice(0, 10)}…</code>
        <CopyButton name={words.hashName(exhibit.number)} text={exhibit.sha256} tone="quiet" />
        <StampBadge caseId={exhibit.caseId} exhibitId={exhibit.id} />
      </p>
    </div>
  );
}

function ReadingState({ data: { exhibit } }: { readonly data: ExhibitDetail }) {
  const words = useWords(caseWords);
  const again = useReadExhibitAgain(exhibit.caseId);
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={exhibit.reading === "failed" ? "need" : "plain"}>{words.reading[exhibit.reading]}</Badge>
        {exhibit.reading === "failed" && (
          <Button
            busy={again.isPending}
            icon="retry"
            onClick={() => again.mutate(exhibit.id)}
            size="small"
            tone="quiet"
          >
            {words.readAgain}
          </Button>
        )}
      </p>
      <ErrorNotice error={again.error} />
    </>
  );
}

/** What was made from the exhibit: the ledger names each by its fingerprint. */
function Copies({ data }: { readonly data: ExhibitDetail }) {
  const words = useWords(viewerWords);
  const made = data.custody.filter(({ act }) => act === "derived");
  return (
    <Section id="copies" title={words.parts.copies}>
      <p className="text-[0.9375rem] text-soft">{made.length === 0 ? words.copies.none : words.copies.text}</p>
      {made.length > 0 && (
        <ul className="divide-y divide-line text-[0.9375rem]">
          {made.map(({ sequence, sha256, at, actor }) => (
            <li className="flex flex-wrap gap-x-3 py-2" key={sequence}>
              <span>{actor === "youju" ? words.copies.rendition : words.copies.own}</span>
              <Instant at={at} />
              <span className="text-soft">
                {words.copies.hash} <code>{sha256.slice(0, 10)}…</code>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
