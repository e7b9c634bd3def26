import type { CaseDetail } from "@youju/api";
import { type ReactNode, useState } from "react";
import { Link, useLocation } from "wouter";
import { useDeleteCase, useRestoreCase, useUpdateCase } from "../../api/index.ts";
import { useActOnCases } from "../../api/list.ts";
import { useRelatives } from "../../api/relatives.ts";
import { Button, Disclosure, ErrorNotice, Icon, type IconName, Section, showToast, TextInput } from "../../ui/index.ts";
import { caseWords } from "../../words/case.ts";
import { caseMoreWords } from "../../words/case-more.ts";
import { outcomeWords } from "../../words/outcome.ts";
import { useWords } from "../../words/use-words.ts";
import { type CasePlace, caseAddress } from "./case-frame.tsx";
import { listDeadlines } from "./deadline-order.ts";

/** The rest of a case: its other screens with a word on each, and the case's own settings. 更多 */
export function MoreList({ detail }: { readonly detail: CaseDetail }) {
  const words = { ...useWords(caseWords), ...useWords(caseMoreWords) };
  const outcome = useWords(outcomeWords);
  const alike = useRelatives(detail.case.id).data?.alike ?? [];
  const sameOrder = alike.filter(({ because }) => because === "order").length;
  const findings = detail.assessment?.assessment.findings ?? [];
  const holds = findings.filter((finding) => finding.state === "holds").length;
  const rows: readonly {
    readonly place: Exclude<CasePlace, "matrix">;
    readonly icon: IconName;
    readonly note: string;
  }[] = [
    { place: "exhibits", icon: "picture", note: words.exhibitsNote(detail.exhibits.length) },
    {
      place: "plan",
      icon: "scales",
      note: detail.assessment === null ? words.planNone : words.planNote(holds, findings.length),
    },
    { place: "deadlines", icon: "clock", note: words.deadlinesNote(listDeadlines(detail).length) },
    { place: "filings", icon: "document", note: words.filingsNote(detail.filings.length) },
    { place: "contacts", icon: "phone", note: words.contactsNote(detail.contacts.length) },
    { place: "outcome", icon: "check", note: outcomeNote(detail, outcome) },
    { place: "timeline", icon: "cases", note: words.timelineNote },
    { place: "facts", icon: "edit", note: words.factsNote(Object.keys(detail.facts).length) },
    { place: "edits", icon: "undo", note: words.editsNote },
    { place: "relatives", icon: "copy", note: words.relativesNote(sameOrder) },
    { place: "export", icon: "download", note: words.exportNote },
  ];
  return (
    <Section id="more" title={words.more}>
      <ul className="divide-y divide-line overflow-hidden rounded-2xl border border-line bg-card shadow-card">
        {rows.map((row) => (
          <li key={row.place}>
            <MoreRow href={caseAddress(detail.case.id, row.place)} icon={row.icon} note={row.note}>
              {words[row.place]}
            </MoreRow>
          </li>
        ))}
      </ul>
      <Disclosure summary={words.manage}>
        <CaseSettings detail={detail} />
      </Disclosure>
    </Section>
  );
}

function outcomeNote({ outcome }: CaseDetail, words: (typeof outcomeWords)["zh"]): string {
  const open = outcome.settlements.flatMap(({ duties }) => duties.filter(({ mark }) => mark !== "done")).length;
  const agreed = outcome.settlements.length === 0 ? [] : [words.duties(open)];
  return [outcome.closing === null ? words.notClosed : words.closed, ...agreed].join(" · ");
}

function MoreRow(props: {
  readonly href: string;
  readonly icon: IconName;
  readonly note: string;
  readonly children: ReactNode;
}) {
  return (
    <Link className="flex min-h-14 items-center gap-3 px-4 py-2.5 hover:bg-sunken" href={props.href}>
      <Icon className="text-go-ink" name={props.icon} />
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{props.children}</span>
        <span className="block text-[0.9375rem] text-soft">{props.note}</span>
      </span>
      <Icon className="text-soft" name="next" />
    </Link>
  );
}

function CaseSettings({ detail }: { readonly detail: CaseDetail }) {
  const words = { ...useWords(caseWords), ...useWords(caseMoreWords) };
  const [, go] = useLocation();
  const update = useUpdateCase(detail.case.id);
  const bin = useDeleteCase();
  const restore = useRestoreCase();
  const archive = useActOnCases();
  const aside = detail.case.archivedAt !== null;
  const putAside = () => {
    const [there, back] = aside ? (["take-up", "archive"] as const) : (["archive", "take-up"] as const);
    const caseIds = [detail.case.id];
    const undo = { label: words.undo, run: () => archive.mutate({ act: back, caseIds }) };
    const text = aside ? words.takenUp : words.archived;
    archive.mutate({ act: there, caseIds }, { onSuccess: () => showToast({ text, action: undo }) });
  };
  const [title, setTitle] = useState(detail.case.title);
  const [error, setError] = useState<string>();
  const save = () => {
    setError(title.trim() === "" ? words.titleEmpty : undefined);
    if (title.trim() !== "") {
      update.mutate({ title: title.trim() }, { onSuccess: () => showToast({ text: words.saved }) });
    }
  };
  const toBin = () =>
    bin.mutate(detail.case.id, {
      onSuccess: () => {
        showToast({
          text: words.binned,
          action: { label: words.undo, run: () => restore.mutate(detail.case.id) },
        });
        go("/");
      },
    });
  return (
    <div className="space-y-4">
      <form
        className="space-y-3"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextInput autoComplete="off" error={error} label={words.renameLabel} onChange={setTitle} value={title} />
        <Button busy={update.isPending} size="small" tone="secondary" type="submit">
          {words.save}
        </Button>
      </form>
      <Button busy={archive.isPending} icon="cases" onClick={putAside} size="small" tone="quiet">
        {aside ? words.takeUp : words.archive}
      </Button>
      <Button busy={bin.isPending} icon="bin" onClick={toBin} size="small" tone="quiet">
        {words.bin}
      </Button>
      <ErrorNotice error={update.error ?? bin.error ?? restore.error ?? archive.error} />
    </div>
  );
}
