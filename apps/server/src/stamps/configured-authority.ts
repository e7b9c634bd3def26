import { readFile } from "node:fs/promises";
import { YoujuError } from "@youju/domain";
import type { Config } from "../config.ts";

/** The authority whoever runs the program set, with its roots read. Throws `ROOTS_NOT_VALID` where they cannot be. */
export async function configuredAuthority({
  tsa,
}: Pick<Config, "tsa">): Promise<{ readonly url: string; readonly rootsPem: string } | null> {
  if (tsa === null) {
    return null;
  }
  try {
    return { url: tsa.url, rootsPem: await readFile(tsa.rootsFile, "utf8") };
  } catch (cause) {
    throw new YoujuError("ROOTS_NOT_VALID", { cause, detail: { field: "YOUJU_TSA_ROOTS" } });
  }
}
