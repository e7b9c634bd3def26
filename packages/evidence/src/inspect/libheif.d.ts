declare module "libheif-js/wasm-bundle.js" {
  type Pixels = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };
  type HeifImage = {
    readonly is_primary: () => boolean;
    readonly get_width: () => number;
    readonly get_height: () => number;
    readonly display: (into: Pixels, done: (shown: object | null) => void) => void;
    readonly free: () => void;
  };
  const libheif: { readonly HeifDecoder: new () => { readonly decode: (bytes: Uint8Array) => readonly HeifImage[] } };

  export = libheif;
}
