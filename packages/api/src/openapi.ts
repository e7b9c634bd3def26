import { createApi } from "./create-api.ts";
import type { Handlers } from "./handlers.ts";
import { problem } from "./routes/respond.ts";

type Operation = { responses: Record<string, unknown> };

/** The OpenAPI 3.1 page of the interface, as committed in `openapi.json`. */
export function openApiDocument(): object {
  const api = createApi({} as Handlers);
  api.openAPIRegistry.register("Problem", problem.content["application/problem+json"].schema as never);
  const document = api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "有据 Youju",
      version: "1",
      description:
        "From an order that went wrong to a dispute resolved, with proof to stand on. " +
        "Files are uploaded with tus 1.0 at /api/uploads; the last answer carries the exhibit's id in the header Youju-Exhibit.",
    },
  });
  const refused = {
    description: problem.description,
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  };
  for (const path of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(path) as Operation[]) {
      operation.responses.default = refused;
    }
  }
  return document;
}
