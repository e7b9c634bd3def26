/** Channels a paper can be written for, in the order a person walks them. */
export const composableChannels = [
  "shop",
  "platform",
  "wechat-pay",
  "alipay",
  "courier",
  "12305",
  "heimao",
  "12315-odr",
  "12315-complaint",
  "12315-report",
  "12345",
  "cca-315",
  "12381",
  "tax-office",
  "people-mediation",
  "judicial-confirmation",
  "administrative-review",
  "legal-aid",
  "court",
  "public-post",
  "media",
] as const;

/** Whether a paper for this channel can be written here. */
export function composable(channel: string): boolean {
  return (composableChannels as readonly string[]).includes(channel);
}
