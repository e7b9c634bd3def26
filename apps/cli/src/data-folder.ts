import { defaultDataFolder } from "@youju/storage/folder";

/** The data folder the server uses: `YOUJU_DATA`, or the place this system keeps a person's data in. */
export function dataFolder(): string {
  return defaultDataFolder(process.env);
}

/** Now as a UTC instant, ISO 8601. */
export function now(): string {
  return new Date().toISOString();
}
