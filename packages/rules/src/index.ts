export {
  type Answer,
  type AssessmentAsked,
  answer,
  assess,
  type Conclusions,
  conclusions,
  counterfactuals,
  findings,
  rulesVersion,
} from "./assess.ts";
export { type CourtAnswers, courtAnswers } from "./court-answers.ts";
export { type CourtFee, courtFee, type FeeAsked, feeKinds, feeProcedures } from "./court-fee.ts";
export { type CountedDeadline, type DeadlineAnswer, deadlineFor } from "./deadline-for.ts";
export type { EarlierFiling } from "./earlier-filing.ts";
export { isReasonAsked } from "./earlier-filings.ts";
export { type FilingNumber, readFilingNumber } from "./filing-number.ts";
export { inTheWay } from "./in-the-way.ts";
export { type InterplayAnswer, type InterplayAsked, type InterplayLaw, interplay } from "./interplay.ts";
export type { HeldExhibit } from "./matter.ts";
export { movedBetween, printOf } from "./moved-between.ts";
export { type NotToPress, notToPress } from "./not-to-press.ts";
export { mediatorEventOf } from "./official-mediator.ts";
export { type WindowStart, windowOfStep } from "./platform-windows.ts";
export { type PromiseGiven, promiseClock } from "./promise-clock.ts";
export {
  type AnsweredStatement,
  answerPicked,
  answerReply,
  type ReplyAnswer,
  type ReplyAsked,
} from "./replies/answer-reply.ts";
export { likenessOf } from "./replies/likeness-bytes.ts";
export { dutyClock } from "./settlement-clock.ts";
export { canBeConfirmed, isEnforceable, waysOf } from "./settlement-ways.ts";
export { type RaisedStep, type RunningFiling, type Silence, silences } from "./silence.ts";
export { stepEffects } from "./step-effects.ts";
export { type Venue, type VenueAsked, type VenuePlace, venue } from "./venue.ts";
