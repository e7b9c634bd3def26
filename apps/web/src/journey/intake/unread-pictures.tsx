import type { CaseDetail } from "@youju/api";
import { useReadExhibitAgain } from "../../api/acts.ts";
import { Banner, Button, ErrorNotice } from "../../ui/index.ts";
import { intakeWords } from "../../words/intake.ts";
import { useWords } from "../../words/use-words.ts";
import { ExhibitThumbnail } from "./exhibit-thumbnail.tsx";

/** Pictures no field came from: kept as evidence, to be read again or typed by hand. */
export function UnreadPictures({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(intakeWords);
  const again = useReadExhibitAgain(detail.case.id);
  const unread = detail.exhibits.filter(({ reading }) => reading === "failed" || reading === "nothing-found");
  if (unread.length === 0) {
    return null;
  }
  return (
    <Banner
      action={unread.map((exhibit) => (
        <Button
          busy={again.isPending}
          icon="retry"
          key={exhibit.id}
          onClick={() => again.mutate(exhibit.id)}
          size="small"
          tone="secondary"
        >
          {words.material.readAgain} · {words.material.exhibit(exhibit.number)}
        </Button>
      ))}
      tone="need"
      title={words.fields.unreadTitle(unread.length)}
    >
      <p>{words.fields.unread}</p>
      <div className="flex flex-wrap gap-2 pt-2">
        {unread.map((exhibit) => (
          <ExhibitThumbnail className="size-16" exhibit={exhibit} key={exhibit.id} />
        ))}
      </div>
      <ErrorNotice error={again.error} />
    </Banner>
  );
}
