export { type BagFile, heldFile } from "./bundle/bag-file.ts";
export { nodeDigests, type OpenedBundle, openBundle } from "./bundle/open-bundle.ts";
export {
  type BagPaper,
  type BundleContent,
  type BundleDerivative,
  type BundleExhibit,
  type BundleToken,
  planBag,
} from "./bundle/plan-bag.ts";
export { type StampManifest, sealBag } from "./bundle/seal-bag.ts";
export { verifierPage } from "./bundle/verifier-page.ts";
export type { WriteWatch } from "./bundle/write-file.ts";
export { writeFolder } from "./bundle/write-folder.ts";
export { writeZip } from "./bundle/write-zip.ts";
export { plainJpeg } from "./compare/plain-jpeg.ts";
export { plainFileName } from "./file-name.ts";
export type { Measured } from "./hash.ts";
export { createInspector, type Inspection, type Inspector, type InspectorOptions } from "./inspect/inspector.ts";
export type { Derived, InspectedFile } from "./inspect/messages.ts";
export { type FactProposal, isUnrecognised, proposeFacts } from "./propose-facts.ts";
export { createReader, type Reader, type ReaderOptions, type ReadFailure, type ReadOutcome } from "./reader.ts";
export type { KnownDetails } from "./redact/find-secrets.ts";
export type { Covered, RedactionLook } from "./redact/messages.ts";
export { placeSecrets } from "./redact/place-secrets.ts";
export { createRedactor, type Redactor } from "./redact/redactor.ts";
export { spanSecrets } from "./redact/span-secrets.ts";
export { alikePairs } from "./similar.ts";
export { byteLimits, formOf, type Sniffed, sniffBytes, sniffLength } from "./sniff.ts";
export {
  type LocalAuthorityKeys,
  localAuthorityName,
  newLocalAuthority,
  openLocalAuthority,
} from "./stamp/local-authority.ts";
export type { ChatShot } from "./strip/chat-shot.ts";
export { layChat } from "./strip/chat-strip.ts";
export { type PageCut, pageCuts } from "./volume/page-cuts.ts";
export { openPress, type Press } from "./volume/press.ts";
export type { PageWanted, PressedPage, Shown } from "./volume/press-messages.ts";
