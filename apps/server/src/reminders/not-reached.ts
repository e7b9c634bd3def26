/** Errors by which a connection never came about: nothing can have arrived. */
const beforeAnything: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EDNS",
]);

/** Whether an error shows that the other server got nothing. */
export function wasNotReached(error: unknown): boolean {
  const { code, cause, errors } = (error ?? {}) as {
    readonly code?: unknown;
    readonly cause?: unknown;
    readonly errors?: readonly unknown[];
  };
  return (
    (typeof code === "string" && beforeAnything.has(code)) ||
    (cause !== undefined && wasNotReached(cause)) ||
    (errors !== undefined && errors.length > 0 && errors.every(wasNotReached))
  );
}
