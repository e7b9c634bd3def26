import type { RedactionPage } from "@youju/api";
import type { CoverBox, RedactionPlan } from "@youju/domain";
import { type PointerEvent, useRef, useState } from "react";
import { classNames } from "../../ui/index.ts";
import { redactWords } from "../../words/redact.ts";
import { useWords } from "../../words/use-words.ts";
import { CoverBoxMark } from "./cover-box.tsx";
import { boxBetween, type Point } from "./cover-plan.ts";

/** A page with what is covered on it and what is offered. While drawing, a drag makes a box; else it scrolls. */
export function PageCanvas(props: {
  readonly page: RedactionPage;
  readonly address: string;
  readonly plan: RedactionPlan;
  /** Boxes suggested and not covered. */
  readonly offered: readonly CoverBox[];
  readonly zoom: number;
  readonly drawing: boolean;
  readonly chosen: CoverBox | null;
  readonly onAdd: () => void;
  readonly onChoose: (box: CoverBox | null) => void;
  readonly onPlan: (plan: RedactionPlan) => void;
}) {
  const { page, plan, zoom, drawing, chosen, onChoose, onPlan } = props;
  const words = useWords(redactWords);
  const sheet = useRef<HTMLDivElement>(null);
  const ratio = () => page.width / Math.max(1, sheet.current?.clientWidth ?? 1);
  const add = (box: CoverBox) => {
    onPlan({ ...plan, boxes: [...plan.boxes, box] });
    onChoose(box);
  };
  const { drawn, draw } = useDrawing(page, { sheet, ratio, onDrawn: add });
  return (
    <div className="max-h-[75vh] overflow-auto overscroll-contain rounded-xl border border-line bg-sunken">
      <div
        className={classNames("relative mx-auto select-none", drawing && "cursor-crosshair touch-none")}
        onPointerDown={(event) => (drawing ? draw(event) : onChoose(null))}
        ref={sheet}
        style={{ width: `${zoom * 100}%`, aspectRatio: `${page.width} / ${page.height}` }}
      >
        <img
          alt={words.pageAlt(page.page)}
          className="pointer-events-none absolute inset-0 size-full"
          draggable={false}
          src={props.address}
        />
        <button
          className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:min-h-11 focus:bg-card focus:px-4"
          onClick={props.onAdd}
          onPointerDown={(event) => event.stopPropagation()}
          type="button"
        >
          {words.addBox}
        </button>
        {props.offered.map((box) => (
          <span
            aria-hidden="true"
            className="pointer-events-none absolute border-2 border-dashed border-seal"
            key={keyOf(box)}
            style={placeOf(box, page)}
          />
        ))}
        {numbered(plan.boxes).map(({ box, number }) =>
          box.page === page.page ? (
            <CoverBoxMark
              box={box}
              chosen={box === chosen}
              key={number}
              number={number}
              onChange={(next) => {
                onPlan({ ...plan, boxes: plan.boxes.map((each, at) => (at === number - 1 ? next : each)) });
                onChoose(next);
              }}
              onChoose={() => onChoose(box)}
              onRemove={() => onPlan({ ...plan, boxes: plan.boxes.filter((_, at) => at !== number - 1) })}
              ratio={ratio}
              size={page}
            />
          ) : null,
        )}
        {drawn && (
          <span
            aria-hidden="true"
            className="pointer-events-none absolute border-2 border-go bg-ink/50"
            style={placeOf(drawn, page)}
          />
        )}
      </div>
    </div>
  );
}

/** A box keeps its number while it is dragged, and with it its place on the screen and the focus. */
function numbered(boxes: readonly CoverBox[]) {
  return boxes.map((box, index) => ({ box, number: index + 1 }));
}

function keyOf({ left, top, right, bottom }: CoverBox): string {
  return [left, top, right, bottom].join(" ");
}

function placeOf(box: CoverBox, { width, height }: RedactionPage) {
  return {
    left: `${(box.left / width) * 100}%`,
    top: `${(box.top / height) * 100}%`,
    width: `${((box.right - box.left) / width) * 100}%`,
    height: `${((box.bottom - box.top) / height) * 100}%`,
  };
}

type Sheet = {
  readonly sheet: React.RefObject<HTMLDivElement | null>;
  readonly ratio: () => number;
  readonly onDrawn: (box: CoverBox) => void;
};

function useDrawing(page: RedactionPage, { sheet, ratio, onDrawn }: Sheet) {
  const [drawn, setDrawn] = useState<CoverBox | null>(null);
  const pointAt = (event: { readonly clientX: number; readonly clientY: number }): Point => {
    const { left = 0, top = 0 } = sheet.current?.getBoundingClientRect() ?? {};
    return { x: (event.clientX - left) * ratio(), y: (event.clientY - top) * ratio() };
  };
  const draw = (event: PointerEvent<HTMLDivElement>) => {
    event.preventDefault();
    const [from, target] = [pointAt(event), event.currentTarget];
    target.setPointerCapture(event.pointerId);
    const move = (next: globalThis.PointerEvent) => setDrawn(boxBetween(page, from, pointAt(next)));
    const end = (next: globalThis.PointerEvent) => {
      target.removeEventListener("pointermove", move);
      target.removeEventListener("pointerup", end);
      target.removeEventListener("pointercancel", end);
      const box = next.type === "pointerup" ? boxBetween(page, from, pointAt(next)) : null;
      setDrawn(null);
      if (box !== null) {
        onDrawn(box);
      }
    };
    target.addEventListener("pointermove", move);
    target.addEventListener("pointerup", end);
    target.addEventListener("pointercancel", end);
  };
  return { drawn, draw };
}
