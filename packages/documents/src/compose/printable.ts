import { YoujuError } from "@youju/domain";
import { type PrintPaper, printPaper } from "../tree/print.ts";
import type { Composition } from "./composition.ts";

/**
 * The words of a composed paper for its audience, ready for a renderer. Throws `PAPER_NOT_READY` naming the first thing
 * lacking, and `PAPER_BLOCKED` with the reason while a text must not be sent.
 */
export function printable({ tree, audience, today, missing, lint }: Composition): PrintPaper {
  const [lacking] = missing;
  if (lacking !== undefined) {
    throw new YoujuError("PAPER_NOT_READY", { detail: { field: lacking.field, message: lacking.text } });
  }
  const blocking = lint.find((finding) => finding.severity === "blocks" && finding.rule !== "too-long");
  if (blocking !== undefined) {
    throw new YoujuError("PAPER_BLOCKED", { detail: { message: blocking.text } });
  }
  return printPaper(tree, audience, today);
}
