import { homedir } from "node:os";
import { join } from "node:path";

/** What decides where a person's data lies. */
export type System = {
  readonly platform: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/**
 * The data folder: `YOUJU_DATA` where it is set, otherwise the place this system keeps a person's data in. It is never
 * inside the program's own folder, which may be deleted and fetched again.
 */
export function dataFolderOf({ platform, home, env }: System): string {
  if (env.YOUJU_DATA) {
    return env.YOUJU_DATA;
  }
  if (platform === "win32") {
    return join(env.APPDATA ?? join(home, "AppData", "Roaming"), "youju");
  }
  if (platform === "darwin") {
    return join(home, "Library", "Application Support", "youju");
  }
  // a relative XDG_DATA_HOME is to be ignored, says the XDG base directory specification
  const shared = env.XDG_DATA_HOME?.startsWith("/") ? env.XDG_DATA_HOME : join(home, ".local", "share");
  return join(shared, "youju");
}

/** The data folder on this machine, for this environment. */
export function defaultDataFolder(env: System["env"]): string {
  return dataFolderOf({ platform: process.platform, home: homedir(), env });
}
