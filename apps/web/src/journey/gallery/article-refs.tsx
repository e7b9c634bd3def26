import type { Article } from "@youju/domain";
import { useInstallation } from "../../api/queries.ts";
import { useLawRecord } from "../../law/use-law-record.ts";
import { Disclosure } from "../../ui/index.ts";
import { useWords } from "../../words/use-words.ts";
import { viewerWords } from "../../words/viewer.ts";
import { ArticleText } from "../case/article-notes.tsx";

/** The articles references name, as they stand today, behind one tap; nothing until the law is there. */
export function ArticleRefs({ refs }: { readonly refs: readonly string[] }) {
  const words = useWords(viewerWords).meaning;
  const book = useLawRecord().data?.book;
  const today = useInstallation().data?.today;
  const articles: readonly Article[] =
    book === undefined || today === undefined ? [] : book.cite(refs, { act: today, asOf: today });
  return articles.length === 0 ? null : (
    <Disclosure look="quiet" summary={`${words.basis} · ${articles.length}`}>
      <ul className="space-y-3">
        {articles.map((article) => (
          <li key={article.id}>
            <ArticleText article={article} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
