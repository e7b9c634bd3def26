import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { forgetCase } from "./acts.ts";
import { casePath } from "./queries.ts";

/** Follows the changes of a case (reading progress, other devices) while the screen is open; the browser reconnects. */
export function useCaseChanges(caseId: string | null): void {
  const client = useQueryClient();
  useEffect(() => {
    if (caseId === null || typeof EventSource === "undefined") {
      return undefined;
    }
    const source = new EventSource(`/api${casePath(caseId)}/changes`);
    source.addEventListener("changed", () => void forgetCase(client, caseId));
    return () => source.close();
  }, [caseId, client]);
}
