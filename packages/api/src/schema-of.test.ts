import { z } from "@hono/zod-openapi";
import { fen, plainDate } from "@youju/domain";
import { describe, expect, expectTypeOf, test } from "vitest";
import { schemaOf } from "./schema-of.ts";
import { factsSchema, words } from "./schemas/primitives.ts";

type Card = { readonly title: string; readonly price: number | null; readonly note?: string };

describe("a schema bound to its view", () => {
  test("gives the view's own type", () => {
    const schema = schemaOf<Card>("CardOfTest")(
      z.strictObject({ title: z.string(), price: z.number().nullable(), note: z.string().exactOptional() }),
    );
    expectTypeOf(schema.parse({ title: "", price: null })).toEqualTypeOf<Card>();
    expect(schema.safeParse({ title: "", price: null, more: 1 }).success).toBe(false);
  });

  test("the facts are those of the fact table, with days that exist and whole fen", () => {
    const facts = { receivedOn: plainDate("2026-09-26"), pricePaid: fen(69900), forDailyLife: true };
    expect(factsSchema.parse(facts)).toEqual(facts);
    for (const wrong of [
      { receivedOn: "2026-02-30" },
      { pricePaid: 0.5 },
      { colour: "red" },
      { goodsClass: "haunted" },
    ]) {
      expect(factsSchema.safeParse(wrong).success).toBe(false);
    }
  });

  test("words from a person are whole characters without NUL", () => {
    const schema = words(4);
    expect(schema.safeParse("四个汉字").success).toBe(true);
    for (const wrong of ["五个汉字了", "a\u0000", "\ud83d"]) {
      expect(schema.safeParse(wrong).success).toBe(false);
    }
  });
});
