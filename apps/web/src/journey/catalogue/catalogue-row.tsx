import type { CatalogueView } from "@youju/api";
import { type EvidenceForm, type Exhibit, evidenceForms } from "@youju/domain";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { useEditLine } from "../../api/volume.ts";
import { Button, Card, Disclosure, ErrorNotice, Select, showToast, TextArea, TextInput } from "../../ui/index.ts";
import { catalogueWords } from "../../words/catalogue.ts";
import { useWords } from "../../words/use-words.ts";
import { exhibitPlace } from "../case/case-frame.tsx";
import { ExhibitPicture } from "../gallery/exhibit-picture.tsx";
import type { RowChoice } from "./row-choice.ts";

type Row = CatalogueView["rows"][number];

/** One line of the catalogue: whether it goes in, its words, and what is shown of it. */
export function CatalogueRow(props: {
  readonly caseId: string;
  readonly row: Row;
  readonly exhibit: Exhibit | undefined;
  /** What moves the row. */
  readonly tools: ReactNode;
  readonly included: boolean;
  readonly choice: RowChoice;
  readonly onTurn: () => void;
  readonly onChoose: (choice: RowChoice) => void;
}) {
  const words = useWords(catalogueWords);
  const { row, choice, onChoose } = props;
  const { number, own, proposed } = row;
  return (
    <Card className="space-y-2">
      <div className="flex items-start gap-3">
        <label className="flex min-h-11 min-w-0 flex-1 items-start gap-3">
          <input
            aria-label={words.include(number)}
            checked={props.included}
            className="mt-1 size-5 shrink-0 accent-go"
            onChange={props.onTurn}
            type="checkbox"
          />
          <span className="min-w-0 space-y-1">
            <span className="block font-medium break-words" lang="zh-CN">
              {words.exhibit(number)}　{own.name ?? proposed.name}
            </span>
            <span className="block text-[0.9375rem] break-words" lang="zh-CN">
              {own.purpose ?? proposed.purpose}
            </span>
            <span className="block text-[0.875rem] break-words text-soft">
              {words.forms[choice.form ?? row.form]} · <span lang="zh-CN">{own.source ?? proposed.source}</span> ·{" "}
              <span lang="zh-CN">{own.original ?? proposed.original}</span>
            </span>
          </span>
        </label>
        {props.exhibit !== undefined && <Preview exhibit={props.exhibit} />}
      </div>
      {row.copies.length > 0 && (
        <Select
          label={words.shown}
          onChange={(copy) => onChoose({ ...choice, copy: copy === "" ? null : copy })}
          options={[
            { value: "", label: words.asOriginal },
            ...row.copies.map(({ sha256, role }) => ({ value: sha256, label: words.copy(role.replace(/\D/g, "")) })),
          ]}
          value={choice.copy ?? ""}
        />
      )}
      {props.tools}
      <Disclosure summary={words.edit}>
        <LineForm caseId={props.caseId} choice={choice} onChoose={onChoose} row={row} />
      </Disclosure>
    </Card>
  );
}

/** What the exhibit looks like; leads to its page. */
function Preview({ exhibit }: { readonly exhibit: Exhibit }) {
  const words = useWords(catalogueWords);
  return (
    <Link
      aria-label={words.look(exhibit.number)}
      className="block w-18 shrink-0 rounded-xl @md:w-24"
      draggable={false}
      href={exhibitPlace(exhibit.caseId, exhibit.number)}
    >
      <ExhibitPicture exhibit={exhibit} />
    </Link>
  );
}

function LineForm(props: {
  readonly caseId: string;
  readonly row: Row;
  readonly choice: RowChoice;
  readonly onChoose: (choice: RowChoice) => void;
}) {
  const words = useWords(catalogueWords);
  const { row, choice, onChoose } = props;
  const edit = useEditLine(props.caseId);
  const [typed, setTyped] = useState({
    name: row.own.name ?? "",
    source: row.own.source ?? "",
    purpose: row.own.purpose ?? "",
    original: row.own.original ?? "",
  });
  const set = (part: keyof typeof typed) => (value: string) => setTyped({ ...typed, [part]: value });
  const said = (value: string) => (value.trim() === "" ? null : value.trim());
  const save = () =>
    edit.mutate(
      {
        exhibitId: row.exhibitId,
        title: said(typed.name),
        maker: said(typed.source),
        purpose: said(typed.purpose),
        originalAt: said(typed.original),
      },
      { onSuccess: () => showToast({ text: words.saved }) },
    );
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextInput label={words.name} onChange={set("name")} placeholder={row.proposed.name} value={typed.name} />
      <TextArea
        hint={words.purposeHint}
        label={words.purpose}
        onChange={set("purpose")}
        placeholder={row.proposed.purpose}
        rows={3}
        value={typed.purpose}
      />
      <TextInput label={words.source} onChange={set("source")} placeholder={row.proposed.source} value={typed.source} />
      <TextInput
        hint={words.originalHint}
        label={words.original}
        onChange={set("original")}
        placeholder={row.proposed.original}
        value={typed.original}
      />
      <Select
        label={words.form}
        onChange={(form) => onChoose({ ...choice, form: form === row.form ? null : (form as EvidenceForm) })}
        options={evidenceForms.map((form) => ({ value: form, label: words.forms[form] }))}
        value={choice.form ?? row.form}
      />
      <Button busy={edit.isPending} size="small" tone="secondary" type="submit">
        {words.save}
      </Button>
      <ErrorNotice error={edit.error} />
    </form>
  );
}
