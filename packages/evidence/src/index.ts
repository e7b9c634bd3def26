export { type CustodyAct, custodyEntry } from "./custody.ts";
export { hashBytes, hashFile, hashStream, type Measured } from "./hash.ts";
export { inspectPicture, type PictureState } from "./picture.ts";
export { type FactProposal, proposeFacts } from "./propose-facts.ts";
export {
  createReader,
  type Reader,
  type ReaderOptions,
  type ReadFailure,
  type ReadOutcome,
} from "./reader.ts";
export { byteLimit, type Form, type Sniffed, sniffBytes, sniffFile, sniffLength } from "./sniff.ts";
export { type TakenIn, takeIn } from "./take-in.ts";
export { makeThumbnail, type Thumbnail } from "./thumbnail.ts";
