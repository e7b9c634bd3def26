import type { GroupFigures } from "@youju/api";
import { Section } from "../../ui/index.ts";
import { statisticsWords } from "../../words/statistics.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { SumLine } from "./figure-lines.tsx";

type Props = { readonly id: string; readonly title: string; readonly groups: readonly GroupFigures[] };

/** The cases of each kind, or of each platform. */
export function GroupList({ id, title, groups }: Props) {
  const words = useWords(statisticsWords);
  const text = useText();
  return (
    <Section id={id} title={title}>
      <ul className="divide-y divide-line rounded-2xl border border-line bg-card px-4 shadow-card">
        {groups.map(({ id: group, title: name, cases, received }) => (
          <li className="py-3" key={group ?? ""}>
            <p className="font-medium">{text(name)}</p>
            <p className="text-[0.9375rem] text-soft">
              {words.group(cases.opened, cases.agreed + cases.decided + cases.ended + cases.withdrawn)}
            </p>
            {received.known + received.unknown > 0 && (
              <p className="text-[0.9375rem]">
                {words.received}: <SumLine sum={received} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
