/** A picture made from an exhibit on the person's device: a comparison, or a frame of a film. 衍生图片 */
export type DerivedPicture = {
  /** The exhibit it is kept with; the ledger names every original it was made from. */
  readonly exhibitId: string;
  readonly kind: "comparison" | "key-frame";
  /** Place in the film in milliseconds; `null` for a comparison. */
  readonly moment: number | null;
  readonly sha256: string;
  readonly byteLength: number;
};

/** A picture on its way in. */
export type IncomingPicture = {
  readonly kind: DerivedPicture["kind"];
  readonly other: string | null;
  readonly moment: number | null;
  readonly body: ReadableStream<Uint8Array>;
};
