export type { Measured } from "./hash.ts";
export { inspectPicture, type PictureState } from "./picture.ts";
export { type FactProposal, proposeFacts } from "./propose-facts.ts";
export { createReader, type Reader, type ReaderOptions, type ReadFailure, type ReadOutcome } from "./reader.ts";
export { type Form, type Sniffed, sniffBytes, sniffLength } from "./sniff.ts";
export type { TakenIn } from "./take-in.ts";
export { makeThumbnail, type Thumbnail } from "./thumbnail.ts";
