import type { FactName, Facts } from "@youju/domain";
import { useLanguage } from "../../words/use-words.ts";
import { factName, factValue } from "./fact-value.ts";

/** Facts with the values that were used. */
export function FactChips(props: { readonly names: readonly FactName[]; readonly facts: Facts }) {
  const language = useLanguage();
  return (
    <ul className="flex flex-wrap gap-1.5 text-[0.9375rem]">
      {props.names.map((name) => (
        <li className="rounded-lg bg-sunken px-2.5 py-1" key={name}>
          <span className="text-soft">{factName(name, language)}</span>{" "}
          <span className="font-medium">{factValue(name, props.facts[name], language)}</span>
        </li>
      ))}
    </ul>
  );
}
