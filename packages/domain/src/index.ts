export type { Article, ArticleId, Confidence, LawEdition } from "./article.ts";
export type {
  AmountStep,
  Assessment,
  CaseDeadline,
  Claim,
  Counterfactual,
  DeadlineSource,
  DemandRange,
  FirstAid,
  MatrixRow,
  Question,
  RightFinding,
  RightStanding,
  RouteStep,
  Warning,
} from "./assessment.ts";
export { type Audience, audiences } from "./audience.ts";
export {
  type BlobState,
  type CaseFile,
  type CaseId,
  type CaseLink,
  type CourtFee,
  type CourtFeeAct,
  type CustodyActKind,
  type CustodyEntry,
  courtFeeActs,
  custodyActs,
  type Exhibit,
  type ExhibitId,
  type ExhibitKind,
  exhibitKinds,
  type FiledDespite,
  type Filing,
  type FilingId,
  type FilingSending,
  type FilingState,
  type FilingStepView,
  filingStates,
  type LedgerHead,
  type Profile,
  pendingStates,
  type ReadField,
  type Reading,
  type ReadingState,
  type ReadLine,
  type RefusalReason,
  type RemovedExhibit,
  refusalReasons,
  reminderPapers,
} from "./case-file.ts";
export type { ChatStrip, DateJump, StripJoin } from "./chat-strip.ts";
export { type ClockEvent, type ClockEventKind, clockEventKinds } from "./clock-event.ts";
export {
  type CaseResult,
  type ClosingContent,
  type Deed,
  deeds,
  type Ending,
  endings,
  moneyReceived,
} from "./closing.ts";
export {
  type Contact,
  type ContactAct,
  type ContactChannel,
  type ContactContent,
  type ContactEntry,
  type ContactId,
  type ContactMail,
  type ContactParty,
  type ContactPromise,
  contactActs,
  contactChannels,
  contactOf,
  contactParties,
  type PromiseMark,
  type PromiseState,
  promiseMarks,
  promiseState,
} from "./contact.ts";
export {
  answerTones,
  type ContactReply,
  type KeptStatement,
  replyKinds,
  replySpeakers,
  replyVerdicts,
} from "./contact-reply.ts";
export { countPeriod, deadlineState, isOtherSideLate } from "./deadline.ts";
export { type DisputeKind, disputeKinds } from "./dispute-kind.ts";
export {
  type ErrorCode,
  type ErrorDetail,
  errorRegistry,
  YoujuError,
} from "./error.ts";
export type { ErrorEntry, ErrorSeverity } from "./error-entry.ts";
export { type EvidenceForm, evidenceForms, type VolumeWish } from "./evidence-form.ts";
export {
  type AccountEntry,
  type ExhibitAccount,
  emptyAccount,
  type Fixing,
  type FixingLevel,
  fixingLevels,
  type StatedFixing,
  statedFixings,
} from "./exhibit-account.ts";
export {
  type AlikePair,
  type CaptureDetails,
  type ExhibitDetails,
  type ExhibitForm,
  exhibitForms,
  type Likeness,
  type MailDetails,
  type TextEncoding,
  type UnopenedReason,
  unopenedReasons,
} from "./exhibit-details.ts";
export {
  askedButUnknown,
  currentFacts,
  type FactEntry,
  type FactName,
  type FactSource,
  type Facts,
  isFactName,
  type ParsedFact,
  parseFact,
} from "./fact.ts";
export { factTable } from "./fact-table.ts";
export type { FactType } from "./fact-type.ts";
export { platforms } from "./facts/platforms.ts";
export {
  type ComparedSentence,
  type FilingVersion,
  type PaperWords,
  type VersionReason,
  versionReasons,
  type WordsComparison,
  type WordsPiece,
} from "./filing-version.ts";
export type { Basis, Finding, FindingState, NonEmpty } from "./finding.ts";
export {
  type EarlierEffect,
  type FilingOutcome,
  filingOutcomes,
  type InterplayEffect,
  interplayEffects,
  type MediatorState,
  type Odds,
  type OfficeChoice,
  type OfficeOption,
  type OrderedStep,
  type RouteOrder,
  type SourcedText,
  type StepEffect,
} from "./interplay.ts";
export { addMinutes, dayOf, type Moment, moment, parseMoment, timeOf } from "./moment.ts";
export { type Fen, fen, formatYuan, type Money, maxFen, multiplyFen, parseYuan, plainYuan, sumFen } from "./money.ts";
export { type Movement, movables, movementChanges, movementWords } from "./movement.ts";
export {
  closingOf,
  type OutcomeAct,
  type OutcomeEntry,
  type OutcomeSaid,
  outcomeActs,
  settlementsOf,
} from "./outcome-history.ts";
export { type Pause, pausedDeadline } from "./paused-deadline.ts";
export { plainPercent } from "./percent.ts";
export type {
  Calendar,
  CalendarDay,
  CountedDay,
  Deadline,
  DeadlineState,
  Period,
  PeriodUnit,
  RollRule,
} from "./period.ts";
export {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  isWeekend,
  laterOf,
  type PlainDate,
  parsePlainDate,
  partsOf,
  plainDate,
  weekdayOf,
} from "./plain-date.ts";
export {
  type CoverBox,
  type CoverSpan,
  type RedactedCopy,
  type RedactionPlan,
  type RedactionSuggestion,
  type SecretKind,
  type SecretReason,
  type Sureness,
  secretKinds,
  secretReasons,
} from "./redaction.ts";
export {
  type Delivery,
  type DeliveryState,
  deliveryStates,
  type Reminder,
  type ReminderContent,
  type ReminderKind,
} from "./reminder.ts";
export {
  type Duty,
  type DutyMark,
  type DutyState,
  dutyMarks,
  dutyState,
  dutyStates,
  isUnkept,
  owedOf,
  type Settlement,
  type SettlementContent,
  type SettlementId,
  type SettlementMediator,
  type SettlementPaper,
  settlementMediators,
  settlementPapers,
} from "./settlement.ts";
export {
  type Stamp,
  type StampFinding,
  type StampProblem,
  type StampState,
  type StampSubject,
  type StampTarget,
  stampProblems,
  stampSubjects,
} from "./stamp.ts";
export {
  type EvidenceStrength,
  type Explanation,
  evidenceStrengths,
  type HeldBack,
  type Objection,
  type Strength,
  type StrengthLabel,
  strengthLabels,
} from "./standing.ts";
export type { Language, Text } from "./text.ts";
