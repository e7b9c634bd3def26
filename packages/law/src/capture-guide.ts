import { type ExhibitKind, exhibitKinds, type PlainDate, platforms } from "@youju/domain";
import { z } from "zod";
import { articleRefSchema, confidenceSchema, daySchema, slugSchema, textSchema } from "./schema.ts";

const entrySchema = z.strictObject({
  id: slugSchema,
  /** What the capture becomes; `null` for advice that goes for all of them. */
  kind: z.enum(exhibitKinds).nullable(),
  title: textSchema,
  /** Menu entries in the app's own words; apps are renamed often. */
  path: z.array(z.string().min(1)).min(1).nullable().default(null),
  /** What must be readable in the picture. */
  visible: z.array(textSchema).default([]),
  /** What to do, in order. */
  steps: z.array(textSchema).default([]),
  note: textSchema.nullable().default(null),
  /** What goes how soon; 1 goes first. */
  perishes: z
    .strictObject({ rank: z.int().min(1).max(3), how: textSchema })
    .nullable()
    .default(null),
  articles: z.array(articleRefSchema).default([]),
});

/** `law/capture/<place>.yaml`: what to capture where, and how. 取证指引 */
export const captureGuideSchema = z.strictObject({
  id: slugSchema,
  title: textSchema,
  /** `any`: payment services, couriers and what goes everywhere. */
  covers: z.union([z.literal("any"), z.array(z.enum(platforms)).min(1)]),
  entries: z.array(entrySchema).min(1),
  confidence: confidenceSchema,
  /** The day somebody walked these paths in the app; `null` where nobody has yet. */
  walkedOn: daySchema.nullable(),
});

/** What to capture at one place. */
export type CaptureGuide = z.output<typeof captureGuideSchema>;
/** One thing to capture, or one piece of advice. */
export type CaptureEntry = CaptureGuide["entries"][number];

/** What to capture for one kind: how it goes everywhere, then where to find it. */
export type CapturePlan = {
  readonly general: CaptureEntry | null;
  readonly places: readonly { readonly guide: CaptureGuide; readonly entry: CaptureEntry }[];
};

/** How to capture an exhibit of a kind bought on a platform; with no platform known, what goes everywhere. */
export function capturePlan(
  guides: readonly CaptureGuide[],
  kind: ExhibitKind,
  platform: string | undefined,
): CapturePlan {
  const fitting = guides.filter(({ covers }) => covers === "any" || covers.some((one) => one === platform));
  const entries = fitting.flatMap((guide) =>
    guide.entries.filter((entry) => entry.kind === kind).map((entry) => ({ guide, entry })),
  );
  return {
    general: entries.find(({ entry }) => entry.path === null)?.entry ?? null,
    places: entries.filter(({ entry }) => entry.path !== null),
  };
}

/** How soon what proves a thing goes: 1 first; what does not go comes last. */
export function perishRank(guides: readonly CaptureGuide[], kinds: readonly ExhibitKind[]): number {
  const ranks = guides
    .flatMap(({ entries }) => entries)
    .flatMap(({ kind, perishes }) => (kind !== null && kinds.includes(kind) && perishes ? [perishes.rank] : []));
  return Math.min(9, ...ranks);
}

/** Ids that name two entries, and articles not in force, in words. */
export function captureProblems(
  guides: readonly CaptureGuide[],
  known: { readonly day: PlainDate; readonly inForce: (ref: string, day: PlainDate) => boolean },
): readonly string[] {
  const entries = guides.flatMap((guide) => guide.entries);
  const ids = entries.map(({ id }) => id);
  return [
    ...ids.flatMap((id, at) => (ids.indexOf(id) === at ? [] : [`capture ${id} names two entries`])),
    ...entries.flatMap(({ id, articles }) =>
      articles.flatMap((ref) => (known.inForce(ref, known.day) ? [] : [`capture ${id}: ${ref} is not in force`])),
    ),
    ...entries.flatMap(({ id, path, visible, steps }) =>
      path === null && visible.length + steps.length === 0 ? [`capture ${id} tells nothing`] : [],
    ),
  ];
}
