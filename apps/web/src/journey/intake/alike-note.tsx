import type { CaseDetail } from "@youju/api";
import type { Exhibit, Likeness } from "@youju/domain";
import { exhibitWords } from "../../words/exhibit.ts";
import { intakeWords } from "../../words/intake.ts";
import { useWords } from "../../words/use-words.ts";
import { ExhibitThumbnail } from "./exhibit-thumbnail.tsx";

/** Says which earlier pictures an exhibit looks like, with both side by side. It decides nothing. */
export function AlikeNote({ detail, exhibit }: { readonly detail: CaseDetail; readonly exhibit: Exhibit }) {
  const words = useWords(exhibitWords);
  const intake = useWords(intakeWords);
  const others = earlierLike(detail, exhibit);
  if (others.length === 0) {
    return null;
  }
  return (
    <div className="space-y-2 rounded-xl bg-wait-wash p-3 text-[0.9375rem]">
      {others.map(({ other, likeness }) => (
        <div className="flex items-center gap-2" key={other.id}>
          <ExhibitThumbnail className="size-14" exhibit={other} />
          <ExhibitThumbnail className="size-14" exhibit={exhibit} />
          <p className="min-w-0 flex-1 font-medium">{words[likeness](intake.material.exhibit(other.number))}</p>
        </div>
      ))}
      <p className="text-soft">{words.alikeText}</p>
    </div>
  );
}

type Alike = { readonly other: Exhibit; readonly likeness: Likeness };

function earlierLike({ alike, exhibits }: CaseDetail, { id }: Exhibit): readonly Alike[] {
  return alike.flatMap(({ exhibitIds: [earlier, later], likeness }): readonly Alike[] => {
    const other = later === id ? exhibits.find((exhibit) => exhibit.id === earlier) : undefined;
    return other === undefined ? [] : [{ other, likeness }];
  });
}
