import { z } from "@hono/zod-openapi";
import { contactChannels, replySpeakers } from "@youju/domain";
import type { KeptReply } from "../reply-views.ts";
import { schemaOf } from "../schema-of.ts";
import { caseDeadlineSchema } from "./assessment.ts";
import { contactSchema, longestName, longestSaid, mostExhibits } from "./contact.ts";
import { factNameSchema, idSchema, momentSchema, words } from "./primitives.ts";

const longestAnswer = 2000;
const mostStatements = 30;

const name = words(longestName).nullable().exactOptional();

/** What the other side said, as handed in. */
export const keepReplyBody = z.strictObject({
  text: words(longestSaid),
  speaker: z.enum(replySpeakers, "INPUT_INVALID").nullable().openapi({ description: "null: nobody said who it was" }),
  channel: z.enum(contactChannels, "INPUT_INVALID"),
  at: momentSchema.openapi({ description: "The day, or the moment, they said it" }),
  person: name,
  staffNumber: name,
  exhibitIds: z.array(idSchema).max(mostExhibits).exactOptional(),
  statements: z.array(words(longestName)).max(mostStatements).exactOptional().openapi({
    description: "Ids of the statements the person sees in it; left out, what is surely recognised counts",
  }),
  answer: z
    .discriminatedUnion("tone", [
      z.strictObject({ tone: z.enum(["polite", "firm"]), statement: words(longestName) }),
      z.strictObject({ tone: z.literal("own"), text: words(longestAnswer) }),
    ])
    .nullable()
    .exactOptional()
    .openapi({ description: "What the person sends back" }),
});

export type KeepReplyInput = z.output<typeof keepReplyBody>;

/** What came of keeping a reply. */
export const keptReplySchema = schemaOf<KeptReply>("KeptReply")(
  z.strictObject({
    contact: contactSchema,
    clocks: z.array(caseDeadlineSchema),
    facts: z.array(factNameSchema),
    admitted: z.array(z.string()),
    next: z
      .strictObject({
        zh: z.string(),
        en: z.string(),
        channel: z.string().nullable(),
        paper: z.string().nullable(),
      })
      .nullable(),
  }),
);
