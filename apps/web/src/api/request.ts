import type { Contract, Problem } from "@youju/api";

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

/** An operation of the interface, such as `GET /cases/{caseId}`. */
type Operation = keyof Contract;

type Sent = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
};

/**
 * Sends a call and gives the JSON answer (`undefined` for 204). What is sent and answered is what the server declares of
 * the operation. Throws {@link ApiError} or {@link ConnectionError}.
 */
export async function call<At extends Operation>(
  operation: At,
  sent: Contract[At]["sent"],
): Promise<Contract[At]["answer"]> {
  const { params = {}, query = {}, body }: Sent = sent;
  const [method = "", path = ""] = operation.split(" ");
  const response = await fetch(addressOf(path, params, query), {
    method,
    headers: { accept: "application/json", ...(body === undefined ? {} : { "content-type": "application/json" }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((cause: unknown) => {
    throw new ConnectionError(cause);
  });
  if (response.status === 204) {
    return undefined as Contract[At]["answer"];
  }
  const answer: unknown = await response.json().catch((cause: unknown) => {
    throw new ConnectionError(cause);
  });
  if (!response.ok) {
    throw isProblem(answer) ? new ApiError(answer) : new ConnectionError(response.status);
  }
  return answer as Contract[At]["answer"];
}

function addressOf(path: string, params: NonNullable<Sent["params"]>, query: NonNullable<Sent["query"]>): string {
  const place = `/api${path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""))}`;
  const asked = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${encodeURIComponent(String(value))}`,
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
