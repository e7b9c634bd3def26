export type { AccountRecords } from "./account-port.ts";
export { type BlobStore, type ByteRange, maxBlobBytes, type ReadingMemory, type StoredBlob } from "./blob-port.ts";
export { recordBlob, sweepAbandonedBlobs, sweepBlobs } from "./blob-upkeep.ts";
export type { LinkRecords } from "./case-link-port.ts";
export type {
  CaseEvent,
  CaseQuery,
  CaseRecords,
  EventRecords,
  FactRecords,
  FilingChange,
  FilingRecord,
  FilingRecords,
  FilingStep,
  NewCase,
  NewFact,
  NewFiling,
  Page,
  PurgeReport,
  StoredFact,
  WorkspaceId,
} from "./case-ports.ts";
export type { ContactRecords } from "./contact-port.ts";
export type {
  AssessmentHead,
  AssessmentPrint,
  AssessmentRecords,
  Attachment,
  AttachmentRecords,
  BrokenAttachment,
  CustodyRecords,
  ExhibitDetailRecords,
  ExhibitRecords,
  NewCustodyEntry,
  NewExhibit,
  PrintedAssessment,
  ReadingRecords,
  StoredAssessment,
} from "./evidence-ports.ts";
export type { FilingVersionRecords, NewVersion, StoredVersion } from "./filing-version-port.ts";
export type { Json } from "./json.ts";
export type {
  DueQuery,
  LawAtHand,
  LawReview,
  LawReviewRecords,
  LawStanding,
  UnseenMove,
} from "./law-review-port.ts";
export type { MigrationReport } from "./migration-report.ts";
export type { OutcomeRecords } from "./outcome-port.ts";
export type {
  BlobTally,
  FoundPart,
  Job,
  JobRecords,
  JobState,
  Lease,
  NewJob,
  ProfileRecords,
  SearchDocument,
  SearchRecords,
  SettingRecords,
  Store,
  UpkeepRecords,
} from "./ports.ts";
export type { ChatStripRecords, NewRedactedCopy, RedactionRecords } from "./redaction-port.ts";
export type { DeliveryChange, KeptReminder, NewReminder, ReminderRecords } from "./reminder-port.ts";
export { type BlobCheck, checkBlobs, scrubBlobs } from "./scrub-blobs.ts";
export { queryWords } from "./search-tokens.ts";
export type { KeptToken, NewStamp, StampChange, StampRecords } from "./stamp-port.ts";
export type { CaseRows, PlainRow, TransferRecords } from "./transfer-port.ts";
