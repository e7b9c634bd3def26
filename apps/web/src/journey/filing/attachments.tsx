import type { CaseDetail, ComposedFiling } from "@youju/api";
import { exhibitAddress } from "../../api/index.ts";
import { Icon, Section } from "../../ui/index.ts";
import { factWords } from "../../words/facts.ts";
import { filingWords } from "../../words/filing.ts";
import { useWords } from "../../words/use-words.ts";

/** The exhibits the paper cites, each with its original; nothing where it cites none. */
export function Attachments({ composed, detail }: { readonly composed: ComposedFiling; readonly detail: CaseDetail }) {
  const words = useWords(filingWords);
  const { exhibits: kinds } = useWords(factWords);
  const cited = new Set(composed.sections.flatMap(({ sentences }) => sentences.flatMap(({ exhibits }) => exhibits)));
  const exhibits = detail.exhibits.filter(({ number }) => cited.has(number));
  return exhibits.length === 0 ? null : (
    <Section id="attachments" title={words.attachments}>
      <p className="text-[0.9375rem] text-soft">{words.attachmentsNote}</p>
      <ul className="divide-y divide-line rounded-2xl border border-line bg-card shadow-card">
        {exhibits.map((exhibit) => (
          <li key={exhibit.id}>
            <a
              className="flex min-h-12 items-center gap-3 px-4 py-2 hover:bg-sunken"
              href={exhibitAddress(detail.case.id, exhibit.id, "file")}
              rel="noreferrer"
              target="_blank"
            >
              <Icon className="text-go-ink" name="picture" />
              <span className="min-w-0 flex-1">
                {words.exhibit(exhibit.number)} · {kinds[exhibit.kind]}
                <span className="block truncate text-[0.9375rem] text-soft">{exhibit.fileName}</span>
              </span>
              <Icon className="text-soft" name="external" />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
