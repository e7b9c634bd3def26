import { hc } from "hono/client";
import type { ExtractSchema } from "hono/types";
import type { Api } from "./create-api.ts";
import type { Problem } from "./views.ts";

export type { Problem } from "./views.ts";

/** How a client reaches the server. */
export type ClientOptions = {
  /** Replaces the platform's `fetch`. */
  readonly fetch?: typeof fetch;
  /** Named by callers that are no browser: without an Origin the server asks for it before any change. */
  readonly name?: string;
};

/** The header a caller without an Origin sends with every change. */
export const clientHeader = "youju-client";

/**
 * A typed client of the interface; each call gives a response, which {@link answer} opens.
 * @param origin e.g. `http://127.0.0.1:4270`, or `/` in the page the server itself sent
 */
export function createClient(origin: string, options: ClientOptions = {}) {
  return hc<Api>(origin, {
    headers: options.name === undefined ? {} : { [clientHeader]: options.name },
    ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
  });
}

/** Every path with its methods, inputs and answers as types only, for callers that must not carry the client. */
export type ApiSchema = ExtractSchema<Api>;

/** The typed client. */
export type Client = ReturnType<typeof createClient>;

/** What the server refused, with its words in both languages. `status` 0 says that no server answered. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(`${problem.code}: ${problem.title}`, { cause });
    this.name = "ProblemError";
    this.problem = problem;
  }
}

/** What {@link answer} needs of a response. */
export type Answerable<Body> = {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  readonly json: () => Promise<Body>;
};

/** The body of a good response (`undefined` where it has none); throws {@link ProblemError} for any other. */
export async function answer<Body>(pending: Promise<Answerable<Body>>): Promise<Body> {
  const response = await pending.catch((cause: unknown) => {
    throw new ProblemError(unreachable, cause);
  });
  if (response.ok) {
    return response.status === 204 ? (undefined as Body) : response.json();
  }
  if (response.headers.get("content-type")?.startsWith("application/problem+json") === true) {
    throw new ProblemError((await response.json()) as unknown as Problem);
  }
  throw new ProblemError({ ...unreachable, status: response.status });
}

const unreachable: Problem = {
  type: "urn:youju:error:UNREACHABLE",
  title: "Youju did not answer.",
  status: 0,
  code: "UNREACHABLE",
  words: { zh: "有据没有回应。", en: "Youju did not answer." },
  nextStep: {
    zh: "请看运行有据的窗口还开着没有，再试一次；已填的内容还在。",
    en: "See whether the window running Youju is still open and try again; what you entered is kept.",
  },
};
