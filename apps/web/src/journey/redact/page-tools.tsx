import { Button } from "../../ui/index.ts";
import { redactWords } from "../../words/redact.ts";
import { useWords } from "../../words/use-words.ts";

const zooms = [1, 1.5, 2, 3, 4] as const;

/** What is done to the view of a page and to its boxes; large enough for a thumb. */
export function PageTools(props: {
  readonly drawing: boolean;
  readonly onDrawing: (drawing: boolean) => void;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  readonly onAdd: () => void;
  readonly onRemove: (() => void) | null;
}) {
  const { drawing, zoom, onZoom } = props;
  const words = useWords(redactWords);
  const at = zooms.findIndex((each) => each >= zoom);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button
        aria-pressed={drawing}
        icon="edit"
        onClick={() => props.onDrawing(!drawing)}
        size="small"
        tone={drawing ? "primary" : "secondary"}
      >
        {drawing ? words.scroll : words.draw}
      </Button>
      <Button icon="plus" onClick={props.onAdd} size="small" tone="secondary">
        {words.addBox}
      </Button>
      {props.onRemove !== null && (
        <Button icon="bin" onClick={props.onRemove} size="small" tone="secondary">
          {words.removeBox}
        </Button>
      )}
      <span className="ml-auto flex items-center gap-1">
        <Button disabled={at <= 0} onClick={() => onZoom(zooms[at - 1] ?? 1)} size="small" tone="quiet">
          {words.zoomOut}
        </Button>
        <span className="text-[0.9375rem] text-soft">{words.zoom(zoom * 100)}</span>
        <Button disabled={at >= zooms.length - 1} onClick={() => onZoom(zooms[at + 1] ?? 4)} size="small" tone="quiet">
          {words.zoomIn}
        </Button>
      </span>
    </div>
  );
}
