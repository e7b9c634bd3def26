import type { z } from "@hono/zod-openapi";

type Primitive = string | number | boolean | null | undefined;

/** A type with every array and property read-only and intersections written out, so that two of them can be compared. */
type Plain<T> = T extends Primitive
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : { readonly [Key in keyof T]: Plain<T[Key]> };

type Same<A, B> = (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;

/** What a schema must be for the compiler to take it as the schema of a view: giving exactly that view. */
type Giving<View, Schema extends z.ZodType> =
  Same<z.output<Schema>, View> extends true ? unknown : { readonly "the schema differs from its view": never };

/**
 * Names a schema and binds it to the view it describes. A schema that gives anything but that view does not compile, so
 * the OpenAPI page, the validation and the types the screens use cannot part ways.
 * @param name the component's name in `openapi.json`
 */
export function schemaOf<View>(
  name: string,
): <Schema extends z.ZodType>(schema: Schema & Giving<View, Schema>) => z.ZodType<View> {
  return (schema) => schema.openapi(name) as unknown as z.ZodType<View>;
}
