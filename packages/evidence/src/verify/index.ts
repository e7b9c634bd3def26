export { canonicalBytes, type JsonValue } from "../ledger/canonical-json.ts";
export { entryLine, isEntry, leafHash } from "../ledger/entry.ts";
export { type LedgerProblem, ledgerProblems } from "../ledger/ledger-problems.ts";
export { inclusionProof, type MerkleTree, merkleTree, treeHead } from "../ledger/merkle-tree.ts";
export type { Sha256 } from "../ledger/sha256.ts";
export { type InclusionClaim, verifyInclusion } from "../ledger/verify-proof.ts";
export { type CertificateCard, describeCertificates } from "../stamp/describe-certificates.ts";
export { stampProblemWords, stampStateWords } from "../stamp/problems.ts";
export { isObjectIdentifier, type StampRequest, type StampWish, stampRequest } from "../stamp/request.ts";
export type { Over } from "../stamp/signer-checks.ts";
export { isBareToken, type ReadToken, readToken } from "../stamp/token.ts";
export { type StampQuestion, type StampVerdict, verifyToken } from "../stamp/verify-token.ts";
export {
  baseFolder,
  byBytes,
  entriesName,
  exhibitsName,
  keptFolder,
  recordsName,
  tagManifestName,
} from "./bag-names.ts";
export type { BagSource, Digests, Hasher, RandomAccess } from "./bag-source.ts";
export type { DescribedExhibit } from "./check-exhibits.ts";
export type { BundleStamp } from "./check-stamps.ts";
export { crc32 } from "./crc32.ts";
export { type EarlierHead, readEarlierHead, statedHead } from "./earlier-head.ts";
export { writeManifest } from "./manifest.ts";
export type { Problem, ProblemCode } from "./problem.ts";
export { refusedBundle, type Verification, type VerifyOptions, verifyBundle } from "./verify-bundle.ts";
export { chunksOf, type OpenedZip, openZip } from "./zip-source.ts";
