import type { DisputeKind } from "@youju/domain";
import {
  type AreaCode,
  type CaptureGuide,
  type CoreLaw,
  type Dispute,
  type EvidenceRecord,
  type KindEntry,
  type KindOverview,
  type KnowledgeTopic,
  type LawBook,
  type LawSearch,
  lawBook,
  lawSearch,
  type Platform,
  type ReplyTopic,
} from "@youju/law";
import likenessAddress from "../../../../packages/law/generated/likeness.bin?url";
import { ConnectionError } from "../api/request.ts";

/** The law as JSON, written by `tools/build-law.ts`: the core, and a file for each kind of dispute. */
const addresses = import.meta.glob<string>("../../../../packages/law/generated/*.json", {
  query: "?url",
  import: "default",
  eager: true,
});

function addressOf(name: string): string | undefined {
  return Object.entries(addresses).find(([path]) => path.endsWith(`/${name}.json`))?.[1];
}

/** Every kind of dispute on record under its heading, in the order they are offered. */
export function loadKinds(): Promise<readonly KindOverview[]> {
  return load<readonly KindOverview[]>("kinds");
}

/** The law on record with one kind of dispute; it ships with the page. */
export async function loadLaw(kind: DisputeKind): Promise<LawBook> {
  const [core, dispute, platforms] = await Promise.all([
    load<CoreLaw>("core"),
    load<Dispute>(kind),
    load<readonly Platform[]>("platforms"),
  ]);
  return lawBook({ core, disputes: [dispute], platforms });
}

/** The law on record without any case: the book to ask, and the core and the platforms it was opened on. */
export type LawRecord = {
  readonly book: LawBook;
  readonly core: CoreLaw;
  readonly platforms: readonly Platform[];
};

/** The law on record, for the tools. */
export async function loadLawRecord(): Promise<LawRecord> {
  const [core, platforms] = await Promise.all([load<CoreLaw>("core"), load<readonly Platform[]>("platforms")]);
  return { book: lawBook({ core, disputes: [], platforms }), core, platforms };
}

/** The law on record with what people say and ask, and the search over all of it. */
export type SearchRecord = LawRecord & {
  readonly kinds: readonly KindEntry[];
  readonly topics: readonly KnowledgeTopic[];
  readonly captures: readonly CaptureGuide[];
  readonly search: LawSearch;
};

/** The law on record and its search, for the tools that look things up. */
export async function loadSearchRecord(): Promise<SearchRecord> {
  const [record, groups, topics, captures] = await Promise.all([
    loadLawRecord(),
    loadKinds(),
    load<readonly KnowledgeTopic[]>("knowledge"),
    load<readonly CaptureGuide[]>("captures"),
  ]);
  const kinds = groups.flatMap((group) => group.kinds);
  const search = lawSearch({ core: record.core, kinds, knowledge: topics, captures });
  return { ...record, kinds, topics, captures, search };
}

/** What exhibits mean, how firmly they stand, and how to capture more. */
export type EvidenceLaw = { readonly evidence: EvidenceRecord; readonly captures: readonly CaptureGuide[] };

/** What is recorded about evidence, for the screens of the vault. */
export async function loadEvidence(): Promise<EvidenceLaw> {
  const [evidence, captures] = await Promise.all([
    load<EvidenceRecord>("evidence"),
    load<readonly CaptureGuide[]>("captures"),
  ]);
  return { evidence, captures };
}

/** The platforms on record: the way to their desks, and what to press there. */
export function loadPlatforms(): Promise<readonly Platform[]> {
  return load<readonly Platform[]>("platforms");
}

/** What the other side says and what there is to it, and what its wordings are like. */
export async function loadReplies(): Promise<{
  readonly replies: readonly ReplyTopic[];
  readonly likeness: Uint8Array;
}> {
  const [replies, bytes] = await Promise.all([
    load<readonly ReplyTopic[]>("replies"),
    loaded(likenessAddress).then((response) => response.arrayBuffer()),
  ]);
  return { replies, likeness: new Uint8Array(bytes) };
}

/** The area codes, for dialling a city's 12345. */
export function loadAreaCodes(): Promise<readonly AreaCode[]> {
  return load<readonly AreaCode[]>("areas");
}

async function load<Data>(name: string): Promise<Data> {
  return (await loaded(addressOf(name) ?? "")).json();
}

async function loaded(address: string): Promise<Response> {
  const response = await fetch(address).catch((cause: unknown) => {
    throw new ConnectionError(cause);
  });
  if (!response.ok) {
    throw new ConnectionError(response.status);
  }
  return response;
}
