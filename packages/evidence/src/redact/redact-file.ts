import { readFile } from "node:fs/promises";
import type { InspectedFile } from "../inspect/messages.ts";
import { openLimits } from "../inspect/parse-limits.ts";
import { rowSigns } from "../strip/row-signs.ts";
import { coverPicture, coverPixels, openPicture, pictureSize, pixelsOf } from "./cover-picture.ts";
import { coverText } from "./cover-text.ts";
import type { LookedPage, RedactAnswer, RedactionLook, RedactRequest } from "./messages.ts";
import type { OpenDocument } from "./pdf-pages.ts";

/** Codes are looked for on so many pages of a document: drawing one takes a fifth of a second. */
const pagesWithCodes = 10;

/** The document of the last question stays open: the next is mostly about its next page. */
let last: { readonly path: string; readonly document: OpenDocument } | null = null;

type Refused = { readonly kind: "refused"; readonly reason: "too-long" | "unreadable" };
type Done =
  | Refused
  | (RedactAnswer extends infer Answer ? (Answer extends { readonly id: number } ? Omit<Answer, "id"> : never) : never);

const unreadable: Refused = { kind: "refused", reason: "unreadable" };
const tooLong: Refused = { kind: "refused", reason: "too-long" };

/** Does one thing with a file nobody vouches for. Called only in the process made for it. */
export async function redactFile(request: RedactRequest): Promise<Done> {
  const { file } = request;
  if (file.byteLength > openLimits[file.form]) {
    return tooLong;
  }
  try {
    switch (request.task) {
      case "look":
        return await look(file);
      case "rows":
        return { kind: "rows", signs: await rowSigns(file.path) };
      case "count":
        return await count(file);
      case "cover-picture":
        return { kind: "covered", covered: await coverPicture(file.path, file.mediaType, request.boxes) };
      case "cover-page": {
        const document = await documentAt(file.path);
        return { kind: "page", page: await coverPixels(await document.draw(request.page), request.boxes) };
      }
      case "cover-text": {
        const text = await wordsIn(file);
        const covered = {
          bytes: new TextEncoder().encode(coverText(text ?? "", request.spans)),
          mediaType: "text/plain",
        };
        return text === null ? unreadable : { kind: "covered", covered };
      }
    }
  } catch {
    return unreadable;
  }
}

/** More pages than that are not gone through, nor more UTF-16 units. */
const most = { pages: 200, text: 500_000 } as const;

async function look(file: InspectedFile): Promise<Refused | { readonly kind: "looked"; readonly look: RedactionLook }> {
  if (file.form === "picture") {
    const page = await lookAtPicture(file.path);
    return { kind: "looked", look: { form: "pages", pages: [page] } };
  }
  if (file.form === "document") {
    const counted = await count(file);
    return counted.kind === "counted" ? lookAtDocument(file.path, await documentAt(file.path)) : counted;
  }
  const text = await wordsIn(file);
  if (text === null) {
    return unreadable;
  }
  return text.length > most.text ? tooLong : { kind: "looked", look: { form: "text", text } };
}

async function count({ path }: InspectedFile): Promise<Refused | { readonly kind: "counted"; readonly pages: number }> {
  const { sizes } = await documentAt(path);
  return sizes.length > most.pages ? tooLong : { kind: "counted", pages: sizes.length };
}

async function lookAtPicture(path: string): Promise<LookedPage> {
  const [size, { findCodes }] = [await pictureSize(path), await import("./find-codes.ts")];
  return { ...size, lines: [], codes: await findCodes(await pixelsOf(openPicture(path))) };
}

async function lookAtDocument(
  path: string,
  document: OpenDocument,
): Promise<{ readonly kind: "looked"; readonly look: RedactionLook }> {
  const [{ textLayer }, { findCodes }] = [await import("./pdf-lines.ts"), await import("./find-codes.ts")];
  const lines = await textLayer(new Uint8Array(await readFile(path)), document.sizes);
  const pages: LookedPage[] = [];
  for (const [index, size] of document.sizes.entries()) {
    const codes = index < pagesWithCodes ? await findCodes(await document.draw(size.page)) : [];
    pages.push({ ...size, lines: lines[index] ?? [], codes });
  }
  return { kind: "looked", look: { form: "pages", pages } };
}

async function wordsIn({ form, path }: InspectedFile): Promise<string | null> {
  const bytes = new Uint8Array(await readFile(path));
  const { letterText, textOf } = await import("./read-text.ts");
  return form === "mail" ? letterText(bytes) : textOf(bytes);
}

async function documentAt(path: string): Promise<OpenDocument> {
  if (last?.path !== path) {
    last?.document.close();
    last = null;
    const { openDocument } = await import("./pdf-pages.ts");
    last = { path, document: await openDocument(path) };
  }
  return last.document;
}
