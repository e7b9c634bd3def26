import type { CaseDetail } from "@youju/api";
import { type Exhibit, type ExhibitKind, exhibitKinds } from "@youju/domain";
import { useReadExhibitAgain, useUpdateExhibit } from "../../api/acts.ts";
import { Badge, Button, ErrorNotice, Icon, Section, type Tone } from "../../ui/index.ts";
import { forgetHeld } from "../../upload/queue.ts";
import { factWords } from "../../words/facts.ts";
import { intakeWords } from "../../words/intake.ts";
import { useWords } from "../../words/use-words.ts";
import { useRemoval } from "../case/use-removal.ts";
import { AlikeNote } from "./alike-note.tsx";
import { ExhibitThumbnail } from "./exhibit-thumbnail.tsx";

/** What is in the case so far: a small picture, what it is, how far the reading got. */
export function ExhibitList({ detail }: { readonly detail: CaseDetail }) {
  const words = useWords(intakeWords);
  return (
    <Section id="held" title={words.material.held(detail.exhibits.length)}>
      <ul className="space-y-3">
        {detail.exhibits.map((exhibit) => (
          <li className="space-y-2" key={exhibit.id}>
            <ExhibitRow exhibit={exhibit} />
            <AlikeNote detail={detail} exhibit={exhibit} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const readingTones: Record<Exhibit["reading"], Tone> = {
  queued: "wait",
  reading: "wait",
  read: "done",
  "nothing-found": "need",
  failed: "need",
  "not-a-picture": "plain",
};

function ExhibitRow({ exhibit }: { readonly exhibit: Exhibit }) {
  const words = useWords(intakeWords);
  const names = useWords(factWords);
  const update = useUpdateExhibit(exhibit.caseId);
  const again = useReadExhibitAgain(exhibit.caseId);
  const retry = exhibit.reading === "failed" || exhibit.reading === "nothing-found";
  return (
    <div className="flex gap-3 rounded-2xl border border-line bg-card p-3">
      <ExhibitThumbnail className="size-20" exhibit={exhibit} />
      <div className="min-w-0 flex-1 space-y-2">
        <div className="-mt-1.5 -mr-1.5 flex items-center gap-2">
          <span className="font-semibold whitespace-nowrap">{words.material.exhibit(exhibit.number)}</span>
          <span aria-live="polite" className="flex-1">
            <Badge tone={readingTones[exhibit.reading]}>{words.material.reading[exhibit.reading]}</Badge>
          </span>
          <RemoveExhibit exhibit={exhibit} />
        </div>
        <label className="flex items-center gap-2 text-[0.9375rem]">
          <span className="shrink-0 text-soft">{words.material.isKind}</span>
          <select
            className="min-h-11 min-w-0 flex-1 rounded-lg border border-edge bg-card px-2"
            onChange={(event) => update.mutate({ exhibitId: exhibit.id, kind: kindOf(event.target.value) })}
            value={exhibit.kind}
          >
            {exhibitKinds.map((kind) => (
              <option key={kind} value={kind}>
                {names.exhibits[kind]}
              </option>
            ))}
          </select>
        </label>
        {/\.(?:ofd|xml)$/i.test(exhibit.fileName) && exhibit.reading === "not-a-picture" && (
          <p className="text-[0.9375rem] text-soft">{words.material.invoiceAsPdf}</p>
        )}
        {retry && (
          <Button
            busy={again.isPending}
            icon="retry"
            onClick={() => again.mutate(exhibit.id)}
            size="small"
            tone="quiet"
          >
            {words.material.readAgain}
          </Button>
        )}
        <ErrorNotice error={update.error ?? again.error} />
      </div>
    </div>
  );
}

function kindOf(value: string): ExhibitKind {
  return exhibitKinds.find((kind) => kind === value) ?? "other";
}

function RemoveExhibit({ exhibit }: { readonly exhibit: Exhibit }) {
  const removal = useRemoval(exhibit);
  const run = () => {
    forgetHeld(exhibit.caseId, exhibit.sha256);
    void removal.run();
  };
  return (
    <>
      <button
        aria-label={removal.label}
        className="flex size-11 shrink-0 items-center justify-center rounded-full text-soft hover:bg-sunken hover:text-ink"
        disabled={removal.busy}
        onClick={run}
        type="button"
      >
        <Icon name="bin" />
      </button>
      <ErrorNotice error={removal.error} />
    </>
  );
}
