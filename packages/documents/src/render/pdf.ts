import { Worker } from "node:worker_threads";
import { YoujuError } from "@youju/domain";
import type { PrintPaper } from "../tree/print.ts";
import type { SetPiece, VolumePiece } from "../volume/piece.ts";
import { printPiece } from "../volume/print-piece.ts";
import { codeOf } from "../volume/text-pages.ts";
import type { PdfAnswer, PdfRequest } from "./pdf-message.ts";

/** Sets papers and stretches of volumes as PDF/A-3b in a thread of its own. */
export type PdfRenderer = {
  /**
   * The same paper gives the same bytes, always. Throws `GLYPH_MISSING` naming a character no font holds, and
   * `UNEXPECTED` when the template or the thread fails.
   */
  readonly render: (paper: PrintPaper) => Promise<Uint8Array>;
  /**
   * The same for a stretch of an evidence volume. What people named their files is not refused: a character no font holds
   * is written as its number, `〔U+1F600〕`.
   */
  readonly renderPiece: (piece: VolumePiece) => Promise<SetPiece>;
  /** Ends the thread; papers still waiting are refused. */
  readonly close: () => Promise<void>;
};

type Waiting = { readonly resolve: (piece: SetPiece) => void; readonly reject: (error: YoujuError) => void };

/** So many papers one thread sets: the typesetter never gives back what it took for them, only the end of its thread does. */
const papersToAThread = 20;

/** A renderer with one thread, started with the first paper, started anew now and then and again if it dies. */
export function pdfRenderer(): PdfRenderer {
  const waiting = new Map<number, Waiting>();
  let nextId = 1;
  const failAll = (cause: unknown) => {
    for (const { reject } of waiting.values()) {
      reject(new YoujuError("UNEXPECTED", { cause }));
    }
    waiting.clear();
  };
  const settle = (answer: PdfAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    thread.answered(waiting.size);
    return answer.kind === "pdf" ? asked?.resolve(answer) : asked?.reject(errorOf(answer));
  };
  const thread = pdfThread(settle, failAll);
  const ask = (wanted: Omit<PdfRequest, "id">): Promise<SetPiece> =>
    new Promise((resolve, reject) => {
      const request: PdfRequest = { id: nextId++, ...wanted };
      waiting.set(request.id, { resolve, reject });
      thread.post(request);
    });
  return {
    render: async (paper) => (await ask({ template: "paper", data: JSON.stringify(paper), files: [] })).bytes,
    renderPiece: (piece) => pieceWith(ask, { template: "volume", ...printPiece(piece) }),
    close: async () => {
      failAll(new Error("the renderer was closed"));
      await thread.end();
    },
  };
}

/** The thread papers are set in; it keeps the program alive only while a paper is waited for. */
function pdfThread(onAnswer: (answer: PdfAnswer) => void, onDeath: (cause: unknown) => void) {
  let worker: Worker | undefined;
  let made = 0;
  const start = () => {
    const started = new Worker(new URL("./pdf-worker.ts", import.meta.url));
    const die = (cause: unknown) => {
      if (worker === started) {
        worker = undefined;
        onDeath(cause);
      }
    };
    started.on("message", onAnswer);
    started.on("error", die);
    started.on("exit", (code) => die(new Error(`the thread ended with ${code}`)));
    made = 0;
    return started;
  };
  return {
    post: (request: PdfRequest) => {
      worker ??= start();
      worker.ref();
      worker.postMessage(request);
    },
    /** After enough papers the next thread takes over, and loads its fonts while nobody waits. */
    answered: (stillWaiting: number) => {
      made += 1;
      const old = worker;
      if (stillWaiting > 0 || old === undefined) {
        return;
      }
      if (made >= papersToAThread) {
        worker = start();
        void old.terminate();
      }
      worker?.unref();
    },
    end: async () => {
      const ending = worker;
      worker = undefined;
      await ending?.terminate();
    },
  };
}

type Wanted = Omit<PdfRequest, "id">;

/** Most characters that are looked for one after another. */
const mostUnknown = 40;

async function pieceWith(ask: (wanted: Wanted) => Promise<SetPiece>, wanted: Wanted): Promise<SetPiece> {
  let { data } = wanted;
  for (let round = 0; ; round += 1) {
    try {
      return await ask({ ...wanted, data });
    } catch (error) {
      const [, characters] = /：(.+)$/u.exec(error instanceof YoujuError ? (error.detail.message?.zh ?? "") : "") ?? [];
      if (!(error instanceof YoujuError) || error.code !== "GLYPH_MISSING" || !characters || round === mostUnknown) {
        throw error;
      }
      data = data.replaceAll(characters, () => Array.from(characters, codeOf).join(""));
    }
  }
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
