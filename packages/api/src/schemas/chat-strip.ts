import { z } from "@hono/zod-openapi";
import type { ChatStrip, DateJump, PlainDate, StripJoin } from "@youju/domain";
import type { ChatStripView } from "../chat-strip-views.ts";
import { schemaOf } from "../schema-of.ts";

const mostShots = 40;
const dayString = z.string() as unknown as z.ZodType<PlainDate>;

const join = schemaOf<StripJoin>("StripJoin")(
  z.strictObject({
    from: z.string(),
    to: z.string(),
    kind: z.enum(["overlap", "same", "swapped", "gap"]),
    lines: z.array(z.string()).openapi({ description: "Lines that both show" }),
    seen: z.boolean().openapi({ description: "Whether rows of pixels say so too" }),
    fromTop: z.number().nullable(),
    toBottom: z.number().nullable(),
    lastLine: z.string().nullable(),
    firstLine: z.string().nullable(),
  }),
);

const dateJump = schemaOf<DateJump>("DateJump")(
  z.strictObject({ from: dayString, to: dayString, days: z.number(), on: z.string() }),
);

const strip = schemaOf<ChatStrip>("ChatStrip")(
  z.strictObject({
    order: z.array(z.string()).openapi({ description: "Ids of exhibits, first to last" }),
    joins: z.array(join),
    dateJumps: z.array(dateJump),
    cutEdges: z.array(z.strictObject({ on: z.string(), edge: z.enum(["left", "right"]) })),
  }),
);

/** Screenshots of a chat under each other. */
export const chatStripSchema = schemaOf<ChatStripView>("ChatStripView")(
  z.strictObject({
    shots: z.array(
      z.strictObject({
        exhibitId: z.string(),
        number: z.int(),
        width: z.number(),
        height: z.number(),
        read: z.boolean(),
      }),
    ),
    strip,
    arranged: z.boolean().openapi({ description: "Whether the order is the person's" }),
  }),
);

export const chatStripQuery = z.strictObject({
  exhibits: z
    .string()
    .regex(/^\d{1,6}(?:,\d{1,6}){0,39}$/, "INPUT_INVALID")
    .exactOptional()
    .openapi({ description: "Numbers of exhibits, with commas; without, all that are chats" }),
});

export const arrangeStripBody = z.strictObject({
  exhibits: z.array(z.int("INPUT_INVALID").min(1, "INPUT_INVALID")).min(1, "INPUT_INVALID").max(mostShots),
});

export type ChatStripQuery = z.output<typeof chatStripQuery>;
export type ArrangeStripInput = z.output<typeof arrangeStripBody>;
