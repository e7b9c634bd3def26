import { readFileSync } from "node:fs";
import { factTable, plainDate } from "@youju/domain";
import { parse } from "yaml";
import { z } from "zod";

const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .transform(plainDate);
const fact = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const slug = z.union([z.string(), z.number()]).transform(String);

const act = z.union([
  z.strictObject({
    tell: z.record(
      z.string().refine((name) => Object.hasOwn(factTable, name)),
      fact,
    ),
  }),
  z.strictObject({ send: z.strictObject({ channel: slug, paper: slug, says: z.string().optional() }) }),
  z.strictObject({ outcome: z.strictObject({ of: slug, state: z.string() }) }),
  z.strictObject({
    talk: z.strictObject({
      key: z.string(),
      channel: z.string(),
      party: z.string(),
      said: z.string(),
      what: z.string(),
      by: day,
    }),
  }),
  z.strictObject({ mark: z.strictObject({ of: z.string(), mark: z.string() }) }),
]);

const standing = { turn: z.enum(["自己", "对方", "无"]), next: z.string(), until: z.string().nullable().default(null) };

const storyDay = z.strictObject({
  on: day,
  happens: z.string().optional(),
  acts: z.array(act),
  /** How it stands in the morning, before what happens that day; said only where it is neither yesterday's nor the evening's. */
  morning: z.strictObject(standing).optional(),
  ...standing,
  reminders: z.array(z.string()),
  because: z.string(),
  articles: z.array(z.string()),
});

const story = z.strictObject({ title: z.string(), kind: z.string(), days: z.array(storyDay).min(1) });

/** What a person does on a day. */
export type StoryAct = z.output<typeof act>;
/** A day on which something changes: what happens, and how the case stands at its end. */
export type StoryDay = z.output<typeof storyDay>;
/** A case from its opening to its end, as a lawyer expects it. */
export type Story = z.output<typeof story>;

/** The stories, in the order of the year. */
export const storyNames = ["cancelled-order", "counterfeit", "refused-return"] as const;

/** One of {@link storyNames}. */
export type StoryName = (typeof storyNames)[number];

/** Reads a story. Throws where it is not in the form, or its days are not in order. */
export function readStory(name: StoryName): Story {
  const read = story.parse(parse(readFileSync(new URL(`./${name}.yaml`, import.meta.url), "utf8")));
  const days = read.days.map(({ on }) => on);
  if (days.some((on, index) => index > 0 && on <= (days[index - 1] ?? ""))) {
    throw new Error(`${name}: the days are not in order`);
  }
  return read;
}
