import type { CaseDetail, LawMove } from "@youju/api";
import { useSeeLawMoves } from "../../api/law-moves.ts";
import { Banner, Button, Disclosure, dayWords, ErrorNotice } from "../../ui/index.ts";
import { lawMovedWords } from "../../words/law-moved.ts";
import { useLanguage, useText, useWords } from "../../words/use-words.ts";

/** So many movements are in view; the rest are one tap away. */
const inView = 5;

/** What moved in the case when the law did, until the person says that it was seen. */
export function LawMovedNotice({ detail }: { readonly detail: Pick<CaseDetail, "case" | "lawMoves"> }) {
  const words = useWords(lawMovedWords);
  const language = useLanguage();
  const see = useSeeLawMoves(detail.case.id);
  const [newest] = detail.lawMoves;
  if (newest === undefined) {
    return null;
  }
  const count = detail.lawMoves.reduce((sum, { moved }) => sum + moved.length, 0);
  return (
    <Banner
      action={
        <Button
          busy={see.isPending}
          icon="check"
          onClick={() => see.mutate(newest.sequence)}
          size="small"
          tone="secondary"
        >
          {words.seen}
        </Button>
      }
      announce={true}
      title={words.title(count)}
      tone="need"
    >
      <div className="space-y-3">
        {detail.lawMoves.map(({ sequence, asOf, on, moved }) => (
          <div className="space-y-2" key={sequence}>
            <p className="text-[0.9375rem]">
              {words.note(dayWords(asOf, language, "long"), dayWords(on, language, "long"))}
            </p>
            <Movements moved={moved.slice(0, inView)} />
            {moved.length > inView && (
              <Disclosure look="quiet" summary={words.more(moved.length - inView)}>
                <Movements moved={moved.slice(inView)} />
              </Disclosure>
            )}
          </div>
        ))}
        <ErrorNotice error={see.error} />
      </div>
    </Banner>
  );
}

function Movements({ moved }: { readonly moved: LawMove["moved"] }) {
  const words = useWords(lawMovedWords);
  const text = useText();
  return (
    <ul className="space-y-2">
      {moved.map(({ what, id, change, title, before, after, articles }) => (
        <li className="text-ink" key={`${what} ${id}`}>
          <span className="font-medium">
            {words.kinds[what]} · {text(title)} · {words.changes[change]}
          </span>
          <span className="block">
            <span className="text-soft">{words.was}</span>
            {before === null ? words.none : text(before)}
          </span>
          <span className="block">
            <span className="text-soft">{words.is}</span>
            {after === null ? words.none : text(after)}
          </span>
          {articles.length > 0 && (
            <span className="block text-[0.9375rem] text-soft">
              {words.basis}
              {[...new Set(articles.map(({ citation }) => text(citation)))].join(words.join)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
