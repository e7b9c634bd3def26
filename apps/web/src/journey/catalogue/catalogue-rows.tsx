import type { CaseDetail, CatalogueView } from "@youju/api";
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { classNames, ErrorNotice, Icon } from "../../ui/index.ts";
import { galleryWords } from "../../words/gallery.ts";
import { useWords } from "../../words/use-words.ts";
import { useMoves } from "../gallery/use-moves.ts";

type Row = CatalogueView["rows"][number];

/** The rows of the catalogue, to be put in another order by dragging or with the arrows: the order of all exhibits. */
export function CatalogueRows(props: {
  readonly detail: CaseDetail;
  readonly rows: readonly Row[];
  readonly children: (row: Row, tools: ReactNode) => ReactNode;
}) {
  const words = useWords(galleryWords);
  const { detail, rows } = props;
  const { move, error } = useMoves(
    detail.case.id,
    rows.map(({ exhibitId }) => exhibitId),
  );
  const [dragged, setDragged] = useState<string>();
  return (
    <>
      <p className="text-[0.9375rem] text-soft">{words.orderNote}</p>
      <ErrorNotice error={error} />
      <ol className="space-y-3">
        {rows.map((row, place) => (
          <li
            className={classNames(dragged === row.exhibitId && "rounded-2xl opacity-60 outline-2 outline-go")}
            key={row.exhibitId}
            onDragOver={(event: DragEvent) => (dragged === undefined ? undefined : event.preventDefault())}
            onDrop={(event) => {
              if (dragged !== undefined) {
                event.preventDefault();
                move(dragged, place);
              }
            }}
          >
            {props.children(
              row,
              <MoveTools
                last={place === rows.length - 1}
                number={row.number}
                onDrag={(on) => setDragged(on ? row.exhibitId : undefined)}
                onMove={(by) => move(row.exhibitId, place + by)}
                place={place}
              />,
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

type Tools = {
  readonly number: number;
  readonly place: number;
  readonly last: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onDrag: (on: boolean) => void;
};

/** Two arrows and a place to drag by. After a move the arrow that made it has the focus, wherever its row went. */
function MoveTools({ number, place, last, onMove, onDrag }: Tools) {
  const words = useWords(galleryWords);
  const bar = useRef<HTMLDivElement>(null);
  const pressed = useRef<-1 | 1 | null>(null);
  const stood = useRef(place);
  useEffect(() => {
    if (stood.current !== place && pressed.current !== null) {
      bar.current?.querySelector<HTMLElement>(`[data-by="${pressed.current}"]`)?.focus();
      pressed.current = null;
    }
    stood.current = place;
  }, [place]);
  const arrow = (by: -1 | 1, disabled: boolean) => (
    <button
      aria-disabled={disabled}
      aria-label={by === -1 ? words.up(number) : words.down(number)}
      className="flex size-11 items-center justify-center rounded-xl border border-edge hover:bg-sunken aria-disabled:opacity-40"
      data-by={by}
      onClick={() => {
        if (!disabled) {
          pressed.current = by;
          onMove(by);
        }
      }}
      type="button"
    >
      <Icon name={by === -1 ? "up" : "down"} />
    </button>
  );
  return (
    <div className="flex items-center gap-2" ref={bar}>
      {arrow(-1, place === 0)}
      {arrow(1, last)}
      <span
        aria-hidden="true"
        className="hidden size-11 cursor-grab items-center justify-center rounded-xl text-soft hover:bg-sunken pointer-fine:flex"
        draggable
        onDragEnd={() => onDrag(false)}
        onDragStart={(event) => {
          const row = event.currentTarget.closest("li");
          if (row !== null) {
            event.dataTransfer.setDragImage(row, 20, 20);
          }
          onDrag(true);
        }}
      >
        <Icon name="grip" />
      </span>
    </div>
  );
}
