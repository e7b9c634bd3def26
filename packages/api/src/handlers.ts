import type { ContactEntry, OutcomeEntry, Profile, RedactionPlan } from "@youju/domain";
import type { AttachmentsView } from "./attachment-views.ts";
import type { ChatStripView } from "./chat-strip-views.ts";
import type { ContactView } from "./contact-views.ts";
import type { CaseEdit } from "./edit-views.ts";
import type { ExhibitHandlers, StoredFile } from "./exhibit-handlers.ts";
import type { CatalogueView, DeletionView, ExportView, ImportView, IncomingBackup } from "./export-views.ts";
import type { FilingPackList, FilingVersions, PaperSheet, VersionComparison } from "./filing-views.ts";
import type {
  CaseReferenceInput,
  ClockEventInput,
  ClockEventReference,
  CompareInput,
  ComposeInput,
  CourtFeeInput,
  CustodyQuery,
  EditFilingInput,
  ExhibitReference,
  FilingReference,
  MarkSentInput,
  OpenCaseInput,
  RecordFactsInput,
  RecordOutcomeInput,
  SeenInput,
  UpdateCaseInput,
  VersionReference,
  WithdrawFactInput,
} from "./inputs.ts";
import type { ActedOnCases, CaseHit, SavedView } from "./list-views.ts";
import type { OutcomeView } from "./outcome-views.ts";
import type { DerivedPicture, IncomingPicture } from "./picture-views.ts";
import type { RedactedCopies, RedactionView } from "./redaction-views.ts";
import type { MergePlan, Relatives } from "./relative-views.ts";
import type { DeliveryView, NewCalendarFeed, NewWay, ReminderInbox, ReminderSettingsView } from "./reminder-views.ts";
import type { KeptReply } from "./reply-views.ts";
import type {
  AttachmentReference,
  ChannelLimitsInput,
  ChannelReference,
  PrepareFilingInput,
} from "./schemas/attachment.ts";
import type { ArrangeStripInput, ChatStripQuery } from "./schemas/chat-strip.ts";
import type {
  ChangeContactInput,
  ContactFromMailInput,
  ContactReference,
  RecordContactInput,
  RestoreContactInput,
} from "./schemas/contact.ts";
import type { UndoEditInput } from "./schemas/edit.ts";
import type {
  ConfirmInput,
  ExportReference,
  StartExportInput,
  StartVolumeInput,
  VolumeFileReference,
} from "./schemas/export.ts";
import type {
  ActOnCasesInput,
  ListCasesInput,
  RenameViewInput,
  SaveViewInput,
  SearchCasesInput,
  ViewReference,
} from "./schemas/list.ts";
import type {
  ChangeSettlementInput,
  CloseCaseInput,
  RecordSettlementInput,
  RestoreOutcomeInput,
  SettlementReference,
} from "./schemas/outcome.ts";
import type { CutStretchInput, PictureReference } from "./schemas/picture.ts";
import type { RedactedCopyReference, RedactedPageReference, RedactionPageReference } from "./schemas/redaction.ts";
import type { LinkInput, MergeInput, RelativeReference } from "./schemas/relative.ts";
import type {
  CalendarReference,
  ChangeReminderSettingsInput,
  ChangeWayInput,
  DeliveryReference,
  FeedReference,
  NewFeedInput,
  SeeRemindersInput,
  WayReference,
} from "./schemas/reminder.ts";
import type { KeepReplyInput } from "./schemas/reply.ts";
import type {
  AddTrustRootsInput,
  AskForStampsInput,
  AuthorityReference,
  ImportStampInput,
  StampReference,
  SwitchAuthorityInput,
  TrustRootReference,
} from "./schemas/stamp.ts";
import type { AllowFiguresInput, FiguresQuery, StatisticsQuery } from "./schemas/statistics.ts";
import type { SnoozeInput } from "./schemas/step.ts";
import type {
  CaseStamps,
  NewStampAuthority,
  StampAuthorityView,
  StampView,
  TrustChange,
  TrustRootView,
} from "./stamp-views.ts";
import type { FiguresView, StatisticsView } from "./statistics-views.ts";
import type { CustodyView, VaultView } from "./vault-views.ts";
import type {
  CaseCard,
  CaseDetail,
  CaseEvent,
  ComposedFiling,
  InstallationView,
  LawMove,
  PaperOffer,
  StoredAssessment,
  UnseenLawMove,
} from "./views.ts";

/**
 * What stands behind each route. A handler gives the view or throws a `YoujuError`, whose code becomes a status in
 * `problem.ts` and nowhere else.
 */
export type Handlers = ExhibitHandlers & {
  readonly getInstallation: () => Promise<InstallationView>;
  readonly putProfile: (profile: Profile) => Promise<Profile>;
  readonly listCases: (
    query: ListCasesInput,
  ) => Promise<{ readonly cases: readonly CaseCard[]; readonly nextCursor: string | null }>;
  readonly listEdits: (at: CaseReferenceInput) => Promise<readonly CaseEdit[]>;
  readonly undoEdit: (at: CaseReferenceInput, input: UndoEditInput) => Promise<readonly CaseEdit[]>;
  readonly getRelatives: (at: CaseReferenceInput) => Promise<Relatives>;
  readonly linkCases: (at: RelativeReference, input: LinkInput) => Promise<Relatives>;
  readonly unlinkCases: (at: RelativeReference) => Promise<Relatives>;
  readonly planMerge: (at: RelativeReference) => Promise<MergePlan>;
  readonly mergeCases: (at: RelativeReference, input: MergeInput) => Promise<Relatives>;
  readonly undoMerge: (at: RelativeReference) => Promise<Relatives>;
  readonly searchCases: (query: SearchCasesInput) => Promise<readonly CaseHit[]>;
  readonly actOnCases: (input: ActOnCasesInput) => Promise<ActedOnCases>;
  readonly listSavedViews: () => Promise<readonly SavedView[]>;
  readonly saveView: (input: SaveViewInput) => Promise<readonly SavedView[]>;
  readonly renameView: (at: ViewReference, input: RenameViewInput) => Promise<readonly SavedView[]>;
  readonly removeView: (at: ViewReference) => Promise<readonly SavedView[]>;
  readonly openCase: (input: OpenCaseInput) => Promise<CaseDetail>;
  readonly getCase: (at: CaseReferenceInput) => Promise<CaseDetail>;
  readonly updateCase: (at: CaseReferenceInput, input: UpdateCaseInput) => Promise<CaseDetail>;
  readonly deleteCase: (at: CaseReferenceInput) => Promise<void>;
  readonly restoreCase: (at: CaseReferenceInput) => Promise<CaseDetail>;
  readonly purgeCase: (at: CaseReferenceInput) => Promise<void>;
  readonly recordFacts: (at: CaseReferenceInput, input: RecordFactsInput) => Promise<CaseDetail>;
  readonly withdrawFact: (at: CaseReferenceInput, input: WithdrawFactInput) => Promise<CaseDetail>;
  readonly assessCase: (at: CaseReferenceInput) => Promise<StoredAssessment>;
  readonly listAssessments: (at: CaseReferenceInput) => Promise<readonly StoredAssessment[]>;
  readonly getVault: () => Promise<VaultView>;
  readonly getCustody: (at: CaseReferenceInput & CustodyQuery) => Promise<CustodyView>;
  readonly listEvents: (at: CaseReferenceInput) => Promise<readonly CaseEvent[]>;
  readonly listUnseenLawMoves: () => Promise<readonly UnseenLawMove[]>;
  readonly listLawMoves: (at: CaseReferenceInput) => Promise<readonly LawMove[]>;
  readonly seeLawMoves: (at: CaseReferenceInput, input: SeenInput) => Promise<CaseDetail>;
  readonly getRedaction: (at: ExhibitReference) => Promise<RedactionView>;
  readonly keepRedaction: (at: ExhibitReference, plan: RedactionPlan) => Promise<void>;
  readonly getRedactionPage: (at: RedactionPageReference) => Promise<StoredFile>;
  readonly listRedactedCopies: (at: ExhibitReference) => Promise<RedactedCopies>;
  readonly makeRedactedCopy: (at: ExhibitReference) => Promise<RedactedCopies>;
  readonly getRedactedCopyFile: (at: RedactedCopyReference) => Promise<StoredFile>;
  readonly getRedactedCopyPage: (at: RedactedPageReference) => Promise<StoredFile>;
  readonly removeRedactedCopy: (at: RedactedCopyReference) => Promise<void>;
  readonly getChatStrip: (at: CaseReferenceInput & ChatStripQuery) => Promise<ChatStripView>;
  readonly arrangeChatStrip: (at: CaseReferenceInput, input: ArrangeStripInput) => Promise<ChatStripView>;
  readonly forgetChatStripOrder: (at: CaseReferenceInput & ChatStripQuery) => Promise<ChatStripView>;
  readonly listPapers: (at: CaseReferenceInput) => Promise<readonly PaperOffer[]>;
  readonly composeFiling: (at: CaseReferenceInput, input: ComposeInput) => Promise<ComposedFiling>;
  readonly getFiling: (at: FilingReference) => Promise<ComposedFiling>;
  readonly editFiling: (at: FilingReference, input: EditFilingInput) => Promise<ComposedFiling>;
  readonly getFilingPack: (at: CaseReferenceInput) => Promise<StoredFile>;
  readonly getFilingPackList: (at: CaseReferenceInput) => Promise<FilingPackList>;
  readonly getFilingSheet: (at: FilingReference) => Promise<PaperSheet>;
  readonly listFilingVersions: (at: FilingReference) => Promise<FilingVersions>;
  readonly keepFilingVersion: (at: FilingReference) => Promise<FilingVersions>;
  readonly compareFilingVersions: (at: VersionReference, input: CompareInput) => Promise<VersionComparison>;
  readonly restoreFilingVersion: (at: VersionReference) => Promise<ComposedFiling>;
  readonly getFilingFile: (at: FilingReference, format: "text" | "pdf" | "docx") => Promise<StoredFile>;
  readonly getAttachments: (at: FilingReference) => Promise<AttachmentsView>;
  readonly makeAttachments: (at: FilingReference) => Promise<AttachmentsView>;
  readonly prepareFiling: (at: FilingReference, input: PrepareFilingInput) => Promise<void>;
  readonly getAttachmentFile: (at: AttachmentReference, as: "file" | "look") => Promise<StoredFile>;
  readonly putChannelLimits: (at: ChannelReference, input: ChannelLimitsInput) => Promise<void>;
  readonly markSent: (at: FilingReference, input: MarkSentInput) => Promise<ComposedFiling>;
  readonly recordClockEvent: (at: FilingReference, input: ClockEventInput) => Promise<ComposedFiling>;
  readonly withdrawClockEvent: (at: ClockEventReference) => Promise<ComposedFiling>;
  readonly recordCourtFee: (at: FilingReference, input: CourtFeeInput) => Promise<ComposedFiling>;
  readonly withdrawCourtFee: (at: ClockEventReference) => Promise<ComposedFiling>;
  readonly recordOutcome: (at: FilingReference, input: RecordOutcomeInput) => Promise<ComposedFiling>;
  readonly snoozeStep: (at: CaseReferenceInput, input: SnoozeInput) => Promise<CaseDetail>;
  readonly resumeStep: (at: CaseReferenceInput) => Promise<CaseDetail>;
  readonly listContacts: (at: CaseReferenceInput) => Promise<readonly ContactView[]>;
  readonly contactFromMail: (at: ExhibitReference, input: ContactFromMailInput) => Promise<ContactView>;
  readonly recordContact: (at: CaseReferenceInput, input: RecordContactInput) => Promise<ContactView>;
  readonly changeContact: (at: ContactReference, input: ChangeContactInput) => Promise<ContactView>;
  readonly removeContact: (at: ContactReference) => Promise<void>;
  readonly getContactHistory: (at: ContactReference) => Promise<readonly ContactEntry[]>;
  readonly restoreContact: (at: ContactReference, input: RestoreContactInput) => Promise<ContactView>;
  readonly keepReply: (at: CaseReferenceInput, input: KeepReplyInput) => Promise<KeptReply>;
  readonly closeCase: (at: CaseReferenceInput, input: CloseCaseInput) => Promise<OutcomeView>;
  readonly reopenCase: (at: CaseReferenceInput) => Promise<OutcomeView>;
  readonly recordSettlement: (at: CaseReferenceInput, input: RecordSettlementInput) => Promise<OutcomeView>;
  readonly changeSettlement: (at: SettlementReference, input: ChangeSettlementInput) => Promise<OutcomeView>;
  readonly removeSettlement: (at: SettlementReference) => Promise<OutcomeView>;
  readonly getOutcomeHistory: (at: CaseReferenceInput) => Promise<readonly OutcomeEntry[]>;
  readonly restoreOutcome: (at: CaseReferenceInput, input: RestoreOutcomeInput) => Promise<OutcomeView>;
  readonly listStamps: (at: CaseReferenceInput) => Promise<CaseStamps>;
  readonly askForStamps: (at: CaseReferenceInput, input: AskForStampsInput) => Promise<CaseStamps>;
  readonly importStamp: (at: CaseReferenceInput, input: ImportStampInput) => Promise<StampView>;
  readonly retryStamp: (at: StampReference) => Promise<StampView>;
  readonly getStampFile: (at: StampReference) => Promise<StoredFile>;
  readonly listReminders: () => Promise<ReminderInbox>;
  readonly seeReminders: (input: SeeRemindersInput) => Promise<ReminderInbox>;
  readonly listDeliveries: () => Promise<readonly DeliveryView[]>;
  readonly retryDelivery: (at: DeliveryReference) => Promise<DeliveryView>;
  readonly getReminderSettings: () => Promise<ReminderSettingsView>;
  readonly changeReminderSettings: (input: ChangeReminderSettingsInput) => Promise<ReminderSettingsView>;
  readonly addWay: (input: NewWay) => Promise<ReminderSettingsView>;
  readonly changeWay: (at: WayReference, input: ChangeWayInput) => Promise<ReminderSettingsView>;
  readonly removeWay: (at: WayReference) => Promise<ReminderSettingsView>;
  readonly testWay: (at: WayReference, signal: AbortSignal) => Promise<void>;
  readonly addCalendarFeed: (input: NewFeedInput) => Promise<NewCalendarFeed>;
  readonly removeCalendarFeed: (at: FeedReference) => Promise<ReminderSettingsView>;
  /** The calendar in the text of RFC 5545. */
  readonly getCalendar: (at: CalendarReference) => Promise<string>;
  readonly listAuthorities: () => Promise<readonly StampAuthorityView[]>;
  readonly addAuthority: (input: NewStampAuthority) => Promise<readonly StampAuthorityView[]>;
  readonly switchAuthority: (
    at: AuthorityReference,
    input: SwitchAuthorityInput,
  ) => Promise<readonly StampAuthorityView[]>;
  readonly removeAuthority: (at: AuthorityReference) => Promise<readonly StampAuthorityView[]>;
  readonly listTrustRoots: () => Promise<readonly TrustRootView[]>;
  readonly addTrustRoots: (input: AddTrustRootsInput) => Promise<TrustChange>;
  readonly removeTrustRoot: (at: TrustRootReference) => Promise<TrustChange>;
  readonly getStatistics: () => Promise<StatisticsView>;
  readonly getStatisticsFile: (query: StatisticsQuery) => Promise<StoredFile>;
  readonly getFigures: (query: FiguresQuery) => Promise<FiguresView>;
  readonly allowFigures: (input: AllowFiguresInput) => Promise<FiguresView>;
  readonly startExport: (at: CaseReferenceInput, input: StartExportInput) => Promise<ExportView>;
  readonly listDerivedPictures: (at: CaseReferenceInput) => Promise<readonly DerivedPicture[]>;
  readonly addDerivedPicture: (at: ExhibitReference, picture: IncomingPicture) => Promise<DerivedPicture>;
  readonly cutStretch: (at: ExhibitReference, input: CutStretchInput) => Promise<DerivedPicture>;
  readonly getDerivedPicture: (at: PictureReference, as: "file" | "look") => Promise<StoredFile>;
  readonly removeDerivedPicture: (at: PictureReference) => Promise<void>;
  readonly getCatalogue: (at: CaseReferenceInput) => Promise<CatalogueView>;
  readonly startVolume: (at: CaseReferenceInput, input: StartVolumeInput) => Promise<ExportView>;
  readonly getVolumeFile: (at: VolumeFileReference) => Promise<StoredFile>;
  readonly startFullExport: () => Promise<ExportView>;
  readonly listExports: () => Promise<readonly ExportView[]>;
  readonly getExportFile: (at: ExportReference) => Promise<StoredFile>;
  readonly removeExport: (at: ExportReference) => Promise<void>;
  readonly importBackup: (backup: IncomingBackup) => Promise<ImportView>;
  readonly eraseCase: (at: CaseReferenceInput, input: ConfirmInput) => Promise<DeletionView>;
  readonly eraseEverything: (input: ConfirmInput) => Promise<DeletionView>;
  readonly loadDemo: () => Promise<void>;
  readonly removeDemo: () => Promise<void>;
  /** Gives the `Set-Cookie` value that pairs the device. */
  readonly pair: (code: string) => Promise<string>;
  /** Yields `changed` each time something in the case moved, `alive` now and then in between, until the signal aborts. */
  readonly watchCase: (at: CaseReferenceInput, signal: AbortSignal) => Promise<AsyncIterable<"changed" | "alive">>;
};
