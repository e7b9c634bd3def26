import { type RedactionPlan, YoujuError } from "@youju/domain";
import type { InspectedFile } from "../inspect/messages.ts";
import { patience, timeLimits } from "../inspect/parse-limits.ts";
import { type Ended, processHost } from "../process-host.ts";
import type { Covered, CoveredPage, RedactAnswer, RedactionLook, RedactRequest } from "./messages.ts";
import { writePicturePdf } from "./write-pdf.ts";

/** Told after each page: how many are done, of how many. */
export type OnPage = (done: number, of: number) => void;

/** Covers things on copies of files nobody vouches for, in a process of its own. Originals are only read. */
export type Redactor = {
  /** What can be covered of a file. Throws `REDACTION_NOT_POSSIBLE`, `REDACTION_TOO_LONG`. */
  readonly look: (file: InspectedFile) => Promise<RedactionLook>;
  /** One page of a document as a JPEG, nothing covered. Throws `REDACTION_NOT_POSSIBLE`. */
  readonly page: (file: InspectedFile, page: number) => Promise<Uint8Array>;
  /**
   * A copy with things covered and nothing else of the original: a picture from its pixels, a document as pictures of
   * its pages, letters and texts as plain text. Throws `REDACTION_NOT_POSSIBLE`, `REDACTION_TOO_LONG`.
   */
  readonly cover: (file: InspectedFile, plan: RedactionPlan, onPage?: OnPage) => Promise<Covered>;
  /** What each row of pixels of a picture looks like, to find it again on another; empty where it does not open. */
  readonly rows: (file: InspectedFile) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

/** Makes a redactor; files wait for one another. */
export function createRedactor(): Redactor {
  const script = new URL("./redacting-process.ts", import.meta.url);
  const host = processHost<RedactRequest, RedactAnswer>({ script, heapMegabytes: 512, idleMs: 60_000 });
  let turn: Promise<unknown> = Promise.resolve();
  let nextId = 1;
  const ask: Ask = (request) => {
    const bounds = { signal: undefined, limit: timeLimits[request.file.form] * patience };
    const answer = turn.then(() => host.ask({ id: nextId++, ...request } as RedactRequest, bounds));
    turn = answer.catch(() => undefined);
    return answer;
  };
  return {
    look: async (file) => {
      requireOpenable(file);
      const answer = await ask({ task: "look", file });
      return answer.kind === "looked" ? answer.look : refuse(answer);
    },
    page: async (file, page) => (await pageOf(ask, file, { page, boxes: [] })).bytes,
    cover: (file, plan, onPage = () => undefined) => cover(ask, file, { plan, onPage }),
    rows: async (file) => {
      const answer = await ask({ task: "rows", file });
      return answer.kind === "rows" ? answer.signs : [];
    },
    close: host.close,
  };
}

type Question = RedactRequest extends infer Request
  ? Request extends { readonly id: number }
    ? Omit<Request, "id">
    : never
  : never;
type Ask = (request: Question) => Promise<RedactAnswer | Ended>;

async function cover(
  ask: Ask,
  file: InspectedFile,
  { plan, onPage }: { readonly plan: RedactionPlan; readonly onPage: OnPage },
): Promise<Covered> {
  requireOpenable(file);
  if (file.form === "document") {
    return coverDocument(ask, file, { plan, onPage });
  }
  const answer = await (file.form === "picture"
    ? ask({ task: "cover-picture", file, boxes: plan.boxes })
    : ask({ task: "cover-text", file, spans: plan.spans }));
  return answer.kind === "covered" ? answer.covered : refuse(answer);
}

async function coverDocument(
  ask: Ask,
  file: InspectedFile,
  { plan, onPage }: { readonly plan: RedactionPlan; readonly onPage: OnPage },
): Promise<Covered> {
  const counted = await ask({ task: "count", file });
  if (counted.kind !== "counted") {
    return refuse(counted);
  }
  const covered: CoveredPage[] = [];
  for (let page = 1; page <= counted.pages; page += 1) {
    covered.push(await pageOf(ask, file, { page, boxes: plan.boxes.filter((box) => box.page === page) }));
    onPage(page, counted.pages);
  }
  return { bytes: writePicturePdf(covered), mediaType: "application/pdf" };
}

async function pageOf(
  ask: Ask,
  file: InspectedFile,
  what: { readonly page: number; readonly boxes: RedactionPlan["boxes"] },
): Promise<CoveredPage> {
  const answer = await ask({ task: "cover-page", file, ...what });
  return answer.kind === "page" ? answer.page : refuse(answer);
}

function requireOpenable({ form }: InspectedFile): void {
  if (!["picture", "document", "mail", "text"].includes(form)) {
    throw new YoujuError("REDACTION_NOT_POSSIBLE");
  }
}

function refuse(answer: RedactAnswer | Ended): never {
  if (answer.kind === "refused" && answer.reason === "too-long") {
    throw new YoujuError("REDACTION_TOO_LONG");
  }
  throw new YoujuError("REDACTION_NOT_POSSIBLE", { cause: answer.kind });
}
