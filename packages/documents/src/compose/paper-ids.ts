/** Papers composed so far, the main one of a channel before those that go along. 文书 */
export const paperIds = [
  "shop-message",
  "platform-application",
  "platform-dispute-note",
  "12315-complaint",
  "calculation-sheet",
  "evidence-catalogue",
] as const;
/** One of {@link paperIds}. */
export type PaperId = (typeof paperIds)[number];
