export { canonicalBytes, canonicalJson, type JsonValue } from "../ledger/canonical-json.ts";
export { entryLine, isEntry, leafBytes, leafHash, readEntryLine } from "../ledger/entry.ts";
export { type LedgerProblem, ledgerProblems } from "../ledger/ledger-problems.ts";
export { consistencyProof, inclusionProof, type MerkleTree, merkleTree, treeHead } from "../ledger/merkle-tree.ts";
export { isHash, type Sha256 } from "../ledger/sha256.ts";
export {
  type ConsistencyClaim,
  type InclusionClaim,
  verifyConsistency,
  verifyInclusion,
} from "../ledger/verify-proof.ts";
