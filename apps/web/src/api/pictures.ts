import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { DerivedPicture } from "@youju/api";
import { ApiError, ConnectionError, call, isProblem } from "./request.ts";

const picturesKey = (caseId: string) => ["pictures", caseId] as const;

/** Pictures made from the exhibits of a case. */
export function usePictures(caseId: string) {
  return useQuery({
    queryKey: picturesKey(caseId),
    queryFn: async () => (await call("GET /cases/{caseId}/pictures", { params: { caseId } })).pictures,
  });
}

/** A picture to keep, and what it was made from. */
export type NewPicture = {
  readonly exhibitId: string;
  readonly kind: Exclude<DerivedPicture["kind"], "stretch">;
  readonly other?: string;
  readonly moment?: number;
  readonly jpeg: Blob;
};

/** Keeps a picture that was made on this device. */
export function useKeepPicture(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ exhibitId, kind, other, moment, jpeg }: NewPicture) => {
      const query = new URLSearchParams({ kind });
      if (other !== undefined) {
        query.set("other", other);
      }
      if (moment !== undefined) {
        query.set("moment", String(moment));
      }
      const path = `/api/cases/${encodeURIComponent(caseId)}/exhibits/${encodeURIComponent(exhibitId)}/pictures?${query}`;
      const headers = { "content-type": "image/jpeg" };
      const response = await fetch(path, { method: "POST", headers, body: jpeg }).catch((cause: unknown) => {
        throw new ConnectionError(cause);
      });
      const answer: unknown = await response.json();
      if (!response.ok) {
        throw isProblem(answer) ? new ApiError(answer) : new ConnectionError(response.status);
      }
      return answer as DerivedPicture;
    },
    onSuccess: () => void client.invalidateQueries({ queryKey: picturesKey(caseId) }),
  });
}

/** Copies a stretch of a film, in milliseconds from its beginning. */
export function useCutStretch(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ exhibitId, from, to }: { readonly exhibitId: string; readonly from: number; readonly to: number }) =>
      call("POST /cases/{caseId}/exhibits/{exhibitId}/stretches", {
        params: { caseId, exhibitId },
        body: { from, to },
      }),
    onSuccess: () => void client.invalidateQueries({ queryKey: picturesKey(caseId) }),
  });
}

/** Deletes a picture. */
export function useRemovePicture(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ exhibitId, sha256 }: Pick<DerivedPicture, "exhibitId" | "sha256">) => {
      await call("DELETE /cases/{caseId}/exhibits/{exhibitId}/pictures/{sha256}", {
        params: { caseId, exhibitId, sha256 },
      });
    },
    onSuccess: () => void client.invalidateQueries({ queryKey: picturesKey(caseId) }),
  });
}

/** The address of a picture as a file; with `?as=look` it is only shown. */
export function pictureAddress(
  caseId: string,
  { exhibitId, sha256 }: Pick<DerivedPicture, "exhibitId" | "sha256">,
): string {
  return `/api/cases/${encodeURIComponent(caseId)}/exhibits/${encodeURIComponent(exhibitId)}/pictures/${sha256}`;
}
