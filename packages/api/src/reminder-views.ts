import type { CaseId, Delivery, Reminder, Text } from "@youju/domain";

/** A reminder in the inbox, with its words and how it is leaving the house. 收件箱 */
export type ReminderView = Reminder & {
  readonly caseTitle: string;
  /** What it says, with the days counted from today. */
  readonly words: Text;
  readonly deliveries: readonly DeliveryView[];
};

/** A delivery with its state in words. */
export type DeliveryView = Delivery & { readonly words: Text };

/** The inbox: what stands, newest first, and how much of it was not seen. */
export type ReminderInbox = { readonly reminders: readonly ReminderView[]; readonly unseen: number };

/** What ways out there are. */
export const wayKinds = ["mail", "wecom", "dingtalk", "feishu"] as const;

export type WayKind = (typeof wayKinds)[number];

/** How the connection to a mail server is kept from being read: from the first byte, after asking, or not at all. */
export const mailSecurities = ["tls", "starttls", "none"] as const;

/** A mail account to send from, as the person enters it. */
export type MailAccount = {
  readonly host: string;
  readonly port: number;
  readonly security: (typeof mailSecurities)[number];
  /** Empty where the server wants none. */
  readonly user: string;
  readonly password: string;
  readonly from: string;
  readonly to: string;
};

/** A group bot as the person enters it; an empty secret signs nothing. */
export type BotAddress = { readonly url: string; readonly secret: string };

/** A way out as the person enters it. */
export type NewWay =
  | { readonly kind: "mail"; readonly name: string; readonly mail: MailAccount }
  | { readonly kind: Exclude<WayKind, "mail">; readonly name: string; readonly bot: BotAddress };

/** A way out as the settings show it: nothing that opens a door. */
export type WayView = {
  readonly id: string;
  readonly kind: WayKind;
  readonly name: string;
  readonly on: boolean;
  /** Where it leads, shortened: `me@example.com via smtp.example.com:465`, `oapi.dingtalk.com …3f2a`. */
  readonly leadsTo: string;
  /** Whether a password or a signing secret is kept. */
  readonly hasSecret: boolean;
};

/** When and how reminders come. */
export type ReminderSettings = {
  /** Days ahead, 0 being the day itself. */
  readonly leads: readonly number[];
  /** `HH:MM` in Asia/Shanghai; they may run over midnight. */
  readonly quiet: { readonly from: string; readonly to: string } | null;
  /** Whether the title of the case leaves the house with a reminder. */
  readonly showTitles: boolean;
  readonly language: "zh" | "en";
};

/** The reminder settings with the ways out and the calendar feeds. */
export type ReminderSettingsView = ReminderSettings & {
  readonly ways: readonly WayView[];
  readonly feeds: readonly CalendarFeedView[];
};

/** A calendar subscription; its link was shown once. 日历订阅 */
export type CalendarFeedView = {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  /** When a calendar last came for it; `null`: never. */
  readonly fetchedAt: string | null;
};

/** A new subscription with its link, which is shown only now. */
export type NewCalendarFeed = { readonly feed: CalendarFeedView; readonly path: string };

/** One day in the calendar. */
export type CalendarEntry = {
  /** The same for the same deadline, also where its day moves. */
  readonly uid: string;
  readonly caseId: CaseId;
  readonly day: string;
  readonly title: string;
  readonly description: string;
  readonly provisional: boolean;
};
