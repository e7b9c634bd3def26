import type { CaseDetail, ExhibitCard } from "@youju/api";
import type { Exhibit, MatrixRow } from "@youju/domain";
import { useState } from "react";
import { Link } from "wouter";
import { useAssessCase, useUpdateExhibit } from "../../api/acts.ts";
import { Badge, Button, Dialog, ErrorNotice, Icon, LinkButton, showToast } from "../../ui/index.ts";
import { factWords } from "../../words/facts.ts";
import { galleryWords } from "../../words/gallery.ts";
import { matrixWords } from "../../words/matrix.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { caseAddress, exhibitPlace } from "../case/case-frame.tsx";
import { linkChange, servesRow } from "./matrix-links.ts";

type LinkProps = {
  readonly row: MatrixRow;
  readonly detail: CaseDetail;
  readonly cards: readonly ExhibitCard[];
};

/** Links or unlinks, has the assessment made again, and offers to take it back. */
function useLinking({ row, detail, cards }: LinkProps) {
  const words = useWords(matrixWords);
  const update = useUpdateExhibit(detail.case.id);
  const assess = useAssessCase(detail.case.id);
  const accountOf = ({ id }: Exhibit) => cards.find(({ exhibitId }) => exhibitId === id)?.account;
  const serves = (exhibit: Exhibit) => servesRow(row, exhibit.kind, accountOf(exhibit));
  const link = (exhibit: Exhibit, wanted: boolean) => {
    const links = accountOf(exhibit);
    const change = linkChange(row, exhibit.kind, { links, wanted });
    const before = { serves: links?.serves ?? [], servesNot: links?.servesNot ?? [] };
    const say = (said: typeof before, then: () => void) =>
      update.mutate(
        { exhibitId: exhibit.id, ...said },
        { onSuccess: () => assess.mutate(undefined, { onSuccess: then }) },
      );
    const told = wanted ? words.linked(exhibit.number) : words.unlinked(exhibit.number);
    const undo = { label: words.undo, run: () => say(before, () => showToast(null)) };
    say(change, () => showToast({ text: told, action: undo }));
  };
  return { link, serves, busy: update.isPending || assess.isPending, error: update.error ?? assess.error };
}

/** The exhibits that serve an element, each to open or to take away. */
export function ServingExhibits(props: LinkProps) {
  const words = useWords(matrixWords);
  const gallery = useWords(galleryWords);
  const { exhibits: kinds } = useWords(factWords);
  const text = useText();
  const { link, serves, error } = useLinking(props);
  const serving = props.detail.exhibits.filter(serves);
  return (
    <div>
      {serving.length === 0 ? (
        <p className="text-[0.9375rem] text-soft">{words.noneUsed}</p>
      ) : (
        <ul aria-label={words.useOf} className="flex flex-wrap gap-2">
          {serving.map((exhibit) => (
            <li className="flex items-center rounded-xl bg-go-wash text-[0.9375rem] text-go-ink" key={exhibit.id}>
              <Link
                className="inline-flex min-h-11 items-center pl-3 underline underline-offset-4"
                href={exhibitPlace(exhibit.caseId, exhibit.number)}
              >
                {gallery.exhibit(exhibit.number)} · {kinds[exhibit.kind]}
              </Link>
              <button
                aria-label={words.unlink(exhibit.number, text(props.row.title))}
                className="flex size-11 items-center justify-center rounded-xl hover:bg-sunken"
                onClick={() => link(exhibit, false)}
                type="button"
              >
                <Icon name="cross" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <ErrorNotice error={error} />
    </div>
  );
}

/** A list of the other exhibits: a tap links one. */
export function LinkExhibit(props: LinkProps) {
  const words = useWords(matrixWords);
  const text = useText();
  const [open, setOpen] = useState(false);
  const { link, serves, busy, error } = useLinking(props);
  const others = props.detail.exhibits.filter((exhibit) => !serves(exhibit));
  const title = text(props.row.title);
  return (
    <>
      <Button icon="plus" onClick={() => setOpen(true)} size="small" tone="quiet">
        {words.link}
        <span className="sr-only"> {title}</span>
      </Button>
      <Dialog onClose={() => setOpen(false)} open={open} title={words.linkTo(title)}>
        <p className="text-[0.9375rem] text-soft">{words.linkNote}</p>
        {others.length === 0 && (
          <div className="space-y-3">
            <p>{words.nothingLeft}</p>
            <LinkButton href={caseAddress(props.detail.case.id, "exhibits")} tone="secondary">
              {words.toGallery}
            </LinkButton>
          </div>
        )}
        <ul className="space-y-2">
          {others.map((exhibit) => (
            <li key={exhibit.id}>
              <OtherExhibit
                busy={busy}
                exhibit={exhibit}
                fits={props.row.proves.includes(exhibit.kind)}
                onLink={() => {
                  link(exhibit, true);
                  setOpen(false);
                }}
                title={props.cards.find(({ exhibitId }) => exhibitId === exhibit.id)?.account.title ?? exhibit.fileName}
              />
            </li>
          ))}
        </ul>
        <ErrorNotice error={error} />
      </Dialog>
    </>
  );
}

function OtherExhibit(props: {
  readonly exhibit: Exhibit;
  readonly title: string;
  readonly fits: boolean;
  readonly busy: boolean;
  readonly onLink: () => void;
}) {
  const words = useWords(matrixWords);
  const gallery = useWords(galleryWords);
  const { exhibits: kinds } = useWords(factWords);
  const { number, kind } = props.exhibit;
  return (
    <button
      aria-disabled={props.busy}
      className="flex min-h-14 w-full items-center gap-3 rounded-xl border border-line p-3 text-left hover:bg-sunken"
      onClick={() => (props.busy ? undefined : props.onLink())}
      type="button"
    >
      <span className="min-w-0 flex-1">
        <span className="block font-medium">
          {gallery.exhibit(number)} · {kinds[kind]}
        </span>
        <span className="block truncate text-[0.875rem] text-soft">{props.title}</span>
      </span>
      <Badge tone={props.fits ? "done" : "plain"}>{props.fits ? words.fits : words.weak}</Badge>
    </button>
  );
}
