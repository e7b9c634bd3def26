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
export { openDiskBlobs } from "./disk/open-disk-blobs.ts";
export type {
  AssessmentHead,
  AssessmentRecords,
  Attachment,
  AttachmentRecords,
  CustodyRecords,
  ExhibitRecords,
  NewExhibit,
  ReadingRecords,
  StoredAssessment,
} from "./evidence-ports.ts";
export { type BackupReport, backupDataFolder } from "./folder/backup.ts";
export { type DataFolder, openDataFolder } from "./folder/open-data-folder.ts";
export { type RestoreReport, restoreDataFolder } from "./folder/restore.ts";
export type { Json } from "./json.ts";
export type { MigrationReport } from "./migrations/migrate.ts";
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
export { openPostgresStore } from "./postgres/open-postgres-store.ts";
export { openSqliteStore } from "./sqlite/open-sqlite-store.ts";
