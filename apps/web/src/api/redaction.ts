import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { RedactionPlan } from "@youju/domain";
import { casePath, kept } from "./queries.ts";
import { call } from "./request.ts";

/** Which exhibit. */
export type ExhibitPlace = { readonly caseId: string; readonly exhibitId: string };

/** So often a copy in the making is asked after, in milliseconds. */
const askEvery = 700;

const copiesKey = ({ caseId, exhibitId }: ExhibitPlace) => [...kept.exhibit(caseId, exhibitId), "copies"];

/** What may want covering on an exhibit. Asked once: the person works on what was found then. */
export function useRedaction(place: ExhibitPlace) {
  return useQuery({
    queryKey: ["redaction", place.caseId, place.exhibitId],
    queryFn: () => call("GET /cases/{caseId}/exhibits/{exhibitId}/redaction", { params: place }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

/** Keeps what the person wants covered. */
export function useKeepRedaction(place: ExhibitPlace) {
  return useMutation({
    mutationFn: async ({ boxes, spans }: RedactionPlan) => {
      await call("PUT /cases/{caseId}/exhibits/{exhibitId}/redaction", {
        params: place,
        body: { boxes: boxes.map((box) => ({ ...box })), spans: spans.map((span) => ({ ...span })) },
      });
    },
  });
}

/** The covered copies of an exhibit; while one is being made, asked for again and again. */
export function useRedactedCopies(place: ExhibitPlace, making: boolean) {
  return useQuery({
    queryKey: copiesKey(place),
    queryFn: () => call("GET /cases/{caseId}/exhibits/{exhibitId}/redacted-copies", { params: place }),
    refetchInterval: making ? askEvery : false,
  });
}

/** Makes a covered copy by the plan that is kept. */
export function useMakeRedactedCopy(place: ExhibitPlace) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call("POST /cases/{caseId}/exhibits/{exhibitId}/redacted-copies", { params: place }),
    onSuccess: (copies) => client.setQueryData(copiesKey(place), copies),
  });
}

/** Deletes a covered copy. */
export function useRemoveRedactedCopy(place: ExhibitPlace) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (copyId: string) => {
      await call("DELETE /cases/{caseId}/exhibits/{exhibitId}/redacted-copies/{copyId}", {
        params: { ...place, copyId },
      });
    },
    onSuccess: () => void client.invalidateQueries({ queryKey: copiesKey(place) }),
  });
}

const exhibitPath = ({ caseId, exhibitId }: ExhibitPlace) =>
  `/api${casePath(caseId)}/exhibits/${encodeURIComponent(exhibitId)}`;

/** The address of a page to cover things on. */
export function redactionPageAddress(place: ExhibitPlace, page: number): string {
  return `${exhibitPath(place)}/redaction/pages/${page}`;
}

/** The address of a covered copy: its file to save, or a page of it to look at. */
export function redactedCopyAddress(place: ExhibitPlace, copyId: string, what: "file" | `pages/${number}`): string {
  return `${exhibitPath(place)}/redacted-copies/${encodeURIComponent(copyId)}/${what}`;
}

/** The words of a covered copy that is a text. */
export function useRedactedText(place: ExhibitPlace, copyId: string) {
  return useQuery({
    queryKey: [...copiesKey(place), copyId, "text"],
    queryFn: async () => (await fetch(redactedCopyAddress(place, copyId, "pages/1"))).text(),
  });
}
