import type { CaseDetail, DerivedPicture } from "@youju/api";
import { pictureAddress, usePictures, useRemovePicture } from "../../api/pictures.ts";
import { Button, buttonLook, Card, ErrorNotice, Icon } from "../../ui/index.ts";
import { compareWords } from "../../words/compare.ts";
import { useWords } from "../../words/use-words.ts";
import { sizeText } from "../export/export-list.tsx";

/** Pictures of one kind that were made in this case. */
export function MadePictures(props: {
  readonly caseId: string;
  readonly exhibits: CaseDetail["exhibits"];
  readonly kind: DerivedPicture["kind"];
}) {
  const words = useWords(compareWords);
  const query = usePictures(props.caseId);
  const remove = useRemovePicture(props.caseId);
  const own = (query.data ?? []).filter(({ kind }) => kind === props.kind);
  return (
    <>
      <ErrorNotice error={query.error ?? remove.error} onRetry={() => void query.refetch()} />
      {query.data && own.length === 0 && <p className="text-soft">{words.noneMade}</p>}
      <ul className="grid gap-3 @2xl:grid-cols-2">
        {own.map((picture) => {
          const address = pictureAddress(props.caseId, picture);
          const number = props.exhibits.find(({ id }) => id === picture.exhibitId)?.number ?? 0;
          return (
            <li key={picture.sha256}>
              <Card className="space-y-2">
                <img
                  alt={words.exhibit(number, words.title)}
                  className="w-full rounded-xl border border-edge"
                  loading="lazy"
                  src={`${address}?as=look`}
                />
                <p className="text-[0.875rem] text-soft">
                  {sizeText(picture.byteLength)} · SHA-256 <code className="break-all">{picture.sha256}</code>
                </p>
                <div className="flex flex-wrap gap-2">
                  <a
                    className={buttonLook("primary", "small")}
                    download={`对比图-${picture.sha256.slice(0, 8)}.jpg`}
                    href={address}
                  >
                    <Icon name="download" />
                    {words.download}
                  </a>
                  <Button icon="bin" onClick={() => remove.mutate(picture)} size="small" tone="quiet">
                    {words.remove}
                  </Button>
                </div>
              </Card>
            </li>
          );
        })}
      </ul>
    </>
  );
}
