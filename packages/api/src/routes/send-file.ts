import type { StoredFile, WantedPart } from "../exhibit-handlers.ts";

/** The only types a browser may show in place; everything else is downloaded. */
const shownInPlace = new Set(["image/png", "image/jpeg", "image/webp"]);

/** Bytes people gave us, sent so that no browser runs them: sandboxed, never sniffed, downloaded unless a plain picture. */
export function fileResponse(file: StoredFile, ifNoneMatch: string | undefined): Response {
  const etag = file.sha256 === null ? undefined : `"${file.sha256}"`;
  const headers: Record<string, string> = {
    "content-type": file.mediaType,
    "content-disposition": disposition(file),
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
    "cache-control": etag === undefined ? "private, no-store" : "private, max-age=0, must-revalidate",
    ...(etag === undefined ? {} : { etag }),
  };
  if (etag !== undefined && ifNoneMatch === etag) {
    void file.body.cancel();
    return new Response(null, { status: 304, headers });
  }
  if (file.part !== undefined) {
    const { first, last } = file.part;
    headers["content-range"] = `bytes ${first}-${last}/${file.byteLength}`;
    headers["content-length"] = String(last - first + 1);
    return new Response(file.body, { status: 206, headers });
  }
  return new Response(file.body, { status: 200, headers: { ...headers, "content-length": String(file.byteLength) } });
}

/** One part of a file as players ask for it (RFC 9110, 14.2); several parts at once and anything odd give the whole. */
export function wantedPart(range: string | undefined): WantedPart | null {
  const [, first, last] = /^bytes=(\d{1,15})-(\d{1,15})?$/.exec(range ?? "") ?? [];
  return first === undefined ? null : { first: Number(first), last: last === undefined ? null : Number(last) };
}

/** RFC 6266: the name in UTF-8 for everyone who reads it, a plain one for the rest. */
function disposition(file: StoredFile): string {
  const kind = shownInPlace.has(file.mediaType) ? "inline" : "attachment";
  const plain = file.fileName.replaceAll(/[^\w.-]+/g, "_");
  const encoded = encodeURIComponent(file.fileName).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
