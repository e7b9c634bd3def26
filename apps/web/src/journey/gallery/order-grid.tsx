import type { CaseDetail } from "@youju/api";
import { type DragEvent, useState } from "react";
import { classNames, ErrorNotice, Icon } from "../../ui/index.ts";
import { galleryWords } from "../../words/gallery.ts";
import { useWords } from "../../words/use-words.ts";
import { CardFace } from "./exhibit-card.tsx";
import type { GalleryItem } from "./gallery-view.ts";
import { galleryGrid } from "./grid-look.ts";
import { useMoves } from "./use-moves.ts";

/** Exhibits to put in another order, by dragging or with the arrows; each move can be taken back. */
export function OrderGrid({ detail, items }: { readonly detail: CaseDetail; readonly items: readonly GalleryItem[] }) {
  const words = useWords(galleryWords);
  const [dragged, setDragged] = useState<string>();
  const { move, error } = useMoves(
    detail.case.id,
    items.map(({ exhibit }) => exhibit.id),
  );
  return (
    <>
      <p className="text-[0.9375rem] text-soft">{words.orderNote}</p>
      <ErrorNotice error={error} />
      <ol className={galleryGrid}>
        {items.map((item, place) => (
          <li
            className={classNames(
              "flex cursor-grab flex-col gap-2 rounded-2xl border bg-card p-2.5 shadow-card",
              dragged === item.exhibit.id ? "border-go opacity-60" : "border-line",
            )}
            draggable
            key={item.exhibit.id}
            onDragEnd={() => setDragged(undefined)}
            onDragOver={(event: DragEvent) => event.preventDefault()}
            onDragStart={() => setDragged(item.exhibit.id)}
            onDrop={(event) => {
              event.preventDefault();
              move(dragged ?? "", place);
            }}
          >
            <CardFace broken={detail.broken.find(({ exhibitId }) => exhibitId === item.exhibit.id)} item={item} />
            <Arrows
              first={place === 0}
              item={item}
              last={place === items.length - 1}
              onMove={(by) => move(item.exhibit.id, place + by)}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

function Arrows(props: {
  readonly item: GalleryItem;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: -1 | 1) => void;
}) {
  const words = useWords(galleryWords);
  const { number } = props.item.exhibit;
  return (
    <div className="mt-auto flex gap-2">
      <ArrowButton disabled={props.first} icon="back" label={words.up(number)} onPress={() => props.onMove(-1)} />
      <ArrowButton disabled={props.last} icon="next" label={words.down(number)} onPress={() => props.onMove(1)} />
    </div>
  );
}

function ArrowButton(props: {
  readonly label: string;
  readonly icon: "back" | "next";
  readonly disabled: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      aria-disabled={props.disabled}
      aria-label={props.label}
      className="flex min-h-11 flex-1 items-center justify-center rounded-xl border border-edge hover:bg-sunken aria-disabled:opacity-40"
      onClick={() => (props.disabled ? undefined : props.onPress())}
      type="button"
    >
      <Icon name={props.icon} />
    </button>
  );
}
