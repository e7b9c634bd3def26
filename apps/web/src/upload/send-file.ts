import type { Problem } from "@youju/api";
import type { Upload } from "tus-js-client";
import { call, isProblem } from "../api/request.ts";
import { dropUnfinished } from "./unfinished.ts";

/** Sent at once: after the first piece the server knows what the file is and may say that it is too large. In bytes. */
const pieceBytes = 16 * 1024 * 1024;

/** How sending one file ended. */
export type SendOutcome =
  | { readonly kind: "stored"; readonly exhibitId: string | null }
  /** The server refused it, with words. */
  | { readonly kind: "refused"; readonly problem: Problem }
  /** The connection broke; sending again goes on where it stopped. */
  | { readonly kind: "interrupted" }
  /** What was stored is not what was sent. */
  | { readonly kind: "altered" };

/** A file on its way: its end, and the brake. */
export type Sending = { readonly ended: Promise<SendOutcome>; readonly cancel: () => void };

type Order = {
  readonly caseId: string;
  readonly file: File;
  readonly sha256: string;
  readonly onProgress: (part: number) => void;
};

/** Sends a file by tus, from where an earlier attempt stopped, and checks that the stored original has the same hash. */
export function sendFile(order: Order): Sending {
  let stop = (): void => undefined;
  let cancelled = false;
  const ended = import("tus-js-client").then(
    (tus) =>
      new Promise<SendOutcome>((settle) => {
        const upload = new tus.Upload(order.file, {
          endpoint: "/api/uploads",
          metadata: { caseId: order.caseId, filename: order.file.name },
          chunkSize: pieceBytes,
          retryDelays: [500, 1500, 4000],
          removeFingerprintOnSuccess: true,
          fingerprint: async () => `youju-${order.caseId}-${order.sha256}`,
          onProgress: (sent, total) => order.onProgress(total === 0 ? 0 : sent / total),
          onShouldRetry: (error) => refusalOf(error) === null,
          onError: (error) => settle(failure(error, order)),
          onSuccess: ({ lastResponse }) =>
            void compare(order, lastResponse.getHeader("Youju-Exhibit") ?? null).then(settle),
        });
        stop = () => void upload.abort(true).catch(() => undefined);
        if (!cancelled) {
          void start(upload);
        }
      }),
    (): SendOutcome => ({ kind: "interrupted" }),
  );
  return {
    ended,
    cancel: () => {
      cancelled = true;
      stop();
    },
  };
}

async function start(upload: Upload): Promise<void> {
  const [previous] = await upload.findPreviousUploads().catch(() => []);
  if (previous !== undefined) {
    upload.resumeFromPreviousUpload(previous);
  }
  upload.start();
}

/** A file refused for good is not gone on with after the page is opened again; one the disk failed is. */
function failure(error: unknown, { caseId, sha256 }: Order): SendOutcome {
  const problem = refusalOf(error);
  if (problem === null) {
    return { kind: "interrupted" };
  }
  if (problem.status < 500) {
    dropUnfinished(caseId, sha256);
  }
  return { kind: "refused", problem };
}

/** tus hands on the response of a failed request; ours carries a Problem. */
function refusalOf(error: unknown): Problem | null {
  const response = (error as { readonly originalResponse?: { getBody: () => string } | null }).originalResponse;
  try {
    const body: unknown = JSON.parse(response?.getBody() ?? "null");
    return isProblem(body) ? body : null;
  } catch {
    return null;
  }
}

async function compare(order: Order, exhibitId: string | null): Promise<SendOutcome> {
  if (exhibitId === null) {
    return { kind: "stored", exhibitId };
  }
  const params = { caseId: order.caseId, exhibitId };
  const stored = await call("GET /cases/{caseId}/exhibits/{exhibitId}", { params }).catch(() => null);
  return stored !== null && stored.exhibit.sha256 !== order.sha256
    ? { kind: "altered" }
    : { kind: "stored", exhibitId };
}
