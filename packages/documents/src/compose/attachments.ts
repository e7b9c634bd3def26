import type { Exhibit } from "@youju/domain";
import type { Sentence } from "../tree/sentence.ts";
import type { Desk } from "./desk.ts";
import { exhibitName } from "./exhibits.ts";
import { weighExhibits } from "./weigh-exhibits.ts";

/** The files that go along, one line each, no more than the channel takes. */
export function attachmentSentences(desk: Desk, channelId: string): readonly Sentence[] {
  const { exhibits, attached } = desk.input;
  return (attached ?? weightiest(desk, channelId)).map(({ numbers }, index) => {
    const named = exhibits.filter(({ number }) => numbers.includes(number)).map(withName);
    const words = named.length === 1 ? named[0] : `${named.join("、")}（合为一份）`;
    return desk.say({ text: `${index + 1}. ${words}`, from: { exhibits: numbers }, audience: "respondent" });
  });
}

function withName({ number, kind }: Exhibit): string {
  return `证据${number} ${exhibitName(kind)}`;
}

function weightiest(desk: Desk, channelId: string): readonly { readonly numbers: readonly number[] }[] {
  const { exhibits, assessment } = desk.input;
  const most = desk.channel(channelId).form?.attachments?.most ?? exhibits.length;
  return weighExhibits(exhibits, { matrix: assessment.matrix, kind: assessment.kind })
    .slice(0, most)
    .map(({ exhibit }) => ({ numbers: [exhibit.number] }));
}
