import { type IncomingHttpHeaders, request } from "node:http";

/** What is asked, and of whom. */
export type Question = {
  readonly method?: "GET" | "HEAD" | "POST" | "PATCH";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
};

/** What came back. */
export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

/** Longest wait for an answer, in milliseconds. */
const patience = 120_000;

/**
 * Asks over a connection of its own: an idle one may be closed by the server while files are made here. Rejects where
 * no answer comes.
 */
export function ask(address: string | URL, { method = "GET", headers = {}, body }: Question = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": String(body.length) };
    const call = request(address, {
      method,
      agent: false,
      timeout: patience,
      headers: { "youju-client": "test", ...headers, ...length },
    });
    call.on("response", (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }),
      );
    });
    call.on("timeout", () => call.destroy(new Error("no answer in time")));
    call.on("error", reject);
    call.end(body);
  });
}
