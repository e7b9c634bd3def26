import type { ErrorCode, EvidenceForm, LedgerHead, Text, VolumeWish } from "@youju/domain";

/** How far an export got. */
export const exportStates = ["waiting", "working", "done", "failed", "cancelled"] as const;

/** A file of an evidence volume: a part of it, or its catalogue alone. */
export type VolumeFileView = {
  readonly name: string;
  readonly byteLength: number;
  readonly sha256: string;
  /** Pages of the volume it holds; `null` for the catalogue alone. */
  readonly pages: { readonly first: number; readonly last: number } | null;
};

/** An export: a bundle of a case, its backup, its evidence volume, or everything. It goes on when the page is closed. 导出 */
export type ExportView = {
  readonly id: string;
  /** `null` for everything the owner has. */
  readonly caseId: string | null;
  /** `own` is the person's backup, `court` is for handing over. */
  readonly audience: "court" | "own";
  /** Numbers of the exhibits handed over, `null` for all. */
  readonly only: readonly number[] | null;
  /** How the evidence volume is made; `null` where it is none. */
  readonly volume: VolumeWish | null;
  /** Files of a volume that is done. */
  readonly files: readonly VolumeFileView[];
  readonly state: (typeof exportStates)[number];
  /** From 0 to 1. */
  readonly progress: number;
  readonly fileName: string;
  readonly byteLength: number | null;
  /** Names the whole bundle; `null` until it is done, and for an export of everything. */
  readonly tagManifestSha256: string | null;
  /** Of the ledger, before the export's own entry. */
  readonly head: LedgerHead | null;
  /** Time stamps over the whole bundle, and the authorities that gave none. */
  readonly stamps: number;
  readonly unstamped: readonly string[];
  readonly error: ErrorCode | null;
  /** UTC instants. */
  readonly createdAt: string;
  readonly endedAt: string | null;
};

/** The words of one line of a catalogue. */
type CatalogueWords<Words> = {
  readonly name: Words;
  readonly source: Words;
  readonly purpose: Words;
  readonly original: Words;
};

/** The catalogue of the exhibits before it is made. 证据目录 */
export type CatalogueView = {
  readonly rows: readonly {
    readonly exhibitId: string;
    readonly number: number;
    readonly fileName: string;
    /** What it is unless the person says otherwise. */
    readonly form: EvidenceForm;
    readonly proposed: CatalogueWords<string>;
    /** The person's own words; they go before what is proposed. */
    readonly own: CatalogueWords<string | null>;
    /** Copies with things covered that can stand in its place. */
    readonly copies: readonly { readonly sha256: string; readonly role: string; readonly byteLength: number }[];
  }[];
  /** What stands in the way of making it. */
  readonly lacking: { readonly code: ErrorCode; readonly field: string | null; readonly text: Text | null } | null;
};

/** A case that came back from a backup. */
export type ImportView = { readonly caseId: string; readonly exhibits: number; readonly entries: number };

/** A backup on its way in. */
export type IncomingBackup = {
  /** Announced length in bytes, `null` where nothing was said. */
  readonly byteLength: number | null;
  readonly body: ReadableStream<Uint8Array>;
};

/** That something was deleted for good, what, and what was looked for afterwards. 删除回执 */
export type DeletionView = {
  readonly kind: "deletion";
  readonly scope: "case" | "everything";
  /** UTC instant. */
  readonly at: string;
  readonly cases: readonly {
    readonly caseId: string;
    /** Rows by table. */
    readonly rows: { readonly [table: string]: number };
    /** Of the custody ledger as it was. */
    readonly head: LedgerHead;
  }[];
  /** SHA-256 of files that are gone from the disk. */
  readonly erased: readonly string[];
  /** SHA-256 of files another case holds too. */
  readonly kept: readonly string[];
  readonly words: Text;
};
