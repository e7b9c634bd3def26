import { stampWords } from "../../words/stamps.ts";
import { useWords } from "../../words/use-words.ts";

/** A fingerprint in groups of four, as people compare it. */
export function Fingerprint({ sha256 }: { readonly sha256: string }) {
  const words = useWords(stampWords).trust;
  return (
    <p className="text-[0.9375rem] break-words">
      <span className="text-soft">{words.fingerprint} </span>
      <code>{sha256.replaceAll(/.{4}(?=.)/g, "$& ")}</code>
    </p>
  );
}
