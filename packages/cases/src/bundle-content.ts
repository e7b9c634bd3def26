import {
  type CaseFile,
  type CaseId,
  type CustodyEntry,
  currentFacts,
  type Exhibit,
  type ExhibitAccount,
  emptyAccount,
  YoujuError,
} from "@youju/domain";
import type { BundleContent, BundleDerivative, BundleToken } from "@youju/evidence";
import type { JsonValue } from "@youju/evidence/verify";
import type { Attachment, CaseRows } from "@youju/storage";
import { eventViews } from "./case-act.ts";
import { findCase } from "./find-case.ts";
import { shanghaiDay } from "./shanghai-day.ts";
import { type Records, together } from "./workplace.ts";

/** What to bundle and for whom. */
export type BundleRequest = {
  readonly caseId: CaseId;
  /** `own` is the person's backup: everything, to be imported again. `court` is for handing over. */
  readonly audience: "court" | "own";
  /** Numbers of the exhibits to hand over; `null` for all of them. */
  readonly only: readonly number[] | null;
  /** The ledger up to so many entries; `null` as it stands. */
  readonly headSize: number | null;
};

/** What a bundle holds beside papers, read in one go. */
export type CaseContent = Omit<BundleContent, "papers">;

/** Events a reader of the bundle may know of; everything else is the person's own. */
const sharedEvents: ReadonlySet<string> = new Set([
  "exhibit-added",
  "exhibit-removed",
  "exhibit-restored",
  "filing-moved",
]);

/**
 * Reads what goes into a bundle of a case. Throws `NOT_FOUND`, and `INPUT_INVALID` for an exhibit or a length of the
 * ledger there is not.
 */
export function bundleContent(place: Records, request: BundleRequest): Promise<CaseContent> {
  return together(place, async (inside) => {
    const file = await findCase(inside, request.caseId);
    const { store, workspaceId } = inside;
    const ledger = await ledgerOf(inside, request);
    const all = await store.exhibits.list(workspaceId, file.id);
    const chosen = choose(all, request.only);
    const accounts = await store.accounts.latest(workspaceId, file.id);
    const attachments = await store.attachments.list(workspaceId, file.id);
    const derived = new Set(ledger.filter(({ act }) => act === "derived").map(({ sha256 }) => sha256));
    const isDerivative = ({ ownerId, sha256 }: Attachment) =>
      derived.has(sha256) && chosen.some(({ id }) => id === ownerId);
    return {
      caseId: file.id,
      openedOn: shanghaiDay(file.createdAt),
      audience: request.audience,
      selection: request.only === null ? "whole" : "part",
      exhibits: chosen.map((exhibit) => ({
        exhibit,
        about: aboutOf(accounts.find(({ exhibitId }) => exhibitId === exhibit.id)?.account ?? emptyAccount),
        derivatives: derivativesOf(exhibit, attachments.filter(isDerivative)),
      })),
      ledger,
      facts: request.only === null ? await factsOf(inside, file) : [],
      timeline: await timelineOf(inside, file, request.only),
      ...(await stampsOf(inside, { caseId: file.id, ledger, chosen })),
      ...(request.audience === "own"
        ? await ownRecords(inside, {
            caseId: file.id,
            ledger,
            others: attachments.filter((each) => !isDerivative(each)),
          })
        : noRecords),
    };
  });
}

/** What the person says of an exhibit to others; notes and links stay the person's own. */
function aboutOf({ title, purpose, maker, originalAt, device, stated }: ExhibitAccount): Record<string, JsonValue> {
  const said = Object.entries({ title, purpose, maker, originalAt, device, stated });
  return Object.fromEntries(said.filter(([, value]) => value !== null)) as Record<string, JsonValue>;
}

const noRecords = { records: null, kept: [] } as const;

async function ledgerOf(
  { store, workspaceId }: Records,
  { caseId, headSize }: BundleRequest,
): Promise<readonly CustodyEntry[]> {
  const entries = await store.custody.list(workspaceId, caseId);
  if (headSize !== null && !(headSize <= entries.length)) {
    throw new YoujuError("INPUT_INVALID", { detail: { field: "head" } });
  }
  return entries.slice(0, headSize ?? entries.length);
}

function choose(exhibits: readonly Exhibit[], only: readonly number[] | null): readonly Exhibit[] {
  const unknown = only?.find((number) => !exhibits.some((exhibit) => exhibit.number === number));
  if (unknown !== undefined) {
    throw new YoujuError("INPUT_INVALID", { detail: { field: "only" } });
  }
  return exhibits.filter(({ number }) => only?.includes(number) ?? true);
}

function derivativesOf({ id }: Exhibit, attachments: readonly Attachment[]): readonly BundleDerivative[] {
  const own = attachments.filter(({ ownerId }) => ownerId === id);
  return own.map(({ role, sha256, byteLength, mediaType }) => ({ role, sha256, byteLength, mediaType }));
}

async function factsOf({ store, workspaceId }: Records, { id }: CaseFile): Promise<JsonValue> {
  const history = await store.facts.history(workspaceId, id);
  const facts = currentFacts(history);
  return history
    .filter(({ name, value, withdrawnAt }) => withdrawnAt === undefined && value !== null && facts[name] === value)
    .map(({ name, value, source, recordedAt }) => ({ name, value, source, recordedAt }) as JsonValue);
}

async function timelineOf(
  { store, workspaceId }: Records,
  { id }: CaseFile,
  only: readonly number[] | null,
): Promise<JsonValue> {
  const events = (await store.events.list(workspaceId, id)).filter(({ kind, data }) => {
    const number = (data as { readonly number?: number } | null)?.number;
    return sharedEvents.has(kind) && (only === null || (number !== undefined && only.includes(number)));
  });
  return eventViews(id, events).map(({ on, at, kind, text }) => ({ on, at, kind, zh: text.zh, en: text.en }));
}

type About = { readonly caseId: CaseId; readonly ledger: readonly CustodyEntry[]; readonly chosen: readonly Exhibit[] };
type Stamped = Pick<BundleContent, "tokens" | "certificates">;

async function stampsOf({ store, workspaceId }: Records, { caseId, ledger, chosen }: About): Promise<Stamped> {
  const tokens: BundleToken[] = [];
  const certificates: string[] = [];
  for (const stamp of await store.stamps.list(workspaceId, caseId)) {
    const kept =
      stamp.state === "stamped" || stamp.state === "untrusted" ? await store.stamps.token(workspaceId, stamp.id) : null;
    const fits =
      stamp.subject === "exhibit"
        ? chosen.some(({ sha256 }) => sha256 === stamp.sha256)
        : (stamp.size ?? 0) <= ledger.length;
    if (kept === null || !fits || stamp.subject === "bundle") {
      continue;
    }
    const head = { size: stamp.size ?? 0, root: stamp.root ?? "" };
    const { token, roots } = kept;
    tokens.push(
      stamp.subject === "exhibit"
        ? { kind: "exhibit", sha256: stamp.sha256, token }
        : { kind: "ledger-head", head, token },
    );
    certificates.push(...roots);
  }
  return { tokens, certificates };
}

type Own = {
  readonly caseId: CaseId;
  readonly ledger: readonly CustodyEntry[];
  readonly others: readonly Attachment[];
};

/** Everything it takes to bring the case back, as of the head that is stated. */
async function ownRecords(
  { store, workspaceId }: Records,
  { caseId, ledger, others }: Own,
): Promise<Pick<BundleContent, "records" | "kept">> {
  const rows = await store.transfer.take(workspaceId, caseId);
  return { records: upTo(rows, ledger.length) as unknown as JsonValue, kept: keptBlobs(others) };
}

function upTo(rows: CaseRows, entries: number): CaseRows {
  const { cases = [], custody_entries: lines = [] } = rows.tables;
  return {
    ...rows,
    tables: {
      ...rows.tables,
      cases: cases.map((row) => ({ ...row, last_custody: entries })),
      custody_entries: lines.slice(0, entries),
    },
  };
}

/** Blobs the rows refer to beside originals and derivatives; thumbnails are made anew. */
function keptBlobs(attachments: readonly Attachment[]): BundleContent["kept"] {
  const others = attachments.filter(({ role }) => role !== "original" && role !== "thumbnail");
  return [...new Map(others.map(({ sha256, byteLength }) => [sha256, { sha256, byteLength }])).values()];
}
