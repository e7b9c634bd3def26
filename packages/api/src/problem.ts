import { type ErrorCode, errorRegistry, type YoujuError } from "@youju/domain";
import type { Problem } from "./views.ts";

/** The HTTP status of each error. It is said here and nowhere else. */
export const statusOf = {
  INPUT_INVALID: 400,
  DATE_NOT_REAL: 400,
  AMOUNT_NOT_VALID: 400,
  TEXT_TOO_LONG: 400,
  REQUEST_TOO_LARGE: 413,
  NOT_FOUND: 404,
  RULE_UNKNOWN: 404,
  KIND_UNKNOWN: 400,
  LAW_NOT_RECORDED: 422,
  FILE_EMPTY: 400,
  FILE_TOO_LARGE: 413,
  FILE_KIND_NOT_TAKEN: 415,
  IMAGE_UNREADABLE: 422,
  READING_FAILED: 422,
  PAPER_NOT_READY: 409,
  PAPER_BLOCKED: 409,
  GLYPH_MISSING: 422,
  CONFLICT: 409,
  PORT_BUSY: 500,
  DATA_FOLDER_NOT_WRITABLE: 500,
  NODE_TOO_OLD: 500,
  TEST_CLOCK_REFUSED: 500,
  HOST_NOT_ALLOWED: 403,
  NOT_PAIRED: 401,
  TOO_MANY_TRIES: 429,
  BACKUP_NOT_VALID: 400,
  DATABASE_NOT_OPEN: 500,
  DATA_TOO_NEW: 500,
  JOB_INTERRUPTED: 500,
  ORIGINAL_DAMAGED: 500,
  BUNDLE_ALTERED: 422,
  BUNDLE_NOT_A_BACKUP: 422,
  REDACTION_NOT_POSSIBLE: 422,
  REDACTION_TOO_LONG: 422,
  REDACTION_EMPTY: 422,
  STORAGE_FAILED: 507,
  DISK_FULL: 507,
  REMINDER_UNREACHABLE: 502,
  REMINDER_REFUSED: 502,
  REMINDER_ADDRESS_REFUSED: 422,
  TSA_UNREACHABLE: 502,
  TSA_ANSWER_BAD: 502,
  TSA_ADDRESS_REFUSED: 400,
  STAMP_NOT_VALID: 422,
  ROOTS_NOT_VALID: 400,
  UNEXPECTED: 500,
} as const satisfies Record<ErrorCode, number>;

/** An error as its problem+json page: code, words in both languages, what to do next, and the field it lies in. */
export function problemOf(error: YoujuError): Problem {
  const entry = errorRegistry[error.code];
  return {
    type: `urn:youju:error:${error.code}`,
    title: entry.title.en,
    status: statusOf[error.code],
    code: error.code,
    words: entry.title,
    nextStep: entry.nextStep,
    ...(error.detail.field === undefined ? {} : { field: error.detail.field }),
    ...(error.detail.message === undefined ? {} : { message: error.detail.message }),
  };
}

/** The response that carries a problem. */
export function problemResponse(error: YoujuError, headers: Record<string, string> = {}): Response {
  const problem = problemOf(error);
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}
