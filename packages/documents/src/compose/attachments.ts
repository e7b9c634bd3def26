import type { Sentence } from "../tree/sentence.ts";
import type { Desk } from "./desk.ts";
import { exhibitName, rankExhibits } from "./exhibits.ts";
import { kindWords } from "./kinds.ts";

/** The exhibits to attach, weightiest first, no more than the channel takes. */
export function attachmentSentences(desk: Desk, channelId: string): readonly Sentence[] {
  const { exhibits, assessment } = desk.input;
  const most = desk.channel(channelId).form?.attachments?.most ?? exhibits.length;
  return rankExhibits(exhibits, kindWords[assessment.kind].decisive)
    .slice(0, most)
    .map((exhibit, index) =>
      desk.say({
        text: `${index + 1}. 证据${exhibit.number} ${exhibitName(exhibit.kind)}`,
        from: { exhibits: [exhibit.number] },
        audience: "respondent",
      }),
    );
}
