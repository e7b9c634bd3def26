import type { CaseDetail } from "@youju/api";
import { useState } from "react";
import { Button, classNames, LinkButton } from "../../ui/index.ts";
import { galleryWords } from "../../words/gallery.ts";
import { useWords } from "../../words/use-words.ts";
import { caseAddress, exhibitPlace } from "../case/case-frame.tsx";
import { CardFace } from "./exhibit-card.tsx";
import type { GalleryItem } from "./gallery-view.ts";
import { galleryGrid } from "./grid-look.ts";

/** Exhibits to choose from, and what can be done with those chosen. */
export function PickGrid({ detail, items }: { readonly detail: CaseDetail; readonly items: readonly GalleryItem[] }) {
  const words = useWords(galleryWords);
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const toggle = (number: number) => {
    const next = new Set(picked);
    if (!next.delete(number)) {
      next.add(number);
    }
    setPicked(next);
  };
  return (
    <>
      <ul className={galleryGrid}>
        {items.map((item) => {
          const { number, id } = item.exhibit;
          const on = picked.has(number);
          return (
            <li key={id}>
              <label
                className={classNames(
                  "block h-full space-y-2 rounded-2xl border bg-card p-2.5 shadow-card",
                  on ? "border-go ring-2 ring-go" : "border-line hover:bg-sunken",
                )}
              >
                <span className="flex min-h-8 items-center gap-2 text-[0.9375rem]">
                  <input
                    aria-label={words.pick(number)}
                    checked={on}
                    className="size-6 accent-go"
                    onChange={() => toggle(number)}
                    type="checkbox"
                  />
                  {words.exhibit(number)}
                </span>
                <CardFace broken={detail.broken.find(({ exhibitId }) => exhibitId === id)} item={item} />
              </label>
            </li>
          );
        })}
      </ul>
      <PickBar
        caseId={detail.case.id}
        numbers={items.map(({ exhibit }) => exhibit.number).filter((number) => picked.has(number))}
        onAll={() => setPicked(new Set(items.map(({ exhibit }) => exhibit.number)))}
        onNone={() => setPicked(new Set())}
      />
    </>
  );
}

function PickBar(props: {
  readonly caseId: string;
  readonly numbers: readonly number[];
  readonly onAll: () => void;
  readonly onNone: () => void;
}) {
  const words = useWords(galleryWords);
  const { caseId, numbers } = props;
  const only = `?only=${numbers.join(",")}`;
  const [first] = numbers;
  return (
    <div className="sticky bottom-20 z-10 space-y-2 rounded-2xl border border-line bg-card p-3 shadow-float lg:bottom-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p aria-live="polite" className="font-semibold">
          {words.picked(numbers.length)}
        </p>
        <Button onClick={numbers.length === 0 ? props.onAll : props.onNone} size="small" tone="quiet">
          {numbers.length === 0 ? words.pickAll : words.pickNone}
        </Button>
      </div>
      {first !== undefined && (
        <div className="flex flex-wrap gap-2">
          <LinkButton href={`${caseAddress(caseId, "export")}${only}`} icon="download" size="small" tone="secondary">
            {words.toExport}
          </LinkButton>
          <LinkButton href={`${caseAddress(caseId)}/chat-strip${only}`} icon="picture" size="small" tone="secondary">
            {words.toStrip}
          </LinkButton>
          {numbers.length === 1 && (
            <LinkButton href={`${exhibitPlace(caseId, first)}/redact`} icon="edit" size="small" tone="secondary">
              {words.toRedact}
            </LinkButton>
          )}
        </div>
      )}
    </div>
  );
}
