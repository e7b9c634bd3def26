import type { Exhibit, ExhibitKind, RemovedExhibit } from "@youju/domain";
import type { CaseReferenceInput, ExhibitReference, OrderExhibitsInput, UpdateExhibitInput } from "./inputs.ts";
import type { ExhibitCard, ExhibitDetail } from "./views.ts";

/** Bytes to send: an original, a thumbnail or a paper. */
export type StoredFile = {
  readonly body: ReadableStream<Uint8Array>;
  readonly byteLength: number;
  readonly mediaType: string;
  readonly fileName: string;
  /** SHA-256 of the bytes where they never change. */
  readonly sha256: string | null;
  /** Set where the body is only this part of it, first and last byte included. */
  readonly part?: { readonly first: number; readonly last: number };
};

/** The part of a file a player asks for; `null` for its end. */
export type WantedPart = { readonly first: number; readonly last: number | null };

/** A file as a client without tus sends it: the raw body, streamed. */
export type IncomingFile = {
  readonly caseId: string;
  readonly fileName: string;
  readonly kind: ExhibitKind | null;
  readonly body: ReadableStream<Uint8Array>;
};

/** What the server does for each route about exhibits. */
export type ExhibitHandlers = {
  readonly addExhibit: (file: IncomingFile) => Promise<Exhibit>;
  readonly listExhibits: (at: CaseReferenceInput) => Promise<readonly ExhibitCard[]>;
  readonly orderExhibits: (at: CaseReferenceInput, input: OrderExhibitsInput) => Promise<readonly Exhibit[]>;
  readonly getExhibit: (at: ExhibitReference) => Promise<ExhibitDetail>;
  readonly getExhibitFile: (at: ExhibitReference, wanted: WantedPart | null) => Promise<StoredFile>;
  readonly getExhibitThumbnail: (at: ExhibitReference) => Promise<StoredFile>;
  readonly getExhibitPicture: (at: ExhibitReference) => Promise<StoredFile>;
  readonly updateExhibit: (at: ExhibitReference, input: UpdateExhibitInput) => Promise<Exhibit>;
  readonly readExhibitAgain: (at: ExhibitReference) => Promise<Exhibit>;
  readonly removeExhibit: (at: ExhibitReference) => Promise<void>;
  readonly listRemovedExhibits: (at: CaseReferenceInput) => Promise<readonly RemovedExhibit[]>;
  readonly restoreExhibit: (at: ExhibitReference) => Promise<Exhibit>;
  readonly wipeExhibit: (at: ExhibitReference) => Promise<void>;
};
