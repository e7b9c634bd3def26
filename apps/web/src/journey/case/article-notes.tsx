import type { Article, ArticleId } from "@youju/domain";
import { StaleNote } from "../../law/stale-note.tsx";
import { Badge, Disclosure, Icon } from "../../ui/index.ts";
import { planWords } from "../../words/plan.ts";
import { useText, useWords } from "../../words/use-words.ts";

/** Articles one tap away: the content in our words, the version's dates, the official page. Nothing where none is cited. */
export function ArticleNotes(props: { readonly ids: readonly ArticleId[]; readonly law: readonly Article[] }) {
  const words = useWords(planWords);
  const ids = [...new Set(props.ids)];
  return ids.length === 0 ? null : (
    <Disclosure look="quiet" summary={words.articles(ids.length)}>
      <ArticleList {...props} />
    </Disclosure>
  );
}

/** The same articles, all in view. */
export function ArticleList(props: { readonly ids: readonly ArticleId[]; readonly law: readonly Article[] }) {
  return (
    <ul className="divide-y divide-line">
      {[...new Set(props.ids)].map((id) => (
        <li className="py-3 first:pt-0 last:pb-0" key={id}>
          <ArticleNote article={props.law.find((article) => article.id === id) ?? null} id={id} />
        </li>
      ))}
    </ul>
  );
}

function ArticleNote({ article, id }: { readonly article: Article | null; readonly id: ArticleId }) {
  const words = useWords(planWords);
  return article === null ? (
    <p className="text-[0.9375rem]">
      <code>{id}</code> <span className="text-soft">{words.notInSlice}</span>
    </p>
  ) : (
    <ArticleText article={article} />
  );
}

/** One article in full: citation, gist, dates in force, official link or the honest lack of one. */
export function ArticleText({ article }: { readonly article: Article }) {
  const words = useWords(planWords);
  const text = useText();
  return (
    <div className="space-y-1">
      <p className="flex flex-wrap items-center gap-2 font-medium">
        {text(article.citation)}
        {article.confidence === "medium" && <Badge tone="need">{words.check}</Badge>}
      </p>
      <p>{text(article.gist)}</p>
      {article.confidence === "medium" && <p className="text-[0.9375rem] text-need-ink">{words.checkNote}</p>}
      <p className="text-[0.9375rem] text-soft">
        {words.inForce(article.effectiveFrom, article.effectiveTo)} · {words.checkedOn(article.checkedOn)}
      </p>
      <StaleNote checkedOn={article.checkedOn} kind="statute" />
      {article.link === null ? (
        <p className="text-[0.9375rem] text-soft">{words.noLink}</p>
      ) : (
        <a
          className="inline-flex min-h-11 items-center gap-1.5 text-go-ink underline underline-offset-4"
          href={article.link}
          rel="noreferrer"
          target="_blank"
        >
          <Icon name="external" />
          {words.link}
          <span className="hidden print:inline">{article.link}</span>
        </a>
      )}
    </div>
  );
}
