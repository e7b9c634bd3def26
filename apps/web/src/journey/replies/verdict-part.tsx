import type { AnsweredStatement } from "@youju/rules";
import { Badge, type CardTone, Disclosure, Icon, type IconName, type Tone } from "../../ui/index.ts";
import { replyWords } from "../../words/replies.ts";
import { useText, useWords } from "../../words/use-words.ts";
import { ArticleText } from "../case/article-notes.tsx";

type Judged = NonNullable<AnsweredStatement["judgement"]>;
type Look = { readonly card: CardTone; readonly badge: Tone; readonly icon: IconName };

const judged: Readonly<Record<Judged["verdict"], Look>> = {
  "does-not-stand": { card: "go", badge: "done", icon: "check" },
  stands: { card: "need", badge: "need", icon: "info" },
  depends: { card: "wait", badge: "wait", icon: "scales" },
};
const unjudged: Readonly<Record<AnsweredStatement["kind"], Look>> = {
  excuse: judged.depends,
  demand: judged.depends,
  offer: { card: "need", badge: "need", icon: "money" },
  promise: { card: "go", badge: "done", icon: "clock" },
  admission: { card: "go", badge: "done", icon: "camera" },
  bot: { card: "wait", badge: "wait", icon: "clock" },
};

/** How a statement looks; `null`: it is not judged. */
export function lookOf(statement: {
  readonly kind: AnsweredStatement["kind"];
  readonly verdict: Judged["verdict"] | null;
}): Look {
  return statement.verdict === null ? unjudged[statement.kind] : judged[statement.verdict];
}

/** The same for a statement just answered. */
export function lookNow({ judgement, kind }: AnsweredStatement): Look {
  return lookOf({ kind, verdict: judgement?.verdict ?? null });
}

/** The verdict in words, with its reserve; for what is not judged, what it is. */
export function useVerdictWords(): (statement: AnsweredStatement) => string {
  const words = useWords(replyWords);
  return ({ judgement, kind }) => {
    if (judgement === null) {
      return words.unjudged[kind];
    }
    return judgement.isFirm ? words.verdicts[judgement.verdict] : words.reserve[judgement.verdict];
  };
}

/** What was said, whether it stands and why, with the articles a tap away. */
export function VerdictPart({ statement }: { readonly statement: AnsweredStatement }) {
  const words = useWords(replyWords);
  const text = useText();
  const verdict = useVerdictWords()(statement);
  const { judgement } = statement;
  return (
    <div className="space-y-3">
      <div className="flex items-center gap-2">
        <Icon className="text-2xl" name={lookNow(statement).icon} />
        <p className="text-xl font-bold">{verdict}</p>
        {statement.confidence === "medium" && <Badge tone="need">{words.check}</Badge>}
      </div>
      {judgement !== null && <p>{text(judgement.because)}</p>}
      {judgement?.isFirm === false && judgement.verdict !== "depends" && (
        <p className="text-[0.9375rem] text-soft">{words.reserveNote}</p>
      )}
      {statement.confidence === "medium" && <p className="text-[0.9375rem] text-need-ink">{words.checkText}</p>}
      {judgement !== null && <Grounds judgement={judgement} />}
    </div>
  );
}

function Grounds({ judgement }: { readonly judgement: Judged }) {
  const words = useWords(replyWords);
  const { articles, source } = judgement;
  return (
    <>
      {source === "platform-rule" && <Badge tone="plain">{words.rule}</Badge>}
      {articles.length > 0 && (
        <Disclosure look="quiet" summary={words.articles(articles.length)}>
          <ul className="divide-y divide-line">
            {articles.map((article) => (
              <li className="py-3 first:pt-0 last:pb-0" key={article.id}>
                <ArticleText article={article} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
