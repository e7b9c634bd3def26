import { join } from "node:path";

/** Where things lie in a data folder. A backup carries exactly these; anything else there can be made again. */
export function layoutOf(folder: string): { readonly database: string; readonly blobs: string } {
  return { database: join(folder, databaseName), blobs: join(folder, blobsName) };
}

/** The database's file in a data folder, and in a backup. */
export const databaseName = "youju.sqlite";
/** The blobs' folder in a data folder, and in a backup. */
export const blobsName = "blobs";
