import type { Text } from "./text.ts";

/** How bad it is: `caution` went on, `refused` did nothing, `broken` is our fault or the world's. */
export type ErrorSeverity = "caution" | "refused" | "broken";

/** One entry of the registry: what happened and what to do next, in both languages. 错误文案 */
export type ErrorEntry = { readonly title: Text; readonly nextStep: Text; readonly severity: ErrorSeverity };
