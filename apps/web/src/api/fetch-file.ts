import { ApiError, ConnectionError, isProblem } from "./request.ts";

/** Fetches a file of the server's under the name it has there. Throws {@link ApiError} or {@link ConnectionError}. */
export async function fetchFile(address: string): Promise<File> {
  const response = await fetch(address).catch((cause: unknown) => {
    throw new ConnectionError(cause);
  });
  if (!response.ok) {
    const problem: unknown = await response.json().catch(() => null);
    throw isProblem(problem) ? new ApiError(problem) : new ConnectionError(response.status);
  }
  const blob = await response.blob().catch((cause: unknown) => {
    throw new ConnectionError(cause);
  });
  return new File([blob], nameOf(response), { type: blob.type });
}

/** RFC 6266: the name in UTF-8. */
function nameOf(response: Response): string {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get("content-disposition") ?? "") ?? [];
  return encoded === undefined ? "file" : decodeURIComponent(encoded);
}
