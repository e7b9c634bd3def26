export { plainFileName } from "./file-name.ts";
export type { Measured } from "./hash.ts";
export { createInspector, type Inspection, type Inspector, type InspectorOptions } from "./inspect/inspector.ts";
export type { Derived, InspectedFile } from "./inspect/messages.ts";
export { type FactProposal, proposeFacts } from "./propose-facts.ts";
export { createReader, type Reader, type ReaderOptions, type ReadFailure, type ReadOutcome } from "./reader.ts";
export { alikePairs } from "./similar.ts";
export { byteLimits, formOf, type Sniffed, sniffBytes, sniffLength } from "./sniff.ts";
export {
  type LocalAuthorityKeys,
  localAuthorityName,
  newLocalAuthority,
  openLocalAuthority,
} from "./stamp/local-authority.ts";
