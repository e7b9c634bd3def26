import type { AttachmentsView, Handlers } from "@youju/api";
import { attachmentFile, attachmentsView, keepLimits, makeAttachments, prepareFiling } from "@youju/cases";
import { announced, type Premises } from "./premises.ts";

type AttachmentHandlers = Pick<
  Handlers,
  "getAttachments" | "makeAttachments" | "prepareFiling" | "getAttachmentFile" | "putChannelLimits"
>;

/** What goes along with filings. How far files in the making are is only held while they are made. */
export function attachmentHandlers(premises: Premises): AttachmentHandlers {
  const { place, pdf } = premises;
  const making = new Map<string, NonNullable<AttachmentsView["making"]>>();
  const view = async (at: Parameters<Handlers["getAttachments"]>[0]) => ({
    ...(await attachmentsView(place, at)),
    making: making.get(at.filingId) ?? null,
  });
  return {
    getAttachments: view,
    makeAttachments: async (at) => {
      if (!making.has(at.filingId)) {
        making.set(at.filingId, { done: 0, of: 1 });
        try {
          const tell = (done: number, of: number) => making.set(at.filingId, { done, of });
          await announced(premises, at.caseId, makeAttachments({ ...place, pdf }, at, tell));
        } finally {
          making.delete(at.filingId);
        }
      }
      return view(at);
    },
    prepareFiling: (at, change) => announced(premises, at.caseId, prepareFiling(place, at, change)),
    getAttachmentFile: (at, as) => attachmentFile(place, at, as),
    putChannelLimits: ({ channel }, change) => keepLimits(place, channel, change),
  };
}
