import type { AttachmentsView } from "@youju/api";
import { YoujuError } from "@youju/domain";
import type { Channel } from "@youju/law";
import { citedIn, type PlannedAttachments, planFor, planPrint } from "./attachment-planning.ts";
import { leftWords } from "./attachment-words.ts";
import { type FilingAt, presentPaper } from "./composed-filing.ts";
import { findFiling } from "./find-case.ts";
import { keptPaper } from "./kept-paper.ts";
import type { Reading } from "./workplace.ts";

/** Plans what goes along with a filing. Throws `NOT_FOUND`, `PAPER_NOT_READY` where the case was never assessed. */
export async function attachmentPlan(place: Reading, at: FilingAt): Promise<PlannedAttachments> {
  const record = await findFiling(place, at);
  const stored = await place.store.assessments.latest(place.workspaceId, at.caseId);
  if (stored === null) {
    throw new YoujuError("PAPER_NOT_READY", { detail: { field: "assessment" } });
  }
  const { composition } = await presentPaper(place, record);
  const channel = channelOf(place, keptPaper(record).composition.channel);
  return planFor(place, {
    ...at,
    channel,
    assessment: stored.assessment,
    cited: citedIn(composition),
  });
}

function channelOf({ counsel }: Reading, id: string): Channel {
  const channel = counsel.law.channels.find((one) => one.id === id);
  if (channel === undefined) {
    throw new YoujuError("NOT_FOUND", { detail: { field: "channel" } });
  }
  return channel;
}

/** What goes along with a filing, planned and made. Throws `NOT_FOUND`, `PAPER_NOT_READY`. */
export async function attachmentsView(place: Reading, at: FilingAt): Promise<Omit<AttachmentsView, "making">> {
  const { plan, limits, holdings, cited, preparation } = await attachmentPlan(place, at);
  const { files, madeFrom, refused } = preparation;
  const fresh = madeFrom === planPrint(plan, limits);
  return {
    limits,
    planned: plan.files.map((file) => ({
      name: file.name,
      numbers: file.holdings.map(({ exhibit }) => exhibit.number),
    })),
    files,
    stale: madeFrom !== null && !fresh,
    entries: holdings.map(({ exhibit, name, serves }) => {
      const tooLarge = fresh && refused.includes(exhibit.id) ? leftWords.tooLarge : undefined;
      const reason = plan.left.get(exhibit.id) ?? tooLarge ?? null;
      const file = plan.files.find((one) => one.holdings.some((holding) => holding.exhibit.id === exhibit.id));
      return {
        exhibitId: exhibit.id,
        number: exhibit.number,
        kind: exhibit.kind,
        name,
        going: reason === null,
        reason,
        notes: file?.notes ?? [],
        cited: cited.has(exhibit.id),
        serves,
      };
    }),
  };
}
