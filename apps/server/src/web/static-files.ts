import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** The types the screens are made of; anything else is not served. */
const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".bin": "application/octet-stream",
};

type Encoding = "br" | "gzip" | "identity";
type Page = {
  readonly mediaType: string;
  readonly etag: string;
  readonly changed: number;
  readonly bytes: Map<Encoding, Uint8Array<ArrayBuffer>>;
};

const compressors: Readonly<Record<Exclude<Encoding, "identity">, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/**
 * Serves the built screens: files with a content hash in their name may be kept for ever, the rest is asked for anew, and
 * every address that names no file is a screen, so it gets `index.html`. Compressed once, then kept in memory.
 * @param folder the built screens
 */
export function staticFiles(folder: string): (request: Request) => Promise<Response> {
  const kept = new Map<string, Page>();
  return async (request) => {
    const path = pathOf(request);
    const page = path === undefined ? undefined : await pageAt(folder, path, kept);
    if (page === undefined) {
      return new Response("404\n", { status: 404, headers: { "content-type": "text/plain" } });
    }
    return send(page, request, path ?? "");
  };
}

/** The file a request names below the folder, or `index.html`; `undefined` for what cannot be a file of ours. */
function pathOf(request: Request): string | undefined {
  const { pathname } = new URL(request.url);
  try {
    const decoded = decodeURIComponent(pathname);
    const path = normalize(decoded).split(sep).join("/");
    const clean = !decoded.includes("\0") && !decoded.includes("\\") && !path.includes("..");
    return clean ? (extname(path) === "" ? "/index.html" : path) : undefined;
  } catch {
    return undefined;
  }
}

async function pageAt(folder: string, path: string, kept: Map<string, Page>): Promise<Page | undefined> {
  const mediaType = mediaTypes[extname(path)];
  const file = join(folder, path);
  const info = mediaType === undefined ? undefined : await stat(file).catch(() => undefined);
  if (mediaType === undefined || info?.isFile() !== true) {
    kept.delete(path);
    return undefined;
  }
  const known = kept.get(path);
  if (known?.changed === info.mtimeMs) {
    return known;
  }
  const bytes = new Uint8Array(await readFile(file));
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  const page = {
    mediaType,
    etag,
    changed: info.mtimeMs,
    bytes: new Map<Encoding, typeof bytes>([["identity", bytes]]),
  };
  kept.set(path, page);
  return page;
}

async function send(page: Page, request: Request, path: string): Promise<Response> {
  const encoding = encodingFor(page, request.headers.get("accept-encoding") ?? "");
  const etag = encoding === "identity" ? page.etag : `${page.etag.slice(0, -1)}-${encoding}"`;
  const headers: Record<string, string> = {
    "content-type": page.mediaType,
    "cache-control": isHashed(path) ? "public, max-age=31536000, immutable" : "no-cache",
    etag,
    vary: "accept-encoding",
  };
  if (request.headers.get("if-none-match") === etag) {
    return new Response(null, { status: 304, headers });
  }
  const bytes = await bytesIn(page, encoding);
  return new Response(request.method === "HEAD" ? null : bytes, {
    headers: {
      ...headers,
      "content-length": String(bytes.byteLength),
      ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
    },
  });
}

async function bytesIn(page: Page, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  const plain = page.bytes.get("identity") ?? new Uint8Array();
  const known = page.bytes.get(encoding);
  if (known !== undefined || encoding === "identity") {
    return known ?? plain;
  }
  const packed = new Uint8Array(await compressors[encoding](plain));
  page.bytes.set(encoding, packed);
  return packed;
}

function encodingFor(page: Page, accepted: string): Encoding {
  if (!/^(?:text|application)\/|svg/.test(page.mediaType)) {
    return "identity";
  }
  const offers = accepted.split(",").map((offer) => offer.trim().split(";"));
  const takes = (name: string) => offers.some(([offer, weight]) => offer === name && weight?.trim() !== "q=0");
  return takes("br") ? "br" : takes("gzip") ? "gzip" : "identity";
}

/** Vite puts eight characters of the content's hash before the ending. */
function isHashed(path: string): boolean {
  return /^\/assets\/.+-[\w-]{8}\.\w+$/.test(path);
}
