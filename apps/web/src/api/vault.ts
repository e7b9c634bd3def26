import { useQuery } from "@tanstack/react-query";
import { kept } from "./queries.ts";
import { call } from "./request.ts";

/** The custody ledger of a case. */
export function useCustody(caseId: string) {
  return useQuery({
    queryKey: [...kept.caseTree(caseId), "custody"],
    queryFn: () => call("GET /cases/{caseId}/custody", { params: { caseId }, query: {} }),
  });
}

/** How the evidence store is. */
export function useVault() {
  return useQuery({ queryKey: ["vault"], queryFn: () => call("GET /vault", {}) });
}
