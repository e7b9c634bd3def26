import type { Problem } from "@youju/api";

/** The server refused, and said why in words. */
export class ApiError extends Error {
  readonly problem: Problem;

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

/** A call to the API below `/api`. `body` goes as JSON. */
export type Call = {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly body?: unknown;
};

/** Sends a call and gives the JSON answer (`undefined` for 204). Throws {@link ApiError} or {@link ConnectionError}. */
export async function request<Answer>(call: Call): Promise<Answer> {
  const response = await fetch(`/api${call.path}`, {
    method: call.method,
    headers: {
      accept: "application/json",
      ...(call.body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
  }).catch((cause: unknown) => {
    throw new ConnectionError(cause);
  });
  if (response.status === 204) {
    return undefined as Answer;
  }
  const answer: unknown = await response.json().catch((cause: unknown) => {
    throw new ConnectionError(cause);
  });
  if (!response.ok) {
    throw isProblem(answer) ? new ApiError(answer) : new ConnectionError(response.status);
  }
  return answer as Answer;
}

/** Whether an answer is a Problem of ours. */
export function isProblem(answer: unknown): answer is Problem {
  return typeof answer === "object" && answer !== null && "code" in answer && "words" in answer;
}

/** The code of the server's refusal, or `undefined` for anything else. */
export function problemCode(error: unknown): string | undefined {
  return error instanceof ApiError ? error.problem.code : undefined;
}
