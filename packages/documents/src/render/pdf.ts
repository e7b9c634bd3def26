import { Worker } from "node:worker_threads";
import { YoujuError } from "@youju/domain";
import type { PrintPaper } from "../tree/print.ts";
import type { PdfAnswer, PdfRequest } from "./pdf-message.ts";

/** Sets papers as PDF/A-3b in a thread of its own. */
export type PdfRenderer = {
  /**
   * The same paper gives the same bytes, always. Throws `GLYPH_MISSING` naming a character no font holds, and
   * `UNEXPECTED` when the template or the thread fails.
   */
  readonly render: (paper: PrintPaper) => Promise<Uint8Array>;
  /** Ends the thread; papers still waiting are refused. */
  readonly close: () => Promise<void>;
};

type Waiting = { readonly resolve: (bytes: Uint8Array) => void; readonly reject: (error: YoujuError) => void };

/** A renderer with one thread, started with the first paper and started again if it dies. */
export function pdfRenderer(): PdfRenderer {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let nextId = 1;

  const failAll = (cause: unknown) => {
    worker = undefined;
    for (const { reject } of waiting.values()) {
      reject(new YoujuError("UNEXPECTED", { cause }));
    }
    waiting.clear();
  };
  const settle = (answer: PdfAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) {
      worker?.unref();
    }
    return answer.kind === "pdf" ? asked?.resolve(answer.bytes) : asked?.reject(errorOf(answer));
  };
  const start = () => {
    const started = new Worker(new URL("./pdf-worker.ts", import.meta.url));
    started.on("message", settle);
    started.on("error", failAll);
    started.on("exit", (code) => {
      if (worker === started) {
        failAll(new Error(`the thread ended with ${code}`));
      }
    });
    return started;
  };

  return {
    render: (paper) =>
      new Promise((resolve, reject) => {
        const request: PdfRequest = { id: nextId++, paper };
        waiting.set(request.id, { resolve, reject });
        worker ??= start();
        worker.ref();
        worker.postMessage(request);
      }),
    close: async () => {
      const ending = worker;
      failAll(new Error("the renderer was closed"));
      await ending?.terminate();
    },
  };
}

function errorOf(answer: Exclude<PdfAnswer, { kind: "pdf" }>): YoujuError {
  if (answer.kind === "failed") {
    return new YoujuError("UNEXPECTED", { cause: new Error(answer.reason) });
  }
  const { characters } = answer;
  const message = {
    zh: `字体里没有这个字：${characters}`,
    en: `The fonts lack this character: ${characters}`,
  };
  return new YoujuError("GLYPH_MISSING", { detail: { message } });
}
