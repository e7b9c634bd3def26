import type { DisputeKind, Text } from "@youju/domain";
import { z } from "zod";
import type { Dispute } from "./dispute.ts";
import { slugSchema, textSchema } from "./schema.ts";

/** Kinds of dispute under one heading, as people look for them. */
export const kindGroupFileSchema = z.array(
  z.strictObject({ id: slugSchema, title: textSchema, kinds: z.array(slugSchema).min(1) }),
);

/** One heading with its kinds, in the order they are offered. */
export type KindGroup = z.output<typeof kindGroupFileSchema>[number];

/** What a person needs to know a kind of dispute by: its title, and examples in plain words. */
export type KindEntry = {
  readonly kind: DisputeKind;
  readonly title: Text;
  readonly examples: readonly Text[];
};

/** A heading with what stands under it. */
export type KindOverview = {
  readonly id: string;
  readonly title: Text;
  readonly kinds: readonly KindEntry[];
};

/** The groups with titles and examples from the disputes themselves. */
export function kindOverview(groups: readonly KindGroup[], disputes: readonly Dispute[]): readonly KindOverview[] {
  return groups.map(({ id, title, kinds }) => ({
    id,
    title,
    kinds: kinds.flatMap((slug) =>
      disputes.filter(({ kind }) => kind === slug).map(({ kind, title, examples }) => ({ kind, title, examples })),
    ),
  }));
}

/** Kinds that stand under no heading or under two, in words. */
export function kindGroupProblems(groups: readonly KindGroup[], disputes: readonly Dispute[]): readonly string[] {
  const grouped = groups.flatMap(({ kinds }) => kinds);
  return disputes.flatMap(({ kind }) => {
    const times = grouped.filter((slug) => slug === kind).length;
    return times === 1 ? [] : [`${kind} stands in ${times} groups of law/kinds, not in one`];
  });
}
