import type { LawData } from "./law-data.ts";
import { articleRefSchema } from "./schema.ts";

/** A reference to an article, and the entry that makes it: `deadlines D08`, `disputes counterfeit …`. */
export type ArticleRef = { readonly where: string; readonly ref: string };

const naming = ["id", "slug", "kind", "channel", "paper"] as const;

/** Every reference to an article in the law data, wherever it stands, with its place. */
export function articleRefsOf({
  core,
  disputes,
  platforms = [],
  knowledge = [],
  replies = [],
}: LawData): readonly ArticleRef[] {
  const { statutes: _texts, calendars: _days, edition: _hash, ...rest } = core;
  return Object.entries({ ...rest, disputes, platforms, knowledge, replies }).flatMap(([topic, entries]) =>
    walk(entries, topic),
  );
}

function walk(value: unknown, where: string): readonly ArticleRef[] {
  if (typeof value === "string") {
    return articleRefSchema.safeParse(value).success ? [{ where, ref: value }] : [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item) => walk(item, where));
  }
  if (value === null || typeof value !== "object") {
    return [];
  }
  const held = value as Readonly<Record<string, unknown>>;
  const name = naming.map((key) => held[key]).find((own) => typeof own === "string");
  const here = name === undefined ? where : `${where} ${name}`;
  return Object.values(held).flatMap((item) => walk(item, here));
}
