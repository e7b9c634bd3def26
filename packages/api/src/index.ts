export type {
  AttachmentFile,
  AttachmentLimits,
  AttachmentsView,
  FileType,
} from "./attachment-views.ts";
export type { ChatStripView } from "./chat-strip-views.ts";
export type { ContactView, PromiseView } from "./contact-views.ts";
export type { Contract } from "./contract.ts";
export { createApi, type OnFailure } from "./create-api.ts";
export type { CaseEdit } from "./edit-views.ts";
export type { IncomingFile, StoredFile, WantedPart } from "./exhibit-handlers.ts";
export type { CatalogueView, DeletionView, ExportView, ImportView } from "./export-views.ts";
export type {
  ClaimChoice,
  ClaimToChoose,
  CorrectedStep,
  CourtFeeView,
  FilingPackList,
  FilingVersions,
  FilingVersionView,
  PaperSheet,
  SecondFiling,
  VersionComparison,
} from "./filing-views.ts";
export type { Handlers } from "./handlers.ts";
export {
  addExhibitQuery,
  type CaseReferenceInput,
  type ComposeInput,
  type EditFilingInput,
  type ExhibitReference,
  type FilingReference,
  type MarkSentInput,
  type OpenCaseInput,
  type RecordFactsInput,
  type RecordOutcomeInput,
  type SeenInput,
  type UpdateCaseInput,
  type UpdateExhibitInput,
  type WithdrawFactInput,
} from "./inputs.ts";
export type {
  ActedOnCases,
  ActOnCases,
  CaseFilter,
  CaseHit,
  FoundPlace,
  LeftCase,
  NewSavedView,
  SavedView,
} from "./list-views.ts";
export type {
  CaseResultView,
  ClosingView,
  DutyView,
  OutcomeView,
  SettlementView,
  SettlementWayView,
} from "./outcome-views.ts";
export type { DerivedPicture } from "./picture-views.ts";
export { problemOf, problemResponse } from "./problem.ts";
export { readInput } from "./read-input.ts";
export type { RedactedCopies, RedactionPage, RedactionView } from "./redaction-views.ts";
export type { AlikeCase, MergePlan, OtherCase, Relatives } from "./relative-views.ts";
export type {
  CalendarEntry,
  CalendarFeedView,
  DeliveryView,
  MailAccount,
  NewCalendarFeed,
  NewWay,
  ReminderInbox,
  ReminderSettings,
  ReminderSettingsView,
  ReminderView,
  WayKind,
  WayView,
} from "./reminder-views.ts";
export type { KeptReply } from "./reply-views.ts";
export type {
  CaseStamps,
  NewStampAuthority,
  StampAuthorityView,
  StampView,
  TrustChange,
  TrustRootView,
} from "./stamp-views.ts";
export type {
  CaseCounts,
  ChannelFigures,
  FigureOmission,
  FigureRow,
  FiguresView,
  GroupFigures,
  ShareView,
  SpreadView,
  StatisticsView,
  SumView,
} from "./statistics-views.ts";
export type { NextDay, NextStep, NotToPressView, SilenceView } from "./step-views.ts";
export type { BrokenExhibit, BrokenFile, CustodyView, StampedHead, VaultView } from "./vault-views.ts";
export type {
  CaseCard,
  CaseDetail,
  CaseEvent,
  CaseReference,
  ComposedField,
  ComposedFiling,
  ComposedSentence,
  ExhibitCard,
  ExhibitDetail,
  FilingView,
  InstallationView,
  LawMove,
  LintFinding,
  PaperOffer,
  PaperQuestion,
  Problem,
  ProposedFact,
  StoredAssessment,
  Turn,
  UnseenLawMove,
} from "./views.ts";
