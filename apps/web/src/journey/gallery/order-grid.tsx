import type { CaseDetail } from "@youju/api";
import { type DragEvent, useState } from "react";
import { useOrderExhibits } from "../../api/acts.ts";
import { classNames, ErrorNotice, Icon, showToast } from "../../ui/index.ts";
import { galleryWords } from "../../words/gallery.ts";
import { useWords } from "../../words/use-words.ts";
import { CardFace } from "./exhibit-card.tsx";
import { type GalleryItem, movedTo } from "./gallery-view.ts";
import { galleryGrid } from "./grid-look.ts";

/** Exhibits to put in another order, by dragging or with the arrows; each move can be taken back. */
export function OrderGrid({ detail, items }: { readonly detail: CaseDetail; readonly items: readonly GalleryItem[] }) {
  const words = useWords(galleryWords);
  const order = useOrderExhibits(detail.case.id);
  const [dragged, setDragged] = useState<string>();
  const ids = items.map(({ exhibit }) => exhibit.id);
  const move = (id: string, place: number) => {
    const next = movedTo(ids, id, place);
    const number = items[place]?.exhibit.number ?? 0;
    const undo = {
      label: words.undo,
      run: () => order.mutate(ids, { onSuccess: () => showToast({ text: words.undone }) }),
    };
    if (next !== ids) {
      order.mutate(next, { onSuccess: () => showToast({ text: words.moved(number), action: undo }) });
    }
  };
  return (
    <>
      <p className="text-[0.9375rem] text-soft">{words.orderNote}</p>
      <ErrorNotice error={order.error} />
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
