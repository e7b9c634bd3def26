import type { CaseDetail } from "@youju/api";
import { useState } from "react";
import { Link, useSearch } from "wouter";
import { type ExportWanted, useEraseCase, useStartExport } from "../../api/exports.ts";
import { Button, Card, ChoiceGroup, ErrorNotice, LinkButton, Section } from "../../ui/index.ts";
import { exportWords } from "../../words/export.ts";
import { useWords } from "../../words/use-words.ts";
import { CaseFrame, caseAddress } from "../case/case-frame.tsx";
import { EraseCard } from "./erase-card.tsx";
import { ExportList } from "./export-list.tsx";

/** A bundle, a backup, or the end of a case. 导出与删除 */
export function ExportPage({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(exportWords);
  const erase = useEraseCase(detail.case.id);
  const { title } = detail.case;
  return (
    <CaseFrame detail={detail} note={words.note} place="export" title={words.title}>
      <div className="max-w-2xl space-y-8">
        {erase.data === undefined && <Exports detail={detail} />}
        <Section id="erase" title={words.erase}>
          {erase.data === undefined && <p className="text-soft">{words.eraseText}</p>}
          <EraseCard act={words.eraseAct} erase={erase} label={words.eraseLabel(title)} words={title} />
        </Section>
      </div>
    </CaseFrame>
  );
}

function Exports({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(exportWords);
  return (
    <>
      <Section id="make" title={words.make}>
        <NewExport detail={detail} />
      </Section>
      <Section id="volume" title={words.volume}>
        <p className="text-soft">{words.volumeText}</p>
        <LinkButton href={`${caseAddress(detail.case.id)}/catalogue`} icon="document" tone="secondary">
          {words.toVolume}
        </LinkButton>
        <LinkButton href={`${caseAddress(detail.case.id)}/compare`} icon="picture" tone="quiet">
          {words.toCompare}
        </LinkButton>
        <LinkButton href={`${caseAddress(detail.case.id)}/frames`} icon="camera" tone="quiet">
          {words.toFrames}
        </LinkButton>
      </Section>
      <Section id="exports" title={words.list}>
        <ExportList caseId={detail.case.id} />
        <p>
          <Link className="text-go-ink underline" href="/tools/verify">
            {words.verify}
          </Link>
        </p>
      </Section>
    </>
  );
}

function NewExport({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(exportWords);
  const start = useStartExport(detail.case.id);
  const [audience, setAudience] = useState<ExportWanted["audience"]>("court");
  const numbers = detail.exhibits.map(({ number }) => number);
  const asked = new URLSearchParams(useSearch()).get("only")?.split(",").map(Number) ?? numbers;
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set(numbers.filter((number) => !asked.includes(number))));
  const chosen = numbers.filter((number) => !left.has(number));
  const nothing = audience === "court" && numbers.length > 0 && chosen.length === 0;
  const whole = audience === "own" || chosen.length === numbers.length;
  return (
    <Card className="space-y-4">
      <ChoiceGroup
        choices={(["court", "own"] as const).map((value) => ({
          value,
          label: words.audiences[value],
          note: words.audienceNotes[value],
        }))}
        label={words.forWhom}
        onChange={(value) => setAudience(value === "own" ? "own" : "court")}
        value={audience}
      />
      {audience === "court" && <ExhibitChoice detail={detail} left={left} onChange={setLeft} />}
      {nothing && (
        <p className="text-seal-ink" role="alert">
          {words.chooseOne}
        </p>
      )}
      <Button
        busy={start.isPending}
        disabled={nothing}
        icon="document"
        onClick={() => start.mutate({ audience, only: whole ? null : chosen })}
      >
        {words.start}
      </Button>
      <p className="text-[0.9375rem] text-soft">{words.goesOn}</p>
      <ErrorNotice error={start.error} />
    </Card>
  );
}

function ExhibitChoice(props: {
  readonly detail: CaseDetail;
  /** Numbers of those that stay behind. */
  readonly left: ReadonlySet<number>;
  readonly onChange: (left: ReadonlySet<number>) => void;
}) {
  const words = useWords(exportWords);
  const { exhibits } = props.detail;
  const turn = (number: number) => {
    const left = new Set(props.left);
    if (!left.delete(number)) {
      left.add(number);
    }
    props.onChange(left);
  };
  return (
    <fieldset className="space-y-2">
      <legend className="font-medium">{words.which}</legend>
      {exhibits.length === 0 && <p className="text-soft">{words.empty}</p>}
      <ul>
        {exhibits.map(({ id, number, fileName }) => (
          <li key={id}>
            <label className="flex min-h-11 items-center gap-3">
              <input
                checked={!props.left.has(number)}
                className="size-5 shrink-0 accent-go"
                onChange={() => turn(number)}
                type="checkbox"
              />
              <span className="min-w-0 break-all">{words.exhibit(number, fileName)}</span>
            </label>
          </li>
        ))}
      </ul>
      <p className="text-[0.9375rem] text-soft">{words.whichNote}</p>
    </fieldset>
  );
}
