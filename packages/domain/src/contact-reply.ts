import type { FactName } from "./fact.ts";
import type { Text } from "./text.ts";

/** Who says it. */
export const replySpeakers = ["shop", "platform-staff", "platform-bot", "courier", "regulator", "bank"] as const;
/** One of {@link replySpeakers}. */
export type ReplySpeaker = (typeof replySpeakers)[number];

/** What kind of saying it is; only the first two are judged. */
export const replyKinds = ["excuse", "demand", "offer", "promise", "admission", "bot"] as const;
/** One of {@link replyKinds}. */
export type ReplyKind = (typeof replyKinds)[number];

/** What there is to what they say. */
export const replyVerdicts = ["stands", "does-not-stand", "depends"] as const;
/** One of {@link replyVerdicts}. */
export type ReplyVerdict = (typeof replyVerdicts)[number];

/** In which words the person answers. */
export const answerTones = ["polite", "firm", "own"] as const;
/** One of {@link answerTones}. */
export type AnswerTone = (typeof answerTones)[number];

/** A statement as it was judged when the reply was kept. */
export type KeptStatement = {
  readonly id: string;
  readonly kind: ReplyKind;
  readonly name: Text;
  /** The words it was read from; `null` where the person picked it. */
  readonly words: string | null;
  /** `null` for what is not judged. */
  readonly verdict: ReplyVerdict | null;
  /** `false`: a fact nobody told could have turned it. */
  readonly isFirm: boolean;
};

/** What was made of a reply of the other side, beside the talk it came in. 对方的答复 */
export type ContactReply = {
  /** `null`: nobody said who it was. */
  readonly speaker: ReplySpeaker | null;
  readonly statements: readonly KeptStatement[];
  /** What the person sends back; `null`: nothing yet. */
  readonly answer: { readonly tone: AnswerTone; readonly text: string } | null;
  /** Register ids of the platform's windows that began with it. */
  readonly starts: readonly string[];
  /** Elements of the dispute it admits. */
  readonly admits: readonly string[];
  /** The facts it told, by the entry of the history that goes when the talk goes. */
  readonly facts: readonly { readonly name: FactName; readonly entryId: string }[];
};
