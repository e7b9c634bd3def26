import type { Problem } from "@youju/api";
import type { ApiSchema } from "@youju/api/client";

/** The server refused, and said why in words. */
export class ApiError extends Error {
  declare readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = "ApiError";
    this.problem = problem;
  }
}

/** The server could not be reached, or answered something that is not ours. */
export class ConnectionError extends Error {
  constructor(cause: unknown) {
    super("unreachable", { cause });
    this.name = "ConnectionError";
  }
}

/** A path of the interface, as the server declares it. */
type Path = keyof ApiSchema & string;
/** A method the server takes on a path, such as `$get`. */
type Method<At extends Path> = keyof ApiSchema[At] & `$${string}`;
type Exchange<At extends Path, How extends Method<At>> = ApiSchema[At][How];
type Input<At extends Path, How extends Method<At>> =
  Exchange<At, How> extends { input: infer Given } ? Omit<Given, "header" | "cookie"> : Record<never, never>;
type Answer<At extends Path, How extends Method<At>> =
  Exchange<At, How> extends { output: infer Given } ? Given : undefined;

type Sent = {
  readonly param?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly json?: unknown;
};

/**
 * Sends a call and gives the JSON answer (`undefined` for 204). Path, method, input and answer are those the server
 * declares; only the types travel, so the screens carry no client library. Throws {@link ApiError} or
 * {@link ConnectionError}.
 */
export async function call<At extends Path, How extends Method<At>>(
  path: At,
  how: How,
  input: Input<At, How>,
): Promise<Answer<At, How>> {
  const { param = {}, query = {}, json }: Sent = input;
  const response = await fetch(addressOf(path, param, query), {
    method: how.slice(1).toUpperCase(),
    headers: { accept: "application/json", ...(json === undefined ? {} : { "content-type": "application/json" }) },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  }).catch((cause: unknown) => {
    throw new ConnectionError(cause);
  });
  if (response.status === 204) {
    return undefined as Answer<At, How>;
  }
  const answer: unknown = await response.json().catch((cause: unknown) => {
    throw new ConnectionError(cause);
  });
  if (!response.ok) {
    throw isProblem(answer) ? new ApiError(answer) : new ConnectionError(response.status);
  }
  return answer as Answer<At, How>;
}

function addressOf(path: string, param: NonNullable<Sent["param"]>, query: NonNullable<Sent["query"]>): string {
  const place = path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(param[name] ?? ""));
  const asked = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${encodeURIComponent(value)}`,
  );
  return asked.length === 0 ? place : `${place}?${asked.join("&")}`;
}

/** Whether an answer is a Problem of ours. */
export function isProblem(answer: unknown): answer is Problem {
  return typeof answer === "object" && answer !== null && "code" in answer && "words" in answer;
}

/** The code of the server's refusal, or `undefined` for anything else. */
export function problemCode(error: unknown): string | undefined {
  return error instanceof ApiError ? error.problem.code : undefined;
}
