import type { Handlers, TrustChange } from "@youju/api";
import {
  addAuthority,
  addTrustRoots,
  askForStamps,
  caseStamps,
  importStamp,
  listAuthorities,
  listTrustRoots,
  removeAuthority,
  removeTrustRoot,
  retryStamp,
  stampFile,
  stampView,
  switchAuthority,
} from "@youju/cases";
import { announced, type Premises } from "./premises.ts";

type StampHandlers = Pick<
  Handlers,
  | "listStamps"
  | "askForStamps"
  | "importStamp"
  | "retryStamp"
  | "getStampFile"
  | "listAuthorities"
  | "addAuthority"
  | "switchAuthority"
  | "removeAuthority"
  | "listTrustRoots"
  | "addTrustRoots"
  | "removeTrustRoot"
>;

/** Time stamps and who gives them. */
export function stampHandlers(premises: Premises): StampHandlers {
  const { place, ring, changes } = premises;
  const told = async (change: Promise<TrustChange>) => {
    const moved = await change;
    for (const caseId of moved.caseIds) {
      changes.publish(caseId);
    }
    return moved;
  };
  return {
    listStamps: ({ caseId }) => caseStamps(place, caseId),
    askForStamps: async ({ caseId }, { exhibitId }) => {
      await announced(premises, caseId, askForStamps(place, { caseId, exhibitId }));
      ring();
      return caseStamps(place, caseId);
    },
    importStamp: async ({ caseId }, { exhibitId, token, rootsPem }) => {
      const bytes = new Uint8Array(Buffer.from(token, "base64"));
      const wish = { caseId, exhibitId, token: bytes, rootsPem };
      return stampView(place, await announced(premises, caseId, importStamp(place, wish)));
    },
    retryStamp: async (at) => {
      const stamp = await announced(premises, at.caseId, retryStamp(place, at));
      ring();
      return stampView(place, stamp);
    },
    getStampFile: (at) => stampFile(place, at),
    listAuthorities: () => listAuthorities(place),
    addAuthority: (wish) => addAuthority(place, wish),
    switchAuthority: ({ authorityId }, { on }) => switchAuthority(place, authorityId, on),
    removeAuthority: ({ authorityId }) => removeAuthority(place, authorityId),
    listTrustRoots: () => listTrustRoots(place),
    addTrustRoots: ({ certificates }) =>
      told(addTrustRoots(place, new Uint8Array(Buffer.from(certificates, "base64")))),
    removeTrustRoot: ({ sha256 }) => told(removeTrustRoot(place, sha256)),
  };
}
