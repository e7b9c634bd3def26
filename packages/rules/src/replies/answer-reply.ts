import {
  type Confidence,
  type DemandRange,
  type DisputeKind,
  type Facts,
  type PlainDate,
  type Text,
  YoujuError,
} from "@youju/domain";
import type { LawBook, ReplyTopic } from "@youju/law";
import { effectsOf, type ReplyEffects } from "./effects.ts";
import { type Judgement, judge } from "./judge.ts";
import { type ReadyMessages, readyMessages } from "./messages.ts";
import { normalise } from "./normalise.ts";
import { compareOffer, type OfferComparison } from "./offers.ts";
import { recognise, type Said } from "./recognise.ts";
import type { Reply, Speaker } from "./reply.ts";
import { replyBook } from "./reply-book.ts";
import { dayGoneBy, namedDay, type SaidValues, valuesIn } from "./values.ts";

/** What they said, in which case, on which day. The range is of audience own and enters no message. */
export type ReplyAsked = {
  /** Their words, pasted or read from a picture. */
  readonly text: string;
  /** `null`: nobody said who it was; then everything is looked for. */
  readonly speaker: Speaker | null;
  readonly kind: DisputeKind | null;
  readonly facts: Facts;
  readonly range: DemandRange | null;
  /** The day they said it, in Asia/Shanghai. */
  readonly saidOn: PlainDate;
  readonly replies: readonly ReplyTopic[];
  /** What the replies are like, made ready with them; without it, that is made at the first reply, in seconds. */
  readonly likeness?: Uint8Array | undefined;
  readonly law: LawBook;
};

/** A statement with all there is to it. */
export type AnsweredStatement = {
  readonly id: string;
  readonly kind: Reply["kind"];
  readonly name: Text;
  readonly meaning: Text;
  /** The words it was read from and where they stand; `null` where the person picked it. */
  readonly read: Pick<Said, "words" | "from" | "to" | "by"> | null;
  /** `null` for what is not judged: offers, promises, admissions, templates. */
  readonly judgement: Judgement | null;
  readonly messages: ReadyMessages;
  readonly capture: Text;
  readonly next: Reply["next"];
  readonly effects: ReplyEffects;
  readonly offer: OfferComparison | null;
  /** `medium`: to be shown with "please confirm". */
  readonly confidence: Confidence;
};

/** What to make of a reply. No statement: it was not recognised, and nothing is said about it. */
export type ReplyAnswer = {
  readonly statements: readonly AnsweredStatement[];
  /** Ids of what it may mean where it was not recognised, the likeliest first, for the person to pick from. */
  readonly nearest: readonly string[];
  readonly values: SaidValues;
  /** The day they named for something; `null`: none. */
  readonly by: PlainDate | null;
};

/** Recognises what was said, judges it and has the answers ready. Pure; everything stays where it is called. */
export function answerReply(asked: ReplyAsked): ReplyAnswer {
  const { said, nearest } = recognise(asked.text, asked.speaker, replyBook(asked.replies, asked.likeness));
  const heard = hear(asked);
  const statements = said.map((one) => answered(one.reply, one, { asked, heard }));
  return { statements, nearest: nearest.map(({ id }) => id), values: heard.values, by: heard.by };
}

/** {@link answerReply} for a statement that the person picks from the list. Throws `INPUT_INVALID` where there is none of that id. */
export function answerPicked(id: string, asked: ReplyAsked): AnsweredStatement {
  const reply = replyBook(asked.replies).byId.get(id);
  if (reply === undefined) {
    throw new YoujuError("INPUT_INVALID", { detail: { field: "statements" } });
  }
  return answered(reply, null, { asked, heard: hear(asked) });
}

type Heard = {
  readonly text: string;
  readonly values: SaidValues;
  readonly by: PlainDate | null;
  readonly since: PlainDate | null;
};

function hear({ text, saidOn, law }: ReplyAsked): Heard {
  const values = valuesIn(text);
  const by = namedDay(values, saidOn, law.calendar);
  return { text: normalise(text).text, values, by, since: dayGoneBy(values, saidOn) };
}

function answered(
  reply: Reply,
  said: Said | null,
  { asked, heard }: { readonly asked: ReplyAsked; readonly heard: Heard },
): AnsweredStatement {
  const { facts, saidOn, law, kind, range } = asked;
  const { values, by, since } = heard;
  const judged = judge(reply, { facts, today: saidOn, calendar: law.calendar, said: heard.text, law });
  const judgement = judged === null || said?.by !== "likeness" ? judged : { ...judged, isFirm: false };
  return {
    id: reply.id,
    kind: reply.kind,
    name: reply.name,
    meaning: reply.meaning,
    read: said === null ? null : { words: said.words, from: said.from, to: said.to, by: said.by },
    judgement,
    messages: readyMessages(judgement?.answers ?? reply.answers, { facts, values, by }),
    capture: reply.capture,
    next: reply.next,
    effects: effectsOf(reply, { kind, facts, saidOn, by, since, said: heard.text, law }),
    offer: compareOffer(reply, { facts, values, range }),
    confidence: judgement?.confidence ?? reply.confidence,
  };
}
