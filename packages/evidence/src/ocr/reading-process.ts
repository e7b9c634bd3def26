import type { Reading } from "@youju/domain";
import type { Engine } from "./engine.ts";
import type { ReadAnswer, ReadRequest } from "./messages.ts";

// Runs in a process of its own, started by reader.ts. It lives as long as its channel does.
const threads = 2;
let engine: Promise<Engine> | undefined;

process.on("disconnect", () => process.exit());
process.on("message", (request: ReadRequest) => {
  void answer(request).then((reply) => process.send?.(reply));
});

async function answer(request: ReadRequest): Promise<ReadAnswer> {
  const { id } = request;
  try {
    const reading = await (request.form === "document" ? textOf(request) : linesOf(request));
    if (reading === "too-large") {
      return { id, kind: "too-large" };
    }
    return reading === null ? { id, kind: "unreadable" } : { id, kind: "read", reading };
  } catch (cause) {
    return { id, kind: "broken", message: String(cause) };
  }
}

async function linesOf({ picture }: ReadRequest): Promise<Reading | "too-large" | null> {
  const [{ loadEngine }, { readPicture }] = await Promise.all([import("./engine.ts"), import("./read-picture.ts")]);
  engine ??= loadEngine(threads);
  return readPicture(await engine, picture);
}

async function textOf({ picture }: ReadRequest): Promise<Reading | null> {
  const { readDocument } = await import("./read-document.ts");
  return readDocument(picture);
}
