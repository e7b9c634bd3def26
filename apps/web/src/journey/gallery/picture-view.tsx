import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { classNames, Icon, type IconName } from "../../ui/index.ts";
import { useWords } from "../../words/use-words.ts";
import { viewerWords } from "../../words/viewer.ts";
import { moved, type PictureLook, turned, wholePicture, zoomed } from "./picture-look.ts";

/** A step of the buttons and keys; the wheel takes smaller ones. */
const step = 1.5;
const wheelStep = 1.15;
const keyPan = 60;

/** A picture to zoom into, turn and move about: with fingers, wheel, buttons or keys. It is only looked at. */
export function PictureView(props: { readonly src: string; readonly label: string }) {
  const { picture: words, loading } = useWords(viewerWords);
  const [look, setLook] = useState(wholePicture);
  const [shown, setShown] = useState<"not-yet" | "shown" | "failed">("not-yet");
  const frame = useRef<HTMLButtonElement>(null);
  const pointers = usePointers(look, setLook, frame);
  useWheel(frame, (factor) => setLook((now) => zoomed(now, factor)));
  if (shown === "failed") {
    return <p className="rounded-2xl border border-line bg-sunken p-6 text-center text-soft">{words.failed}</p>;
  }
  return (
    <div className="space-y-2">
      <button
        aria-label={props.label}
        className={classNames(
          "relative flex h-[65vh] w-full items-center justify-center overflow-hidden rounded-2xl border border-line bg-sunken",
          look.zoom > 1 ? "cursor-grab touch-none" : "touch-pan-y",
        )}
        onKeyDown={(event) => onKey(event, look, setLook)}
        ref={frame}
        onClick={({ detail }) => (detail === 0 ? setLook((now) => zoomed(now, step)) : undefined)}
        type="button"
        {...pointers}
      >
        {shown === "not-yet" && <span className="absolute text-soft">{loading}</span>}
        <img
          alt=""
          className="max-h-full max-w-full select-none"
          draggable={false}
          onError={() => setShown("failed")}
          onLoad={() => setShown("shown")}
          src={props.src}
          style={{
            transform: `translate(${look.x}px, ${look.y}px) rotate(${look.turns * 90}deg) scale(${look.zoom})`,
          }}
        />
      </button>
      <LookButtons look={look} onChange={setLook} />
      <p className="text-[0.875rem] text-soft">{words.help}</p>
    </div>
  );
}

function LookButtons({
  look,
  onChange,
}: {
  readonly look: PictureLook;
  readonly onChange: (look: PictureLook) => void;
}) {
  const words = useWords(viewerWords).picture;
  const acts: readonly { readonly name: string; readonly icon: IconName; readonly act: () => PictureLook }[] = [
    { name: words.larger, icon: "plus", act: () => zoomed(look, step) },
    { name: words.smaller, icon: "minus", act: () => zoomed(look, 1 / step) },
    { name: words.turn, icon: "retry", act: () => turned(look) },
    { name: words.whole, icon: "picture", act: () => wholePicture },
  ];
  return (
    <div className="flex flex-wrap gap-2">
      {acts.map(({ name, icon, act }) => (
        <button
          className="inline-flex min-h-11 items-center gap-1.5 rounded-xl border border-edge bg-card px-3 text-[0.9375rem] hover:bg-sunken"
          key={name}
          onClick={() => onChange(act())}
          type="button"
        >
          <Icon name={icon} />
          {name}
        </button>
      ))}
    </div>
  );
}

/** Keys of the picture; while it is enlarged the arrows move it and go no further. */
function onKey(event: KeyboardEvent, look: PictureLook, setLook: (look: PictureLook) => void): void {
  const pan: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
    ArrowLeft: { x: keyPan, y: 0 },
    ArrowRight: { x: -keyPan, y: 0 },
    ArrowUp: { x: 0, y: keyPan },
    ArrowDown: { x: 0, y: -keyPan },
  };
  const by = pan[event.key];
  const acts: Readonly<Record<string, () => PictureLook>> = {
    "+": () => zoomed(look, step),
    "=": () => zoomed(look, step),
    "-": () => zoomed(look, 1 / step),
    r: () => turned(look),
    "0": () => wholePicture,
  };
  const act = acts[event.key];
  if (by !== undefined && look.zoom > 1) {
    event.preventDefault();
    event.stopPropagation();
    setLook(moved(look, by, event.currentTarget.clientWidth));
  } else if (act !== undefined && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    setLook(act());
  }
}

type Place = { readonly x: number; readonly y: number };

/** One finger moves, two zoom. */
function usePointers(
  look: PictureLook,
  setLook: (look: PictureLook) => void,
  frame: { readonly current: HTMLElement | null },
) {
  const down = useRef(new Map<number, Place>());
  const forget = ({ pointerId }: PointerEvent) => void down.current.delete(pointerId);
  return {
    onPointerDown: (event: PointerEvent) => {
      down.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (look.zoom > 1) {
        event.currentTarget.setPointerCapture(event.pointerId);
      }
    },
    onPointerMove: (event: PointerEvent) => {
      const before = down.current.get(event.pointerId);
      if (before === undefined) {
        return;
      }
      const now = { x: event.clientX, y: event.clientY };
      const other = [...down.current].find(([id]) => id !== event.pointerId)?.[1];
      if (other !== undefined) {
        setLook(zoomed(look, distance(now, other) / Math.max(1, distance(before, other))));
      } else if (look.zoom > 1) {
        setLook(moved(look, { x: now.x - before.x, y: now.y - before.y }, frame.current?.clientWidth ?? 0));
      }
      down.current.set(event.pointerId, now);
    },
    onPointerUp: forget,
    onPointerCancel: forget,
    onPointerLeave: forget,
  };
}

function distance(one: Place, other: Place): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** The wheel zooms and does not scroll the page; React's own listener could not keep it from that. */
function useWheel(frame: { readonly current: HTMLElement | null }, onZoom: (factor: number) => void): void {
  const zoom = useRef(onZoom);
  zoom.current = onZoom;
  useEffect(() => {
    const element = frame.current;
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      zoom.current(event.deltaY < 0 ? wheelStep : 1 / wheelStep);
    };
    element?.addEventListener("wheel", wheel, { passive: false });
    return () => element?.removeEventListener("wheel", wheel);
  }, [frame]);
}
