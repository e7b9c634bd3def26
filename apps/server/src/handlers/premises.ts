import type { InstallationView } from "@youju/api";
import type { DemoCase, Workplace } from "@youju/cases";
import type { PdfRenderer } from "@youju/documents";
import type { Changes } from "../changes.ts";
import type { Pairing } from "../security/pairing.ts";

/** What the handlers stand on beside the workplace. */
export type Premises = {
  readonly place: Workplace;
  readonly changes: Changes;
  /** There may be a job to do. */
  readonly ring: () => void;
  /** Where everything the owner has lies. */
  readonly dataFolder: string;
  readonly examples: () => Promise<readonly DemoCase[]>;
  readonly pdf: PdfRenderer;
  /** Only where other devices may come. */
  readonly pairing: Pairing | null;
  /** Whether mail servers and bots inside the own network may be written to. */
  readonly remindersPrivate: boolean;
  readonly about: Pick<InstallationView, "version" | "testClock" | "lan">;
};

/** Gives what a change came to, after open screens of the case were told that it moved. */
export async function announced<Result>(
  { changes }: Pick<Premises, "changes">,
  caseId: string,
  change: Promise<Result>,
): Promise<Result> {
  const result = await change;
  changes.publish(caseId);
  return result;
}
