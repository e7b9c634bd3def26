export { type BackupReport, backupDataFolder } from "./backup.ts";
export { defaultDataFolder } from "./default-data-folder.ts";
export { type DataFolder, openDataFolder } from "./open-data-folder.ts";
export { type RestoreReport, restoreDataFolder } from "./restore.ts";
