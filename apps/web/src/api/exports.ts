import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ImportView } from "@youju/api";
import { ApiError, ConnectionError, call, isProblem } from "./request.ts";

const exportsKey = ["exports"];
/** So often a running export is asked after, in milliseconds. */
const askEvery = 1000;

/** What to export of a case. */
export type ExportWanted = { readonly audience: "court" | "own"; readonly only: readonly number[] | null };

/** The exports of the last days; while one is being made, asked for again and again. */
export function useExports() {
  return useQuery({
    queryKey: exportsKey,
    queryFn: () => call("GET /exports", {}),
    refetchInterval: ({ state }) =>
      state.data?.some((each) => each.state === "waiting" || each.state === "working") ? askEvery : false,
  });
}

/** The address of an export's file, for download links. */
export function exportAddress(exportId: string): string {
  return `/api/exports/${encodeURIComponent(exportId)}/file`;
}

function useExportAct<Input, Answer>(act: (input: Input) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: act, onSuccess: () => void client.invalidateQueries({ queryKey: exportsKey }) });
}

/** Orders a bundle or a backup of a case. */
export function useStartExport(caseId: string) {
  return useExportAct(({ audience, only }: ExportWanted) =>
    call("POST /cases/{caseId}/exports", {
      params: { caseId },
      body: { audience, only: only === null ? null : [...only] },
    }),
  );
}

/** Orders an export of everything. */
export function useStartFullExport() {
  return useExportAct(() => call("POST /exports", {}));
}

/** Breaks an export off or removes its file. */
export function useRemoveExport() {
  return useExportAct(async (exportId: string) => {
    await call("DELETE /exports/{exportId}", { params: { exportId } });
  });
}

/** Brings a case back from its backup. */
export function useImportBackup() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (backup: Blob) => {
      const headers = { "content-type": "application/zip" };
      const response = await fetch("/api/imports", { method: "POST", headers, body: backup }).catch(
        (cause: unknown) => {
          throw new ConnectionError(cause);
        },
      );
      const answer: unknown = await response.json();
      if (!response.ok) {
        throw isProblem(answer) ? new ApiError(answer) : new ConnectionError(response.status);
      }
      return answer as ImportView;
    },
    onSuccess: () => void client.invalidateQueries(),
  });
}

/** Deletes a case for good. What is kept of it here goes when the person leaves the receipt. */
export function useEraseCase(caseId: string) {
  return useMutation({
    mutationFn: (confirm: string) => call("POST /cases/{caseId}/deletion", { params: { caseId }, body: { confirm } }),
  });
}

/** Deletes everything for good. */
export function useEraseEverything() {
  return useMutation({
    mutationFn: (confirm: string) => call("POST /deletion", { body: { confirm } }),
  });
}
