import type { Text } from "@youju/domain";
import type { LintContext } from "../lint/finding.ts";
import type { Ask } from "./ask.ts";
import type { ComposeInput, Composition } from "./composition.ts";
import type { PaperId } from "./paper-ids.ts";

/**
 * Where a field stands in the paper. `whole`: the sections say what the field says, so the person's words take their
 * place under the first one's heading. `value`: the field's value stands inside a line of these sections.
 */
export type Standing = { readonly as: "whole" | "value"; readonly sections: readonly string[] };

/** One kind of paper: how it is composed, and what the person can change in it. 文书模板 */
export type Paper = {
  readonly id: PaperId;
  readonly title: Text;
  /**
   * `ordinary`: filed in the course of the route; `on-request`: only where the person picks it; `enclosure`: goes along
   * with another paper and is no filing of its own.
   */
  readonly role: "ordinary" | "on-request" | "enclosure";
  /** Whether the case is one it is meant for; it can be composed all the same, and then says what speaks against it. */
  readonly suits: (input: ComposeInput) => boolean;
  /** What its words are checked as. */
  readonly filing: LintContext["filing"];
  /** Where it is handed in, if not where its channel takes everything else. */
  readonly goesTo?: Text;
  /** Where each field stands, for the person's own words. */
  readonly standings: Readonly<Record<string, Standing>>;
  /** What it asks the person besides the facts of the case. */
  readonly asks: readonly Ask[];
  readonly compose: (input: ComposeInput) => Omit<Composition, "asked">;
};

/** The sections that say what a field says. */
export const whole = (...sections: readonly string[]): Standing => ({ as: "whole", sections });
/** The sections in which a field's value stands. */
export const value = (...sections: readonly string[]): Standing => ({ as: "value", sections });
