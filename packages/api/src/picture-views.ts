/** Something made from an exhibit: a comparison or a frame of a film as a picture, or a stretch of a film. 衍生件 */
export type DerivedPicture = {
  /** The exhibit it is kept with; the ledger names every original it was made from. */
  readonly exhibitId: string;
  readonly kind: "comparison" | "key-frame" | "stretch";
  /** Place in the film in milliseconds; where a stretch begins; `null` for a comparison. */
  readonly moment: number | null;
  readonly sha256: string;
  readonly byteLength: number;
};

/** A picture on its way in. */
export type IncomingPicture = {
  readonly kind: Exclude<DerivedPicture["kind"], "stretch">;
  readonly other: string | null;
  readonly moment: number | null;
  readonly body: ReadableStream<Uint8Array>;
};
