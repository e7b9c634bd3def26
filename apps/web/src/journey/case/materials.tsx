import type { CaseDetail } from "@youju/api";
import { lazy, Suspense, useState } from "react";
import { Link } from "wouter";
import { useExhibitCards } from "../../api/queries.ts";
import { Button, LinkButton, Section, Skeleton } from "../../ui/index.ts";
import { caseWords } from "../../words/case.ts";
import { planWords } from "../../words/plan.ts";
import { useWords } from "../../words/use-words.ts";
import { GalleryCard } from "../gallery/exhibit-card.tsx";
import { galleryItems } from "../gallery/gallery-view.ts";
import { matrixTally } from "../gallery/missing-evidence.ts";
import { AlikeNote } from "../intake/alike-note.tsx";
import { caseAddress } from "./case-frame.tsx";

const AddMaterial = lazy(async () => ({ default: (await import("./add-material.tsx")).AddMaterial }));
const MissingFirst = lazy(async () => ({ default: (await import("../gallery/missing-first.tsx")).MissingFirst }));

/** So many exhibits and missing rows stand here; all of them have a page. */
const shownFirst = 4;
const missingShown = 3;

/** My material: the first exhibits, what is still missing and how to get it today, and a place to add more. 我的材料 */
export function Materials({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(caseWords);
  const plan = useWords(planWords);
  const { id } = detail.case;
  const cards = useExhibitCards(id).data ?? [];
  const items = galleryItems(detail.exhibits.slice(0, shownFirst), cards);
  const matrix = detail.assessment?.assessment.matrix ?? [];
  const { settled, all } = matrixTally(matrix);
  return (
    <Section id="materials" title={words.materials}>
      {items.length > 0 && (
        <>
          <ul className="grid grid-cols-2 gap-3 @2xl:grid-cols-4">
            {items.map((item) => (
              <li key={item.exhibit.id}>
                <GalleryCard
                  broken={detail.broken.find(({ exhibitId }) => exhibitId === item.exhibit.id)}
                  item={item}
                />
              </li>
            ))}
          </ul>
          {detail.exhibits.map((exhibit) => (
            <AlikeNote detail={detail} exhibit={exhibit} key={exhibit.id} />
          ))}
        </>
      )}
      <AddPlace detail={detail} />
      {matrix.length > 0 && (
        <Suspense fallback={<Skeleton label={words.loading} rows={2} />}>
          <MissingFirst detail={detail} most={missingShown} />
          <Link
            className="inline-flex min-h-11 items-center text-go-ink underline underline-offset-4"
            href={caseAddress(id, "matrix")}
          >
            {plan.matrix} · {words.missingCount(settled, all)}
          </Link>
        </Suspense>
      )}
    </Section>
  );
}

/** Stands open while there is nothing yet; the upload code loads only then or when asked for. */
function AddPlace({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(caseWords);
  const [asked, setAsked] = useState(false);
  const empty = detail.exhibits.length === 0;
  return (
    <div className="space-y-3" id="add-material">
      {empty && <p className="text-soft">{words.materialsEmptyText}</p>}
      {asked || empty ? (
        <Suspense fallback={<Skeleton label={words.loading} rows={1} />}>
          <AddMaterial detail={detail} />
        </Suspense>
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button icon="plus" onClick={() => setAsked(true)} tone="secondary">
            {words.addMore}
          </Button>
          <LinkButton href={caseAddress(detail.case.id, "exhibits")} icon="picture" tone="secondary">
            {words.allExhibits(detail.exhibits.length)}
          </LinkButton>
        </div>
      )}
    </div>
  );
}
