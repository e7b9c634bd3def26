import type { UnopenedReason } from "@youju/domain";
import { heicPixelLimit } from "./parse-limits.ts";

/** Pixels, four bytes each, upright. */
export type Decoded = {
  readonly kind: "decoded";
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
};

type NotDecoded = { readonly kind: Extract<UnopenedReason, "cut-short" | "too-many-pixels"> };

/**
 * Decodes the main picture of a HEIC file with libheif (LGPL, in WebAssembly). The library is used as it comes and only
 * here, so that anybody may put another build of it in its place.
 */
export async function decodeHeic(bytes: Uint8Array): Promise<Decoded | NotDecoded> {
  const { default: libheif } = await import("libheif-js/wasm-bundle.js");
  const pictures = new libheif.HeifDecoder().decode(bytes);
  const picture = pictures.find((one) => one.is_primary()) ?? pictures[0];
  if (picture === undefined) {
    return { kind: "cut-short" };
  }
  const [width, height] = [picture.get_width(), picture.get_height()];
  if (!(width * height > 0)) {
    return { kind: "cut-short" };
  }
  if (width * height > heicPixelLimit) {
    return { kind: "too-many-pixels" };
  }
  const data = new Uint8ClampedArray(width * height * 4);
  const shown = await new Promise<object | null>((resolve) => picture.display({ data, width, height }, resolve));
  for (const one of pictures) {
    one.free();
  }
  return shown === null ? { kind: "cut-short" } : { kind: "decoded", data: new Uint8Array(data.buffer), width, height };
}
