import type { Exhibit } from "@youju/domain";
import { lazy } from "react";
import { Fold } from "../../ui/index.ts";
import { stampWords } from "../../words/stamps.ts";
import { useWords } from "../../words/use-words.ts";

const StampList = lazy(async () => ({ default: (await import("./stamp-list.tsx")).StampList }));

/** The time stamps of an exhibit behind one tap. */
export function StampFold({ exhibit }: { readonly exhibit: Exhibit }) {
  const { title, loading } = useWords(stampWords);
  return (
    <Fold loading={loading} title={title}>
      <StampList exhibit={exhibit} />
    </Fold>
  );
}
