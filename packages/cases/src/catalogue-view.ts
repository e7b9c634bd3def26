import type { CatalogueView } from "@youju/api";
import { catalogueLine, suggestedForm } from "@youju/documents";
import { type CaseId, type EvidenceForm, emptyAccount, YoujuError } from "@youju/domain";
import { volumeContent } from "./volume-content.ts";
import type { Reading } from "./workplace.ts";

/** The catalogue as it would be made now: what the program proposes, and what the person said. Throws as a volume does. */
export async function catalogueView(place: Reading, caseId: CaseId): Promise<CatalogueView> {
  const wish = { grouped: false, partMegabytes: null, choices: [] };
  const { exhibits, catalogue, matrix } = await volumeContent(place, { caseId, only: null, wish });
  return {
    rows: exhibits.map(({ exhibit, account, details, copies }) => {
      const form: EvidenceForm = suggestedForm(exhibit.kind, details?.form ?? null);
      const entry = { number: exhibit.number, account: emptyAccount, file: details?.form ?? null, form, pages: null };
      const { name, source, purpose, original } = catalogueLine(exhibit, entry, matrix);
      const { title, maker, originalAt } = account;
      return {
        exhibitId: exhibit.id,
        number: exhibit.number,
        fileName: exhibit.fileName,
        form,
        proposed: { name, source, purpose, original },
        own: { name: title, source: maker, purpose: account.purpose, original: originalAt },
        copies: copies.map(({ sha256, role, byteLength }) => ({ sha256, role, byteLength })),
      };
    }),
    lacking: lackingOf(() => catalogue(new Map())),
  };
}

/** What stands in the way of making it, in words; `null` for nothing. */
function lackingOf(attempt: () => unknown): CatalogueView["lacking"] {
  try {
    attempt();
    return null;
  } catch (error) {
    if (error instanceof YoujuError && (error.code === "PAPER_NOT_READY" || error.code === "PAPER_BLOCKED")) {
      return { code: error.code, field: error.detail.field ?? null, text: error.detail.message ?? null };
    }
    throw error;
  }
}
