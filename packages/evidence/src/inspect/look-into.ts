import { readFile } from "node:fs/promises";
import { recogniseText } from "../text-encoding.ts";
import type { Derived, Found, InspectedFile, LookedInto } from "./messages.ts";
import { openLimits } from "./parse-limits.ts";

/** Opens a file as far as its form allows. Called only in the inspecting process. */
export async function findIn(file: InspectedFile): Promise<LookedInto> {
  if (file.form === "other") {
    return { found: { unopened: "never-opened" }, rendition: null };
  }
  if (file.byteLength > openLimits[file.form]) {
    return { found: { unopened: "too-large" }, rendition: null };
  }
  if (file.form === "picture") {
    const { lookAtPicture } = await import("./picture.ts");
    return lookAtPicture(file);
  }
  return { found: await findInOther(file), rendition: null };
}

async function findInOther({ form, path, mediaType }: InspectedFile): Promise<Found> {
  switch (form) {
    case "document":
      return (await import("./pdf.ts")).readDocument(await readFile(path));
    case "mail":
      return (await import("./mail.ts")).readMail(await readFile(path));
    case "text":
      return { unopened: null, encoding: recogniseText(await readFile(path)) };
    default:
      return (await import("./media.ts")).readMedia(path, mediaType);
  }
}

/** A small picture of a picture or of a document's first page; `null` where none can be made. */
export async function thumbnailOf(file: InspectedFile): Promise<Derived | null> {
  if (file.byteLength > openLimits[file.form]) {
    return null;
  }
  switch (file.form) {
    case "picture":
      return (await import("./picture.ts")).smallPicture(file);
    case "document":
      return (await import("./pdf.ts")).firstPage(await readFile(file.path));
    default:
      return null;
  }
}
