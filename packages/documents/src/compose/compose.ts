import { composeCalculationSheet } from "../papers/calculation-sheet.ts";
import { compose12315Complaint } from "../papers/complaint-12315.ts";
import { composePlatformApplication } from "../papers/platform-application.ts";
import { composePlatformDisputeNote } from "../papers/platform-dispute-note.ts";
import { composeShopMessage } from "../papers/shop-message.ts";
import { type ComposeInput, type Composition, type PaperId, paperIds } from "./composition.ts";

const composers: Readonly<Record<PaperId, (input: ComposeInput) => Composition>> = {
  "shop-message": composeShopMessage,
  "platform-application": composePlatformApplication,
  "platform-dispute-note": composePlatformDisputeNote,
  "12315-complaint": compose12315Complaint,
  "calculation-sheet": composeCalculationSheet,
};

/** Composes one paper. Pure: the same input gives the same paper. What is lacking is listed, never invented. 生成文书 */
export function composePaper(paper: PaperId, input: ComposeInput): Composition {
  return composers[paper](input);
}

/** The papers composed for a channel, the main one first; none where the directory names none. */
export function papersFor(channelId: string, directory: ComposeInput["directory"]): readonly PaperId[] {
  const channel = directory.channels.find((entry) => entry.id === channelId);
  return paperIds.filter((paper) => channel?.papers.includes(paper));
}
