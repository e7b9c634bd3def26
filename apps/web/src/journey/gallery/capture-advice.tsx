import type { ExhibitKind } from "@youju/domain";
import { type CaptureEntry, type CaptureGuide, capturePlan } from "@youju/law";
import type { ReactNode } from "react";
import { useEvidenceLaw } from "../../law/use-law-record.ts";
import { ErrorNotice, Skeleton } from "../../ui/index.ts";
import { factWords } from "../../words/facts.ts";
import { galleryWords } from "../../words/gallery.ts";
import { useText, useWords } from "../../words/use-words.ts";

/** How to capture exhibits of these kinds on a platform: what goes everywhere, then where to find it there. 取证指引 */
export function CaptureAdvice(props: {
  readonly kinds: readonly ExhibitKind[];
  readonly platform: string | undefined;
}) {
  const words = useWords(galleryWords);
  const kindNames = useWords(factWords).exhibits;
  const { data, error, refetch } = useEvidenceLaw();
  if (data === undefined) {
    return error === null ? (
      <Skeleton label={words.loading} rows={2} />
    ) : (
      <ErrorNotice error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <div className="space-y-5 pt-1">
      {props.kinds.map((kind) => {
        const { general, places } = capturePlan(data.captures, kind, props.platform);
        return general === null && places.length === 0 ? null : (
          <section className="space-y-3" key={kind}>
            <p className="font-semibold">{kindNames[kind]}</p>
            {general !== null && <EntryText entry={general} />}
            {places.map(({ guide, entry }) => (
              <CaptureCard entry={entry} guide={guide} key={entry.id} />
            ))}
          </section>
        );
      })}
    </div>
  );
}

/** One place to capture something at, with the way there. */
export function CaptureCard({ guide, entry }: { readonly guide: CaptureGuide; readonly entry: CaptureEntry }) {
  const words = useWords(galleryWords).capture;
  const text = useText();
  return (
    <div className="space-y-2 rounded-xl border border-line bg-card p-3">
      <p className="font-medium">
        {text(guide.title)} · {text(entry.title)}
      </p>
      <EntryText entry={entry} />
      {entry.path !== null && guide.walkedOn === null && <p className="text-[0.875rem] text-soft">{words.confirm}</p>}
    </div>
  );
}

function EntryText({ entry }: { readonly entry: CaptureEntry }) {
  const words = useWords(galleryWords).capture;
  const text = useText();
  const { path, visible, steps, note, perishes } = entry;
  return (
    <div className="space-y-2 text-[0.9375rem]">
      {perishes !== null && <p className="text-need-ink">{text(perishes.how)}</p>}
      {path !== null && (
        <p>
          <span className="text-soft">{words.path} </span>
          <span lang="zh-CN">{path.join(" → ")}</span>
        </p>
      )}
      {steps.length > 0 && (
        <Listed title={words.steps}>
          <ol className="list-decimal space-y-1 pl-5">
            {steps.map((step) => (
              <li key={step.zh}>{text(step)}</li>
            ))}
          </ol>
        </Listed>
      )}
      {visible.length > 0 && (
        <Listed title={words.visible}>
          <ul className="list-disc space-y-1 pl-5">
            {visible.map((line) => (
              <li key={line.zh}>{text(line)}</li>
            ))}
          </ul>
        </Listed>
      )}
      {note !== null && <p className="text-soft">{text(note)}</p>}
    </div>
  );
}

function Listed({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="space-y-1">
      <p className="text-soft">{title}</p>
      {children}
    </div>
  );
}
