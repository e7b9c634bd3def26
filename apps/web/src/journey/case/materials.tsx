import type { CaseDetail } from "@youju/api";
import type { MatrixRow } from "@youju/domain";
import { lazy, Suspense, useState } from "react";
import { Badge, Button, Card, Section, Skeleton } from "../../ui/index.ts";
import { caseWords } from "../../words/case.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { ExhibitTile } from "./exhibit-tile.tsx";
import { matrixTally, missingEvidence } from "./missing-evidence.ts";

const AddMaterial = lazy(async () => ({ default: (await import("./add-material.tsx")).AddMaterial }));

/** A gallery longer than this waits behind a button. */
const shownFirst = 4;

/** My material: what is held, what is still missing and how to get it today, and a place to add more. 我的材料 */
export function Materials({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(caseWords);
  const [all, setAll] = useState(false);
  const matrix = detail.assessment?.assessment.matrix ?? [];
  return (
    <Section id="materials" title={words.materials}>
      {detail.exhibits.length > 0 && (
        <ul className="grid gap-3 @2xl:grid-cols-2">
          {(all ? detail.exhibits : detail.exhibits.slice(0, shownFirst)).map((exhibit) => (
            <li key={exhibit.id}>
              <ExhibitTile
                detail={detail}
                broken={detail.broken.find(({ exhibitId }) => exhibitId === exhibit.id)}
                exhibit={exhibit}
              />
            </li>
          ))}
        </ul>
      )}
      {!all && detail.exhibits.length > shownFirst && (
        <Button onClick={() => setAll(true)} size="small" tone="quiet">
          {words.showAll(detail.exhibits.length)}
        </Button>
      )}
      <AddPlace detail={detail} />
      {matrix.length > 0 && <Missing matrix={matrix} />}
    </Section>
  );
}

/** Stands open while there is nothing yet; the upload code loads only then or when asked for. */
function AddPlace({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(caseWords);
  const [asked, setAsked] = useState(false);
  const open = asked || detail.exhibits.length === 0;
  return (
    <div className="space-y-3" id="add-material">
      {detail.exhibits.length === 0 && <p className="text-soft">{words.materialsEmptyText}</p>}
      {open ? (
        <Suspense fallback={<Skeleton label={words.loading} rows={1} />}>
          <AddMaterial detail={detail} />
        </Suspense>
      ) : (
        <Button icon="plus" onClick={() => setAsked(true)} tone="secondary">
          {words.addMore}
        </Button>
      )}
    </div>
  );
}

function Missing({ matrix }: { readonly matrix: readonly MatrixRow[] }) {
  const words = useWords(caseWords);
  const text = useText();
  const rows = missingEvidence(matrix);
  const { settled, all } = matrixTally(matrix);
  return (
    <Card className="space-y-3">
      <div>
        <h3 className="font-semibold">{words.missing}</h3>
        <p className="text-[0.9375rem] text-soft">
          {rows.length === 0 ? words.missingNone : words.missingCount(settled, all)}
        </p>
      </div>
      <ul className="divide-y divide-line">
        {rows.map((row) => (
          <li className="space-y-1 py-3 first:pt-0 last:pb-0" key={row.element}>
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-medium">{text(row.title)}</span>
              {row.perishable && <Badge tone="need">{words.perishable}</Badge>}
            </p>
            <p className="text-soft">{text(row.getToday)}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
