import type { CaseId, Delivery, DeliveryState, ErrorCode, Reminder, ReminderContent } from "@youju/domain";
import type { WorkspaceId } from "./case-ports.ts";

/** A reminder to raise. */
export type NewReminder = ReminderContent & {
  /** The same for the same deadline, day and lead: a case raises each only once. */
  readonly key: string;
};

/** A reminder as it is kept. */
export type KeptReminder = Reminder & { readonly key: string };

/** What comes to light about a delivery. `sent` sets `sentAt`. */
export type DeliveryChange = {
  readonly state: DeliveryState;
  readonly attempts?: number;
  readonly maybeTwice?: boolean;
  readonly lastError?: ErrorCode | null;
};

/** Reminders and how they leave the house. 提醒与投递 */
export type ReminderRecords = {
  /** `null` where the case raised it before. Throws `NOT_FOUND` for an unknown case. */
  readonly raise: (workspaceId: WorkspaceId, caseId: CaseId, reminder: NewReminder) => Promise<KeptReminder | null>;
  readonly get: (workspaceId: WorkspaceId, reminderId: string) => Promise<KeptReminder | null>;
  /** Newest first; of one case or of the whole workspace, those that have not lapsed where `standing` is asked for. */
  readonly list: (
    workspaceId: WorkspaceId,
    query?: { readonly caseId?: CaseId; readonly standing?: boolean; readonly limit?: number },
  ) => Promise<readonly KeptReminder[]>;
  /** Notes that the person saw these; what was seen before stays as it is. */
  readonly see: (workspaceId: WorkspaceId, reminderIds: readonly string[]) => Promise<void>;
  /** There is nothing left to remind of. Throws `NOT_FOUND`. */
  readonly lapse: (workspaceId: WorkspaceId, reminderId: string) => Promise<void>;
  /** Begins as `waiting`. Throws `NOT_FOUND` for an unknown reminder. */
  readonly addDelivery: (
    workspaceId: WorkspaceId,
    reminderId: string,
    way: Pick<Delivery, "way" | "wayName">,
  ) => Promise<Delivery>;
  readonly delivery: (workspaceId: WorkspaceId, deliveryId: string) => Promise<Delivery | null>;
  /** Newest first; of one reminder or of the whole workspace. */
  readonly deliveries: (
    workspaceId: WorkspaceId,
    query?: { readonly reminderId?: string; readonly limit?: number },
  ) => Promise<readonly Delivery[]>;
  /** Throws `NOT_FOUND`. */
  readonly moveDelivery: (workspaceId: WorkspaceId, deliveryId: string, change: DeliveryChange) => Promise<Delivery>;
};
