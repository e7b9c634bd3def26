import { lazy } from "react";
import { Fold } from "../../ui/index.ts";
import { useWords } from "../../words/use-words.ts";
import { vaultWords } from "../../words/vault.ts";

const CustodyRecord = lazy(async () => ({ default: (await import("./custody-record.tsx")).CustodyRecord }));

/** The custody record behind one tap; it is asked for and checked only then. */
export function CustodyFold(props: { readonly caseId: string; readonly exhibitId: string }) {
  const { loading, custody } = useWords(vaultWords);
  return (
    <Fold loading={loading} title={custody.title}>
      <CustodyRecord {...props} />
    </Fold>
  );
}
