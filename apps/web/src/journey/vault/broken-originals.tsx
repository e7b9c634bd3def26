import type { CaseDetail } from "@youju/api";
import { Banner } from "../../ui/index.ts";
import { useWords } from "../../words/use-words.ts";
import { vaultWords } from "../../words/vault.ts";

/** Which originals of a case are no longer what was taken in, and what to do. Nothing while all are. */
export function BrokenOriginals({ detail }: { readonly detail: Pick<CaseDetail, "broken" | "exhibits"> }) {
  const { broken: words, store } = useWords(vaultWords);
  if (detail.broken.length === 0) {
    return null;
  }
  return (
    <Banner title={words.title} tone="urgent">
      <ul>
        {detail.broken.map(({ exhibitId, state }) => {
          const exhibit = detail.exhibits.find(({ id }) => id === exhibitId);
          return (
            <li key={exhibitId}>
              {words.exhibit(exhibit?.number ?? 0)}
              {words.join}
              {words.states[state]}
            </li>
          );
        })}
      </ul>
      <p>{store.mend}</p>
    </Banner>
  );
}
