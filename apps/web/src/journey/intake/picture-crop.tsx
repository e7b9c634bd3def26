import type { CaseDetail } from "@youju/api";
import type { FactName } from "@youju/domain";
import { useEffect, useRef, useState } from "react";
import { exhibitAddress, useExhibit } from "../../api/queries.ts";
import { classNames } from "../../ui/index.ts";
import { intakeWords } from "../../words/intake.ts";
import { useWords } from "../../words/use-words.ts";
import { cutOut, placeInPicture } from "./place-in-picture.ts";

/** The piece of the picture a field was read from, with a frame around it; it leads to the whole original. */
export function PictureCrop(props: {
  readonly detail: CaseDetail;
  readonly exhibitId: string;
  readonly name: FactName;
}) {
  const words = useWords(intakeWords);
  const caseId = props.detail.case.id;
  const exhibit = useExhibit(caseId, props.exhibitId);
  const held = props.detail.exhibits.find(({ id }) => id === props.exhibitId);
  const number = held?.number ?? 0;
  const isPicture = held?.mediaType.startsWith("image/") ?? false;
  const box = isPicture ? placeInPicture(exhibit.data?.reading ?? null, props.name) : null;
  const address = exhibitAddress(caseId, props.exhibitId, "file");
  const from = words.fields.fromPicture(number);
  return (
    <a
      aria-label={`${from} · ${box === null ? words.material.open : words.fields.seePicture}`}
      className={classNames(
        "relative block",
        box !== null && "overflow-hidden rounded-lg border border-line bg-sunken",
      )}
      href={address}
      rel="noreferrer"
      target="_blank"
    >
      {box === null ? (
        <span className="flex min-h-11 items-center text-[0.875rem] text-soft underline underline-offset-4">
          {from} · {words.material.open}
        </span>
      ) : (
        <>
          <Cut address={exhibitAddress(caseId, props.exhibitId, "picture")} box={box} />
          <span className="absolute right-0 bottom-0 rounded-tl-lg bg-card px-1.5 text-[0.75rem] leading-relaxed text-soft">
            {words.material.exhibit(number)}
          </span>
        </>
      )}
    </a>
  );
}

type CutProps = { readonly address: string; readonly box: NonNullable<ReturnType<typeof placeInPicture>> };

function Cut({ address, box }: CutProps) {
  const frame = useRef<HTMLSpanElement>(null);
  const [original, setOriginal] = useState<{ readonly width: number; readonly height: number } | null>(null);
  const width = useWidth(frame);
  const cut = original === null || width === 0 ? null : cutOut(box, original, width);
  return (
    <span className="relative block overflow-hidden" ref={frame} style={{ height: cut?.height ?? 72 }}>
      <img
        alt=""
        className="absolute max-w-none"
        onLoad={({ currentTarget: image }) => setOriginal({ width: image.naturalWidth, height: image.naturalHeight })}
        src={address}
        style={cut === null ? { opacity: 0 } : { width: cut.imageWidth, left: -cut.offset.left, top: -cut.offset.top }}
      />
      {cut !== null && <span className="absolute rounded border-2 border-need-edge" style={cut.box} />}
    </span>
  );
}

function useWidth(frame: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = frame.current;
    const measure = () => setWidth(element?.clientWidth ?? 0);
    measure();
    addEventListener("resize", measure);
    return () => removeEventListener("resize", measure);
  }, [frame]);
  return width;
}
