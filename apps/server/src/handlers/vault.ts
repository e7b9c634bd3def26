import type { Handlers } from "@youju/api";
import { caseCustody, vaultView } from "@youju/cases";
import type { Premises } from "./premises.ts";

type VaultHandlers = Pick<Handlers, "getCustody" | "getVault">;

/** How evidence is kept. */
export function vaultHandlers({ place }: Premises): VaultHandlers {
  return { getCustody: (at) => caseCustody(place, at), getVault: () => vaultView(place) };
}
