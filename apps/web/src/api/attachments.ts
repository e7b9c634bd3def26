import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { FileType } from "@youju/api";
import { forgetCase } from "./acts.ts";
import { casePath, kept } from "./queries.ts";
import { call } from "./request.ts";

/** Which filing. */
export type FilingPlace = { readonly caseId: string; readonly filingId: string };

/** So often files in the making are asked after, in milliseconds. */
const askEvery = 900;

const attachmentsKey = ({ caseId, filingId }: FilingPlace) => [...kept.filing(caseId, filingId), "attachments"];

/** What goes along with a filing; while files are being made, asked for again and again. */
export function useAttachments(place: FilingPlace, making: boolean) {
  return useQuery({
    queryKey: attachmentsKey(place),
    queryFn: () => call("GET /cases/{caseId}/filings/{filingId}/attachments", { params: place }),
    refetchInterval: making ? askEvery : false,
  });
}

/** Makes the files. */
export function useMakeAttachments(place: FilingPlace) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call("POST /cases/{caseId}/filings/{filingId}/attachments", { params: place }),
    onSuccess: (made) => client.setQueryData(attachmentsKey(place), made),
  });
}

/** What the person changed before sending. */
export type PreparationChange = {
  readonly ticked?: readonly string[];
  readonly order?: readonly string[];
  readonly going?: Readonly<Record<string, boolean>>;
};

/** Keeps what was ticked, and what goes along in which order. */
export function usePrepareFiling(place: FilingPlace) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ ticked, order, going }: PreparationChange) => {
      await call("PATCH /cases/{caseId}/filings/{filingId}/preparation", {
        params: place,
        body: {
          ...(ticked === undefined ? {} : { ticked: [...ticked] }),
          ...(order === undefined ? {} : { order: [...order] }),
          ...(going === undefined ? {} : { going: { ...going } }),
        },
      });
    },
    onSuccess: () => void client.invalidateQueries({ queryKey: kept.filing(place.caseId, place.filingId) }),
  });
}

/** Limits as the person read them in a live form; `null` gives one back to our own guess. */
export type LimitsRead = {
  readonly fields?: Readonly<Record<string, number | null>>;
  readonly attachments?: {
    readonly most: number;
    readonly megabytesEach: number;
    readonly types: readonly FileType[];
  } | null;
};

/** Keeps the limits of a channel's live form. */
export function useKeepLimits(caseId: string, channel: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ fields, attachments }: LimitsRead) => {
      const files = attachments == null ? attachments : { ...attachments, types: [...attachments.types] };
      await call("PUT /channels/{channel}/limits", {
        params: { channel },
        body: {
          ...(fields === undefined ? {} : { fields: { ...fields } }),
          ...(files === undefined ? {} : { attachments: files }),
        },
      });
    },
    onSuccess: () => void forgetCase(client, caseId),
  });
}

/** The address of one of the files by its place, or of all of them as a ZIP. */
export function attachmentAddress({ caseId, filingId }: FilingPlace, file: number | "all.zip"): string {
  return `/api${casePath(caseId)}/filings/${encodeURIComponent(filingId)}/attachments/${file}`;
}
