import { useQuery } from "@tanstack/react-query";
import type { CustodyView, VaultView } from "@youju/api";
import { kept } from "./queries.ts";
import { call } from "./request.ts";

/** The custody ledger of a case. */
export function useCustody(caseId: string) {
  return useQuery({
    queryKey: [...kept.caseTree(caseId), "custody"],
    queryFn: async () =>
      (await call("/api/cases/:caseId/custody", "$get", { param: { caseId }, query: {} })) as CustodyView,
  });
}

/** How the evidence store is. */
export function useVault() {
  return useQuery({ queryKey: ["vault"], queryFn: async () => (await call("/api/vault", "$get", {})) as VaultView });
}
