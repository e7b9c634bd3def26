import type { AttachmentLimits } from "@youju/api";
import { type ComposeInput, type Composition, composePaper, forAudience, type PaperId } from "@youju/documents";
import type { Assessment } from "@youju/domain";
import type { Channel } from "@youju/law";
import { type Holding, holdingsOf } from "./attachment-holdings.ts";
import { type AttachmentPlan, planAttachments } from "./attachment-plan.ts";
import { attachmentLimits, ownLimits } from "./channel-limits.ts";
import { type Preparation, preparationOf } from "./filing-preparation.ts";
import { hashOf } from "./sha256.ts";
import type { Records } from "./workplace.ts";

/** What is planned for a filing, and what it was planned from. */
export type PlannedAttachments = {
  readonly plan: AttachmentPlan;
  readonly limits: AttachmentLimits;
  readonly holdings: readonly Holding[];
  readonly cited: ReadonlySet<string>;
  readonly preparation: Preparation;
};

type Planning = {
  readonly caseId: string;
  readonly filingId: string | null;
  readonly channel: Channel;
  readonly assessment: Assessment;
  /** Numbers of exhibits the paper rests on. */
  readonly cited: ReadonlySet<number>;
};

/** Plans what goes along with a filing of a channel. */
export async function planFor(place: Records, planning: Planning): Promise<PlannedAttachments> {
  const { filingId, channel, caseId, assessment } = planning;
  const preparation = await preparationOf(place, filingId ?? "");
  const limits = attachmentLimits(channel, await ownLimits(place));
  const holdings = inOrder(await holdingsOf(place, { caseId, assessment }), preparation.order);
  const cited = new Set(holdings.flatMap(({ exhibit }) => (planning.cited.has(exhibit.number) ? [exhibit.id] : [])));
  const isPublic = channel.group === "public-site";
  const plan = planAttachments(holdings, { limits, cited, going: preparation.going, isPublic });
  return { plan, limits, holdings, cited, preparation };
}

/** Those the person put in an order come first, in that order. */
function inOrder(holdings: readonly Holding[], order: readonly string[]): readonly Holding[] {
  const place = (holding: Holding) =>
    order.includes(holding.exhibit.id) ? order.indexOf(holding.exhibit.id) : order.length;
  return holdings.toSorted((one, other) => place(one) - place(other));
}

/** Which exhibits stand in which file, for a paper whose channel takes files; `undefined` where it names none. */
export async function attachedFiles(
  place: Records,
  input: ComposeInput,
  paper: { readonly caseId: string; readonly filingId: string | null; readonly channel: Channel; readonly id: PaperId },
): Promise<ComposeInput["attached"]> {
  if (paper.channel.form?.attachments == null || input.exhibits.length === 0) {
    return undefined;
  }
  const bare = composePaper(paper.id, { ...input, attached: [] });
  const { plan } = await planFor(place, { ...paper, assessment: input.assessment, cited: citedIn(bare) });
  return plan.files.map(({ holdings }) => ({ numbers: holdings.map(({ exhibit }) => exhibit.number) }));
}

/** Numbers of the exhibits that what is handed in rests on: the channel's fields but the list of files, or the text where there are none. */
export function citedIn({ fields, tree, audience }: Composition): ReadonlySet<number> {
  const told = fields.filter(({ id }) => id !== listField);
  return new Set(
    told.length > 0
      ? told.flatMap(({ trace }) => trace.exhibits)
      : forAudience(tree, audience).sections.flatMap((section) => {
          const paragraphs = section.layout === "table" ? section.rows.flat() : section.paragraphs;
          return paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ trace }) => trace.exhibits));
        }),
  );
}

/** The field of a form that lists the files. */
const listField = "attachments";

/** Tells one plan from another: the same print gives the same files. */
export function planPrint({ files }: AttachmentPlan, limits: AttachmentLimits): string {
  const made = files.map(({ name, holdings, making }) => ({
    name,
    kind: making.kind,
    as: making.kind === "sheets" ? making.as : null,
    from: holdings.map(({ shown, frames }) => [shown.sha256, ...frames.map(({ sha256 }) => sha256)]),
  }));
  const { most, megabytesEach, types } = limits;
  return hashOf(new TextEncoder().encode(JSON.stringify({ made, most, megabytesEach, types })));
}
