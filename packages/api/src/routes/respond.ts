import { problemSchema } from "../schemas/installation.ts";

/** The OpenAPI words of a JSON answer. */
export function json<Schema>(schema: Schema, description: string) {
  return { description, content: { "application/json": { schema } } } as const;
}

/** The OpenAPI words of a JSON body. */
export function body<Schema>(schema: Schema) {
  return { required: true, content: { "application/json": { schema } } } as const;
}

/** An answer without a body. */
export const nothing = { description: "Done; no body." } as const;

/** Bytes. */
export const bytes = {
  description: "The bytes.",
  content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
} as const;

/** Every route may answer so; the document adds it to each. */
export const problem = {
  description: "What went wrong and what to do next.",
  content: { "application/problem+json": { schema: problemSchema } },
} as const;
