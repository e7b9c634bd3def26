export { type BlobStore, type ByteRange, maxBlobBytes, type ScrubbedBlob, type StoredBlob } from "./blob-port.ts";
export { type BlobCheck, checkBlobs, recordBlob, sweepAbandonedBlobs, sweepBlobs } from "./blob-upkeep.ts";
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
export type {
  AssessmentHead,
  AssessmentRecords,
  Attachment,
  AttachmentRecords,
  CustodyRecords,
  ExhibitRecords,
  NewCustodyEntry,
  NewExhibit,
  ReadingRecords,
  StoredAssessment,
} from "./evidence-ports.ts";
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
export type {
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
