import { type DragEvent, useEffect, useRef, useState } from "react";
import { Button, classNames, Icon } from "../../ui/index.ts";
import { intakeWords } from "../../words/intake.ts";
import { useWords } from "../../words/use-words.ts";

/** Takes pictures by choosing, by camera (on a touch screen), by paste anywhere on the page, and by drop. */
export function PicturePlace({ onAdd }: { readonly onAdd: (files: readonly File[]) => void }) {
  const words = useWords(intakeWords);
  const [over, setOver] = useState(false);
  usePastedFiles(onAdd);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    give(event.dataTransfer.files, onAdd);
  };
  return (
    <section
      aria-label={words.material.choose}
      className={classNames(
        "rounded-2xl border-2 border-dashed px-4 py-7 text-center",
        over ? "border-go bg-go-wash" : "border-edge bg-card",
      )}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDrop={drop}
    >
      <span className="mx-auto flex size-14 items-center justify-center rounded-full bg-go-wash text-2xl text-go-ink">
        <Icon name="picture" />
      </span>
      <div className="flex flex-wrap justify-center gap-3 pt-4">
        <FileButton onAdd={onAdd} source="gallery" />
        <FileButton onAdd={onAdd} source="camera" />
        <FileButton onAdd={onAdd} source="files" />
      </div>
      <p className="pt-3 text-[0.9375rem] text-soft">{over ? words.material.dropNow : words.material.drop}</p>
    </section>
  );
}

/** Where files come from: on a phone each opens another of its apps. */
const sources = {
  gallery: { accept: "image/*,video/*", multiple: true, icon: "plus", tone: "primary", label: "choose" },
  camera: { accept: "image/*", capture: "environment", icon: "camera", tone: "secondary", label: "camera" },
  files: { multiple: true, icon: "document", tone: "secondary", label: "files" },
} as const;

type FileButtonProps = {
  readonly source: keyof typeof sources;
  readonly onAdd: (files: readonly File[]) => void;
};

/** A native file input behind a button; emptied after each choice so that the same file can be chosen again. */
function FileButton(props: FileButtonProps) {
  const words = useWords(intakeWords);
  const input = useRef<HTMLInputElement>(null);
  const { icon, tone, label: name, ...native } = sources[props.source];
  const label = words.material[name];
  return (
    <div className={props.source === "camera" ? "hidden pointer-coarse:block" : undefined}>
      <input
        aria-label={label}
        className="sr-only"
        onChange={(event) => {
          give(event.target.files, props.onAdd);
          event.target.value = "";
        }}
        ref={input}
        tabIndex={-1}
        type="file"
        {...native}
      />
      <Button icon={icon} onClick={() => input.current?.click()} tone={tone}>
        {label}
      </Button>
    </div>
  );
}

function usePastedFiles(onAdd: (files: readonly File[]) => void): void {
  const add = useRef(onAdd);
  add.current = onAdd;
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (give(event.clipboardData?.files ?? null, add.current)) {
        event.preventDefault();
      }
    };
    // A picture dropped beside the place must not replace the page.
    const keepPage = (event: Event) => event.preventDefault();
    document.addEventListener("paste", paste);
    document.addEventListener("dragover", keepPage);
    document.addEventListener("drop", keepPage);
    return () => {
      document.removeEventListener("paste", paste);
      document.removeEventListener("dragover", keepPage);
      document.removeEventListener("drop", keepPage);
    };
  }, []);
}

function give(files: FileList | null, onAdd: (files: readonly File[]) => void): boolean {
  const list = Array.from(files ?? []);
  if (list.length > 0) {
    onAdd(list);
  }
  return list.length > 0;
}
