/** Errors by which a connection never came about: nothing can have arrived. */
const beforeAnything: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EDNS",
]);

/** Calls of the system during which nothing can have arrived; mail errors keep their name though not their code. */
const connecting: ReadonlySet<string> = new Set(["connect", "getaddrinfo"]);

/** Whether an error shows that the other server got nothing. */
export function wasNotReached(error: unknown): boolean {
  const { code, syscall, cause, errors } = (error ?? {}) as {
    readonly code?: unknown;
    readonly syscall?: unknown;
    readonly cause?: unknown;
    readonly errors?: readonly unknown[];
  };
  return (
    (typeof code === "string" && beforeAnything.has(code)) ||
    (typeof syscall === "string" && connecting.has(syscall)) ||
    (cause !== undefined && wasNotReached(cause)) ||
    (errors !== undefined && errors.length > 0 && errors.every(wasNotReached))
  );
}
