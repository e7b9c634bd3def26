import type { Exhibit } from "@youju/domain";
import { useState } from "react";
import { exhibitAddress } from "../../api/index.ts";
import { Icon } from "../../ui/index.ts";
import { hasPicture } from "../intake/exhibit-thumbnail.tsx";

/** The small picture of an exhibit, or a sheet of paper for what cannot be drawn small. */
export function ExhibitPicture({ exhibit }: { readonly exhibit: Exhibit }) {
  const [missing, setMissing] = useState(false);
  return (
    <span className="flex aspect-[4/5] w-full items-center justify-center overflow-hidden rounded-xl border border-line bg-sunken text-3xl text-soft">
      {missing || !hasPicture(exhibit) ? (
        <Icon name="document" />
      ) : (
        <img
          alt=""
          className="size-full object-cover object-top"
          draggable={false}
          loading="lazy"
          onError={() => setMissing(true)}
          src={exhibitAddress(exhibit.caseId, exhibit.id, "thumbnail")}
        />
      )}
    </span>
  );
}
