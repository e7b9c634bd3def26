import { type LookupAddress, lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { type ErrorCode, YoujuError } from "@youju/domain";
import { isPrivateAddress } from "./private-addresses.ts";

/** Whether addresses inside one's own network may be asked, and what is said where not. */
export type Bounds = { readonly allowPrivate: boolean; readonly refusal: ErrorCode };

/** Looks a name up and lets none of its addresses through where one is private: what is checked is what is used. */
export function publicLookup({ allowPrivate, refusal }: Bounds): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      const [first] = found ?? [];
      if (error !== null || first === undefined) {
        callback(error ?? new Error("no address"), "", 0);
      } else if (!allowPrivate && found.some(({ address }) => isPrivateAddress(address))) {
        callback(new YoujuError(refusal), "", 0);
      } else if (options.all === true) {
        callback(null, found);
      } else {
        callback(null, first.address, first.family);
      }
    });
  };
}
