import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { VolumeWish } from "@youju/domain";
import { kept } from "./queries.ts";
import { call } from "./request.ts";

const catalogueKey = (caseId: string) => [...kept.caseTree(caseId), "catalogue"] as const;

/** The catalogue as it would be made now. */
export function useCatalogue(caseId: string) {
  return useQuery({
    queryKey: catalogueKey(caseId),
    queryFn: () => call("GET /cases/{caseId}/catalogue", { params: { caseId } }),
  });
}

/** What the person says of an exhibit, as the catalogue prints it; `null` takes their words back. */
export type CatalogueEdit = {
  readonly exhibitId: string;
  readonly title: string | null;
  readonly maker: string | null;
  readonly purpose: string | null;
  readonly originalAt: string | null;
};

/** Changes the words of one line. */
export function useEditLine(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ exhibitId, ...body }: CatalogueEdit) =>
      call("PATCH /cases/{caseId}/exhibits/{exhibitId}", { params: { caseId, exhibitId }, body }),
    onSuccess: () => void client.invalidateQueries({ queryKey: catalogueKey(caseId) }),
  });
}

/** Of which exhibits to make the volume, and how. */
export type VolumeWanted = { readonly only: readonly number[] | null; readonly wish: VolumeWish };

/** Orders a volume. */
export function useStartVolume(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ only, wish }: VolumeWanted) =>
      call("POST /cases/{caseId}/volumes", {
        params: { caseId },
        body: { only: only === null ? null : [...only], wish: { ...wish, choices: [...wish.choices] } },
      }),
    onSuccess: () => void client.invalidateQueries({ queryKey: ["exports"] }),
  });
}

/** The address of a file of a volume, for download links. */
export function volumeFileAddress(exportId: string, name: string): string {
  return `/api/exports/${encodeURIComponent(exportId)}/files/${encodeURIComponent(name)}`;
}
