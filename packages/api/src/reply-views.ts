import type { CaseDeadline, FactName, Text } from "@youju/domain";
import type { ContactView } from "./contact-views.ts";

/** What came of keeping a reply of the other side. */
export type KeptReply = {
  readonly contact: ContactView;
  /** What they promised with a day, and windows of the platform that began. */
  readonly clocks: readonly CaseDeadline[];
  /** Facts it told, as the person's word. */
  readonly facts: readonly FactName[];
  /** Elements of the dispute that count as admitted. */
  readonly admitted: readonly string[];
  /** What to do next, where on record with the channel and the paper for it. */
  readonly next: (Text & { readonly channel: string | null; readonly paper: string | null }) | null;
};
