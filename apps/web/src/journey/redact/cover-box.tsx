import type { CoverBox } from "@youju/domain";
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { classNames } from "../../ui/index.ts";
import { redactWords } from "../../words/redact.ts";
import { useWords } from "../../words/use-words.ts";
import { moved, type Point, resized } from "./cover-plan.ts";

type Size = { readonly page: number; readonly width: number; readonly height: number };

/** What a key moves a box by, as a share of the page's width. */
const keyStep = 0.008;

/** Boxes are burnt in black whatever the theme; here a little shows through, so that one sees what is covered. */
const burnt = { backgroundColor: "rgb(0 0 0 / 0.8)" } as const;

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** A box on a page: dragged by pointer, moved by arrow keys, made larger with shift or by its corner, deleted by key. */
export function CoverBoxMark(props: {
  readonly box: CoverBox;
  readonly number: number;
  readonly size: Size;
  readonly chosen: boolean;
  /** Pixels of the page to one on the screen. */
  readonly ratio: () => number;
  readonly onChoose: () => void;
  readonly onChange: (box: CoverBox) => void;
  readonly onRemove: () => void;
}) {
  const { box, size, chosen, number } = props;
  const words = useWords(redactWords);
  const [shown, setShown] = useState<CoverBox | null>(null);
  const drag = useDrag(props, setShown);
  const at = shown ?? box;
  const press = (event: KeyboardEvent) => {
    const arrow = arrows[event.key];
    if (arrow !== undefined) {
      event.preventDefault();
      const by = { x: arrow.x * size.width * keyStep, y: arrow.y * size.width * keyStep };
      props.onChange((event.shiftKey ? resized : moved)(box, by, size));
    } else if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      props.onRemove();
    }
  };
  return (
    <div
      className="absolute"
      style={{
        left: `${(at.left / size.width) * 100}%`,
        top: `${(at.top / size.height) * 100}%`,
        width: `${((at.right - at.left) / size.width) * 100}%`,
        height: `${((at.bottom - at.top) / size.height) * 100}%`,
      }}
    >
      <button
        aria-label={words.boxLabel(number)}
        aria-pressed={chosen}
        className={classNames(
          "absolute inset-0 cursor-move touch-none",
          chosen ? "outline-3 outline-offset-1 outline-go" : "outline-1 outline-ground",
        )}
        onFocus={props.onChoose}
        onKeyDown={press}
        onPointerDown={(event) => drag(event, moved)}
        style={burnt}
        type="button"
      />
      {chosen && (
        <span
          aria-hidden="true"
          className="absolute -right-5 -bottom-5 flex size-10 cursor-nwse-resize touch-none items-center justify-center"
          onPointerDown={(event) => drag(event, resized)}
        >
          <span className="size-5 rounded-full border-2 border-card bg-go" />
        </span>
      )}
    </div>
  );
}

type Shape = (box: CoverBox, by: Point, size: Size) => CoverBox;

function useDrag(
  props: Pick<Parameters<typeof CoverBoxMark>[0], "box" | "size" | "ratio" | "onChange" | "onChoose">,
  show: (box: CoverBox | null) => void,
) {
  const last = useRef<CoverBox | null>(null);
  return (event: PointerEvent<HTMLElement>, shape: Shape) => {
    event.stopPropagation();
    props.onChoose();
    const { box, size, onChange } = props;
    const [ratio, from, target] = [props.ratio(), { x: event.clientX, y: event.clientY }, event.currentTarget];
    target.setPointerCapture(event.pointerId);
    const move = (next: globalThis.PointerEvent) => {
      const by = { x: (next.clientX - from.x) * ratio, y: (next.clientY - from.y) * ratio };
      last.current = shape(box, by, size);
      show(last.current);
    };
    const end = () => {
      target.removeEventListener("pointermove", move);
      target.removeEventListener("pointerup", end);
      target.removeEventListener("pointercancel", end);
      if (last.current !== null) {
        onChange(last.current);
      }
      last.current = null;
      show(null);
    };
    target.addEventListener("pointermove", move);
    target.addEventListener("pointerup", end);
    target.addEventListener("pointercancel", end);
  };
}
