import type { ReplyTopic } from "@youju/law";
import type { Speaker } from "./reply-place.ts";

/** The topics with what is left of them: every word typed stands in name, meaning or a phrase, and the speaker says such things. */
export function narrowedTopics(
  topics: readonly ReplyTopic[],
  { wanted, speaker }: { readonly wanted: string; readonly speaker: Speaker },
): readonly ReplyTopic[] {
  const parts = wanted.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return topics
    .map((topic) => ({
      ...topic,
      entries: topic.entries.filter((entry) => {
        const { name, meaning, phrases, speakers } = entry;
        const held = [name.zh, name.en, meaning.zh, meaning.en, ...phrases].join(" ").toLowerCase();
        return (speaker === null || speakers.includes(speaker)) && parts.every((part) => held.includes(part));
      }),
    }))
    .filter(({ entries }) => entries.length > 0);
}
