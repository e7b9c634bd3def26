import type { ReadField } from "@youju/domain";
import type { Form } from "./plain.ts";

/** What speaks for a value read from a picture. */
export type Grounds = {
  /** Whether it has the form such values have. */
  readonly form: Form;
  /** Whether a label names it, its place on the page does, or nothing. */
  readonly label: "named" | "placed" | "none";
  /** What the two looks, with all pixels and with fewer, say. */
  readonly scales: "agree" | "one" | "differ";
  /** A sum, an order of days, a check digit or a neighbour that bears it out. */
  readonly check: "passed" | "failed" | "none";
  /** The engine's own figure, 0 to 1: it can only lower the result. */
  readonly engine: number;
};

const sureFrom = 0.9;
const mostSure = 0.99;
const points = {
  form: { strict: 0.45, free: 0.25, repaired: 0.15, doubtful: 0.1 },
  borneOut: 0.4,
  label: { named: 0.2, placed: 0.15, none: 0 },
  scales: { agree: 0.25, one: 0.1, differ: 0 },
  check: { passed: 0.1, none: 0.05, failed: -0.3 },
  engineDoubts: -0.1,
} as const;

/**
 * Adds up the grounds. The points are set so that a value is sure exactly when both scales agree, a label or its place
 * says what it is, no check fails, and either its form or a passed check stands behind it; what may have lost a letter
 * never is.
 */
export function judge(grounds: Grounds): Pick<ReadField, "confidence" | "state"> {
  const canBeBorneOut = grounds.form === "free" || grounds.form === "repaired";
  const form = canBeBorneOut && grounds.check === "passed" ? points.borneOut : points.form[grounds.form];
  const doubt = grounds.engine < 0.6 ? points.engineDoubts : 0;
  const sum = form + points.label[grounds.label] + points.scales[grounds.scales] + points.check[grounds.check] + doubt;
  const confidence = Math.round(Math.min(mostSure, Math.max(0, sum)) * 100) / 100;
  return { confidence, state: confidence >= sureFrom ? "sure" : "unsure" };
}

/**
 * How far a line can be trusted: read alike twice, read only once because nothing hangs on it, seen by one look only, or
 * read differently; never the engine's figure alone.
 */
export function lineConfidence(scales: Grounds["scales"] | "not-asked", engine: number): number {
  const most = { agree: 1, "not-asked": 0.9, one: 0.6, differ: 0.5 }[scales];
  return Math.round(most * engine * 100) / 100;
}
