import type { CaseDetail, ComposedFiling } from "@youju/api";
import { type ReactNode, useState } from "react";
import { Banner, Button, buttonLook, Card, LinkButton } from "../../ui/index.ts";
import { filingWords } from "../../words/filing.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { FactEditor } from "../intake/fact-editor.tsx";
import { type MissingPlace, missingPlaces } from "./fix.ts";

type Place = {
  readonly composed: ComposedFiling;
  readonly detail: CaseDetail;
  /** A fact was added: the paper has to be asked for again. */
  readonly onAdded: () => void;
};

/** What must be added before the paper can go, each with the way to add it; or the word that it can go. */
export function MissingList({ composed, detail, onAdded }: Place) {
  const words = useWords(filingWords);
  if (composed.filing.state !== "drafted") {
    return null;
  }
  if (composed.missing.length === 0) {
    const blocked = composed.lint.some((finding) => finding.severity === "blocks");
    return blocked ? null : <Banner tone="done">{words.ready}</Banner>;
  }
  return (
    <Card className="space-y-3" tone="need">
      <h2 className="text-lg font-semibold">{words.notReady}</h2>
      <p className="text-[0.9375rem]">{words.notReadyText}</p>
      <ul className="divide-y divide-need-edge/40">
        {missingPlaces(composed.missing, detail.case.id).map((place) => (
          <li className="py-2" key={place.texts[0]?.zh}>
            <MissingRow detail={detail} onAdded={onAdded} place={place} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

type RowProps = {
  readonly place: MissingPlace;
  readonly detail: CaseDetail;
  readonly onAdded: () => void;
};

function MissingRow({ place, detail, onAdded }: RowProps) {
  const words = useWords(filingWords);
  const text = useText();
  const [editing, setEditing] = useState(false);
  const { fix } = place;
  const what = place.texts.map(text).join(words.comma);
  const label = (
    <>
      {words.fix}
      <span className="sr-only"> {what}</span>
    </>
  );
  const done = () => {
    setEditing(false);
    onAdded();
  };
  return editing && fix.kind === "fact" ? (
    <FactEditor caseId={detail.case.id} name={fix.name} onDone={done} start="" />
  ) : (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <span className="min-w-0 flex-1 basis-40 font-medium">{what}</span>
      {fix.kind === "fact" ? (
        <Button onClick={() => setEditing(true)} size="small" tone="secondary">
          {label}
        </Button>
      ) : (
        <FixLink href={fix.href}>{label}</FixLink>
      )}
    </div>
  );
}

/** A place on this page is a plain link, so that the browser goes there by itself. */
function FixLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return href.startsWith("#") ? (
    <a className={buttonLook("secondary", "small")} href={href}>
      <span>{children}</span>
    </a>
  ) : (
    <LinkButton href={href} size="small" tone="secondary">
      {children}
    </LinkButton>
  );
}
