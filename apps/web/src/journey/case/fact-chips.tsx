import type { Basis, FactName, Facts } from "@youju/domain";
import { planWords } from "../../words/plan.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import { factName, factValue } from "./fact-value.ts";

/** The facts a conclusion rests on, with the values it used. Nothing where it rests on the law alone. */
export function FactChips(props: { readonly because: readonly Basis<FactName>[]; readonly facts: Facts }) {
  const words = useWords(planWords);
  const language = useLanguage();
  const names = [...new Set(props.because.flatMap((basis) => basis.facts))];
  return names.length === 0 ? null : (
    <div className="text-[0.9375rem]">
      <p className="text-soft">{words.basedOn}</p>
      <ul className="flex flex-wrap gap-1.5 pt-1">
        {names.map((name) => (
          <li className="rounded-lg bg-sunken px-2.5 py-1" key={name}>
            <span className="text-soft">{factName(name, language)}</span>{" "}
            <span className="font-medium">{factValue(name, props.facts[name], language)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
