import type { ChatStrip } from "@youju/domain";

/** Screenshots of a chat under each other, with what joins them and what is missing. 聊天长条 */
export type ChatStripView = {
  readonly shots: readonly {
    readonly exhibitId: string;
    readonly number: number;
    /** In pixels, as it is seen. */
    readonly width: number;
    readonly height: number;
    /** Whether words were read from it. */
    readonly read: boolean;
  }[];
  readonly strip: ChatStrip;
  /** Whether the order is the person's. */
  readonly arranged: boolean;
};
