import type { DerivedPicture } from "@youju/api";
import { pictureAddress, usePictures, useRemovePicture } from "../../api/pictures.ts";
import { Button, buttonLook, Card, ErrorNotice, Icon, Section } from "../../ui/index.ts";
import { framesWords } from "../../words/frames.ts";
import { useWords } from "../../words/use-words.ts";
import { sizeText } from "../export/export-list.tsx";

/** What was taken from one film, in its order. */
export function TakenList(props: {
  readonly caseId: string;
  readonly exhibitId: string;
  readonly kind: Exclude<DerivedPicture["kind"], "comparison">;
  readonly title: string;
}) {
  const words = useWords(framesWords);
  const query = usePictures(props.caseId);
  const remove = useRemovePicture(props.caseId);
  const own = (query.data ?? [])
    .filter(({ kind, exhibitId }) => kind === props.kind && exhibitId === props.exhibitId)
    .toSorted((one, other) => (one.moment ?? 0) - (other.moment ?? 0));
  return (
    <Section id={props.kind} title={props.title}>
      <ErrorNotice error={query.error ?? remove.error} onRetry={() => void query.refetch()} />
      {query.data && own.length === 0 && <p className="text-soft">{words.nothing}</p>}
      <ul className="grid gap-3 @md:grid-cols-2">
        {own.map((taken) => {
          const address = pictureAddress(props.caseId, taken);
          const place = words.at(((taken.moment ?? 0) / 1000).toFixed(1));
          return (
            <li key={taken.sha256}>
              <Card className="space-y-2">
                {taken.kind === "key-frame" && (
                  <img
                    alt={place}
                    className="max-h-72 w-full rounded-xl border border-edge bg-sunken object-contain"
                    src={`${address}?as=look`}
                  />
                )}
                <p className="text-[0.875rem] text-soft">
                  {place} · {sizeText(taken.byteLength)}
                </p>
                <div className="flex flex-wrap gap-2">
                  <a className={buttonLook("secondary", "small")} download={true} href={address}>
                    <Icon name="download" />
                    {words.download}
                  </a>
                  <Button icon="bin" onClick={() => remove.mutate(taken)} size="small" tone="quiet">
                    {words.remove}
                  </Button>
                </div>
              </Card>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
