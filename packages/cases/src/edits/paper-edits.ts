import type { CaseId, Text, VersionReason } from "@youju/domain";
import { restoreFilingVersion } from "../filing-versions.ts";
import { keptPaper } from "../kept-paper.ts";
import type { Reading } from "../workplace.ts";
import { type Edit, edit } from "./edit.ts";

/** What the person changed in each paper; while it has not gone out the last change can be taken back. */
export async function paperEdits(place: Reading, caseId: CaseId): Promise<readonly Edit[]> {
  const edits: Edit[] = [];
  for (const record of await place.store.filings.list(place.workspaceId, { caseId })) {
    const { title } = keptPaper(record);
    const versions = await place.store.filingVersions.list(place.workspaceId, record.id);
    const last = versions.at(-1)?.number;
    for (const { number, reason, madeAt } of versions) {
      const did = words[reason];
      if (did !== undefined && number > 1) {
        const at = { caseId, filingId: record.id, number: number - 1 };
        const wentOut = record.state !== "drafted";
        edits.push(
          edit({
            id: `paper:${record.id}:${number}`,
            at: madeAt,
            what: "paper",
            text: { zh: `${title.zh}：${did.zh}`, en: `${title.en}: ${did.en}` },
            ...(wentOut ? { undo: "never" as const, why: sent } : {}),
            takeBack: number === last && !wentOut ? () => restoreFilingVersion(place, at) : null,
          }),
        );
      }
    }
  }
  return edits;
}

const words: Readonly<Partial<Record<VersionReason, Text>>> = {
  edited: { zh: "改了措辞", en: "wording changed" },
  answered: { zh: "回答了文书的问题", en: "its questions answered" },
  "claims-chosen": { zh: "选了请求", en: "claims chosen" },
  restored: { zh: "换回旧版", en: "an earlier version taken back" },
};

const sent: Text = { zh: "这一份已经交出去了，留着它当时的样子。", en: "This one went out and stays as it was." };
