import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import { Button, Icon } from "../../ui/index.ts";
import { compareWords } from "../../words/compare.ts";
import { useWords } from "../../words/use-words.ts";
import { draw, layOut } from "./draw.ts";
import { type Mark, type Side, type Spot, type Step, wholeCrop } from "./plan.ts";

/** What the pointer does on a picture. */
export type Tool = "ring" | "arrow" | "words" | "crop";

type Editing = {
  readonly place: 0 | 1;
  readonly side: Side;
  readonly picture: HTMLImageElement;
  readonly tool: Tool;
  readonly text: string;
  readonly onStep: (step: Step) => void;
};

const middle: Spot = { x: 0.5, y: 0.5 };
const usualSize = 0.14;
/** How far an arrow key moves a mark. */
const nudge = 0.02;

/** One side, to draw on with the pointer, and the same with the keyboard below it. */
export function SideEditor(props: Editing & { readonly label: string }) {
  const words = useWords(compareWords);
  const { place, side, picture, tool, text, onStep } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const start = useRef<Spot | null>(null);
  useEffect(() => {
    if (canvas.current !== null) {
      drawSide(canvas.current, side, picture);
    }
  }, [side, picture]);
  const add = (mark: Mark) => onStep({ do: "mark", side: place, mark });
  const release = (event: PointerEvent<HTMLCanvasElement>) => {
    const from = start.current;
    start.current = null;
    const made = from === null ? null : stepFrom({ tool, text, from, to: spotOf(event), side });
    if (made !== null) {
      onStep(made.do === "crop" ? { ...made, side: place } : { ...made, side: place });
    }
  };
  return (
    <div className="space-y-2">
      <canvas
        aria-label={words.editing(props.label)}
        className="w-full touch-none rounded-xl border border-edge bg-sunken"
        onPointerCancel={() => {
          start.current = null;
        }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          start.current = spotOf(event);
        }}
        onPointerUp={release}
        ref={canvas}
        role="img"
      />
      <div className="flex flex-wrap gap-2">
        {tool !== "crop" && (
          <Button icon="plus" onClick={() => add(markIn(tool, text, middle))} size="small" tone="quiet">
            {words.addMark[tool]}
          </Button>
        )}
        {JSON.stringify(side.crop) !== JSON.stringify(wholeCrop) && (
          <Button
            icon="undo"
            onClick={() => onStep({ do: "crop", side: place, crop: wholeCrop })}
            size="small"
            tone="quiet"
          >
            {words.uncrop}
          </Button>
        )}
      </div>
      <Marks marks={side.marks} onStep={onStep} place={place} />
    </div>
  );
}

function Marks(props: {
  readonly marks: readonly Mark[];
  readonly place: 0 | 1;
  readonly onStep: (step: Step) => void;
}) {
  const words = useWords(compareWords);
  const { place, onStep } = props;
  if (props.marks.length === 0) {
    return null;
  }
  const press = (index: number) => (event: KeyboardEvent) => {
    const by = moves[event.key];
    if (by !== undefined) {
      event.preventDefault();
      onStep({ do: "move", side: place, index, by });
    } else if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      onStep({ do: "drop", side: place, index });
    }
  };
  return (
    <div className="space-y-1">
      <p className="text-[0.875rem] text-soft">
        {words.marks} · {words.markHint}
      </p>
      <ul className="flex flex-wrap gap-2">
        {props.marks.map((mark, index) => {
          const name = `${words.mark[mark.kind]}${index + 1}`;
          return (
            <li key={name}>
              <button
                aria-label={words.drop(name)}
                className="inline-flex min-h-11 items-center gap-1 rounded-xl border border-edge px-3 text-[0.9375rem]"
                onClick={() => onStep({ do: "drop", side: place, index })}
                onKeyDown={press(index)}
                type="button"
              >
                {mark.kind === "words" ? mark.text : name}
                <Icon name="cross" />
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const moves: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -nudge, y: 0 },
  ArrowRight: { x: nudge, y: 0 },
  ArrowUp: { x: 0, y: -nudge },
  ArrowDown: { x: 0, y: nudge },
};

const editWidth = 900;

/** The side alone, its picture filling the canvas. */
function drawSide(canvas: HTMLCanvasElement, side: Side, picture: HTMLImageElement): void {
  const width = (side.crop.right - side.crop.left) * picture.naturalWidth;
  const height = (side.crop.bottom - side.crop.top) * picture.naturalHeight;
  const size = { width: editWidth, height: Math.round((editWidth * height) / width) };
  const { unit } = layOut("stacked", [size, size], editWidth * 2);
  const frame = { left: 0, top: 0, ...size };
  const bare = { ...side, title: "" };
  draw(
    canvas,
    { layout: "beside", sides: [bare, bare] },
    { pictures: [picture, null], layout: { size, frames: [frame, frame], unit } },
  );
}

function spotOf(event: PointerEvent<HTMLCanvasElement>): Spot {
  const box = event.currentTarget.getBoundingClientRect();
  const share = (at: number, from: number, length: number) => Math.min(1, Math.max(0, (at - from) / length));
  return { x: share(event.clientX, box.left, box.width), y: share(event.clientY, box.top, box.height) };
}

function markIn(tool: Exclude<Tool, "crop">, text: string, at: Spot): Mark {
  if (tool === "ring") {
    return { kind: "ring", at, size: usualSize };
  }
  return tool === "arrow"
    ? { kind: "arrow", from: { x: Math.max(0, at.x - 0.2), y: Math.max(0, at.y - 0.15) }, at }
    : { kind: "words", at, text };
}

type Drawn = {
  readonly tool: Tool;
  readonly text: string;
  readonly from: Spot;
  readonly to: Spot;
  readonly side: Side;
};

/** What a stroke of the pointer means; a mere tap puts a mark of the usual size, and crops nothing. */
function stepFrom({ tool, text, from, to, side: { crop } }: Drawn): Extract<Step, { do: "mark" | "crop" }> | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const tapped = length < 0.02;
  if (tool === "crop") {
    const [width, height] = [crop.right - crop.left, crop.bottom - crop.top];
    const part = {
      left: crop.left + from.x * width,
      top: crop.top + from.y * height,
      right: crop.left + to.x * width,
      bottom: crop.top + to.y * height,
    };
    return tapped ? null : { do: "crop", side: 0, crop: part };
  }
  if (tapped || tool === "words") {
    return { do: "mark", side: 0, mark: markIn(tool, text, to) };
  }
  const mark: Mark =
    tool === "arrow"
      ? { kind: "arrow", from, at: to }
      : { kind: "ring", at: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, size: Math.max(0.03, length / 2) };
  return { do: "mark", side: 0, mark };
}
