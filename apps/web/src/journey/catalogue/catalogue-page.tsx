import type { CaseDetail, CatalogueView } from "@youju/api";
import { useState } from "react";
import { useCatalogue } from "../../api/volume.ts";
import { EmptyState, ErrorNotice, LinkButton, Section, Skeleton } from "../../ui/index.ts";
import { catalogueWords } from "../../words/catalogue.ts";
import { useWords } from "../../words/use-words.ts";
import { CaseFrame, caseAddress } from "../case/case-frame.tsx";
import { CatalogueRow } from "./catalogue-row.tsx";
import { CatalogueRows } from "./catalogue-rows.tsx";
import { NewVolume } from "./new-volume.tsx";
import type { RowChoice } from "./row-choice.ts";
import { VolumeList } from "./volume-list.tsx";

/** 证据目录和证据卷 */
export function CataloguePage({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(catalogueWords);
  const { id } = detail.case;
  const query = useCatalogue(id);
  return (
    <CaseFrame
      back={{ href: caseAddress(id, "export"), label: detail.case.title }}
      detail={detail}
      note={words.note}
      place="export"
      title={words.title}
    >
      <div className="max-w-3xl space-y-8">
        <p>{words.intro}</p>
        {query.isPending && <Skeleton label={words.loading} />}
        <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
        {query.data !== undefined && <Making catalogue={query.data} detail={detail} />}
        <Section id="made" title={words.made}>
          <VolumeList caseId={id} />
        </Section>
      </div>
    </CaseFrame>
  );
}

function Making({ catalogue, detail }: { readonly catalogue: CatalogueView; readonly detail: CaseDetail }) {
  const words = useWords(catalogueWords);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [choices, setChoices] = useState<ReadonlyMap<string, RowChoice>>(new Map());
  const { id } = detail.case;
  if (catalogue.rows.length === 0) {
    return (
      <EmptyState
        action={
          <LinkButton href={caseAddress(id)} icon="back" tone="secondary">
            {words.toCase}
          </LinkButton>
        }
        icon="document"
        title={words.emptyTitle}
      >
        {words.empty}
      </EmptyState>
    );
  }
  const turn = (exhibitId: string) => {
    const next = new Set(left);
    if (!next.delete(exhibitId)) {
      next.add(exhibitId);
    }
    setLeft(next);
  };
  const numbers = catalogue.rows.filter(({ exhibitId }) => !left.has(exhibitId)).map(({ number }) => number);
  return (
    <>
      <Section id="rows" title={words.rows}>
        <CatalogueRows detail={detail} rows={catalogue.rows}>
          {(row, tools) => (
            <CatalogueRow
              caseId={id}
              choice={choices.get(row.exhibitId) ?? { form: null, copy: null }}
              exhibit={detail.exhibits.find((exhibit) => exhibit.id === row.exhibitId)}
              included={!left.has(row.exhibitId)}
              onChoose={(choice) => setChoices(new Map(choices).set(row.exhibitId, choice))}
              onTurn={() => turn(row.exhibitId)}
              row={row}
              tools={tools}
            />
          )}
        </CatalogueRows>
      </Section>
      <Section id="make" title={words.make}>
        <NewVolume
          caseId={id}
          choices={catalogue.rows.flatMap(({ exhibitId, number }) => {
            const { form = null, copy = null } = choices.get(exhibitId) ?? {};
            return form === null && copy === null ? [] : [{ number, form, copy }];
          })}
          lacking={catalogue.lacking}
          only={left.size === 0 ? null : numbers}
        />
      </Section>
    </>
  );
}
