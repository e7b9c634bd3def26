/** Channels a paper can be written for, in the order a person walks them. */
export const composableChannels = ["shop", "platform", "12315-complaint"] as const;

/** Whether a paper for this channel can be written here. */
export function composable(channel: string): boolean {
  return (composableChannels as readonly string[]).includes(channel);
}
