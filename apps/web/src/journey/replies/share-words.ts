import type { Language, PlainDate } from "@youju/domain";
import type { AnsweredStatement } from "@youju/rules";
import { dayWords } from "../../ui/day-words.ts";
import { replyWords } from "../../words/replies.ts";
import { shareCardWords } from "../../words/share-card.ts";
import type { Speaker } from "./reply-place.ts";

/** Everything a share card says. It is made of what is on record alone: no word, sum, number or name of the person's. */
export type ShareWords = {
  readonly asked: string;
  readonly name: string;
  readonly meaning: string;
  readonly look: "does-not-stand" | "stands" | "depends";
  readonly verdict: string;
  readonly why: string;
  readonly grounds: readonly { readonly citation: string; readonly gist: string }[];
  readonly foot: string;
  readonly day: string;
};

type About = { readonly speaker: Speaker; readonly today: PlainDate; readonly verdict: string };
/** More would not be read on a phone. */
const mostGrounds = 2;

/** What the card of a statement says. Nothing of audience own, of the facts or of the pasted words enters it. */
export function shareWords(statement: AnsweredStatement, about: About, language: Language): ShareWords {
  const words = shareCardWords[language];
  const { judgement, offer, name, meaning, next } = statement;
  const why = judgement?.because ?? offer?.closes ?? next;
  return {
    asked:
      about.speaker === null ? words.shareAskedAny : words.shareAsked(replyWords[language].speakers[about.speaker]),
    name: name[language],
    meaning: meaning[language],
    look: judgement?.verdict ?? (offer === null ? "depends" : "stands"),
    verdict: about.verdict,
    why: why[language],
    grounds: (judgement?.articles ?? []).slice(0, mostGrounds).map((article) => ({
      citation: article.citation[language],
      gist: article.gist[language],
    })),
    foot: words.shareFoot,
    day: words.shareDay(dayWords(about.today, language, "year")),
  };
}

/** The same as one text, for whoever cannot see the picture. */
export function spokenCard({ asked, name, meaning, verdict, why, grounds, foot, day }: ShareWords): string {
  return [
    asked,
    name,
    meaning,
    verdict,
    why,
    ...grounds.flatMap(({ citation, gist }) => [citation, gist]),
    day,
    foot,
  ].join("\n");
}
