export { type BackupReport, backupDataFolder } from "./backup.ts";
export { type DataFolder, openDataFolder } from "./open-data-folder.ts";
export { type RestoreReport, restoreDataFolder } from "./restore.ts";
