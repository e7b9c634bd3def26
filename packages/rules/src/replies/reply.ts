import type { ReplyTopic } from "@youju/law";

/** What the other side says, as law data holds it. */
export type Reply = ReplyTopic["entries"][number];
/** Who says it. */
export type Speaker = Reply["speakers"][number];
