import type { Exhibit } from "@youju/domain";
import { useState } from "react";
import { exhibitAddress } from "../../api/queries.ts";
import { classNames, Icon } from "../../ui/index.ts";
import { intakeWords } from "../../words/intake.ts";
import { useWords } from "../../words/use-words.ts";

/** Whether a thumbnail may be had: of pictures, and of a document's first page. */
export function hasPicture({ mediaType }: Exhibit): boolean {
  return mediaType.startsWith("image/") || mediaType === "application/pdf";
}

/** A small picture that leads to the original; a sheet of paper stands for what cannot be drawn small. */
export function ExhibitThumbnail({ exhibit, className }: { readonly exhibit: Exhibit; readonly className: string }) {
  const words = useWords(intakeWords);
  const [broken, setBroken] = useState(!hasPicture(exhibit));
  return (
    <a
      aria-label={`${words.material.exhibit(exhibit.number)} · ${words.material.open}`}
      className={classNames("block shrink-0 overflow-hidden rounded-lg border border-line bg-sunken", className)}
      href={exhibitAddress(exhibit.caseId, exhibit.id, "file")}
      rel="noreferrer"
      target="_blank"
    >
      {broken ? (
        <span className="flex size-full items-center justify-center text-2xl text-soft">
          <Icon name="document" />
        </span>
      ) : (
        <img
          alt=""
          className="size-full object-cover object-top"
          loading="lazy"
          onError={() => setBroken(true)}
          src={exhibitAddress(exhibit.caseId, exhibit.id, "thumbnail")}
        />
      )}
    </a>
  );
}
