import { type ErrorCode, errorRegistry, type Text, YoujuError } from "@youju/domain";
import { HTTPException } from "hono/http-exception";
import type { z } from "zod";

type Checked =
  | { readonly success: true }
  | {
      readonly success: false;
      readonly target: string;
      readonly error: { readonly issues: readonly z.core.$ZodIssue[] };
    };

/** The hook behind every route: what the schema refuses becomes one error with its code, field and words. */
export function refuseInvalid(result: Checked): undefined {
  if (result.success) {
    return undefined;
  }
  const issue = result.error.issues[0];
  if (issue === undefined) {
    throw new YoujuError("INPUT_INVALID");
  }
  if (result.target === "param") {
    throw new YoujuError("NOT_FOUND");
  }
  throw errorOfIssue(issue);
}

/** A value read outside the routes (upload metadata), or the same error a route would give. */
export function readInput<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) {
    return result.data;
  }
  const issue = result.error.issues[0];
  throw issue === undefined ? new YoujuError("INPUT_INVALID") : errorOfIssue(issue);
}

/** What the framework itself refused: broken JSON, a body of another kind. `undefined` where it was neither. */
export function errorOfFramework(error: unknown): YoujuError | undefined {
  if (!(error instanceof HTTPException)) {
    return undefined;
  }
  if (error.status === 415) {
    return new YoujuError("INPUT_INVALID", { cause: error, detail: { field: "content-type", message: notJson } });
  }
  return error.status === 400
    ? new YoujuError("INPUT_INVALID", { cause: error, detail: { message: brokenJson } })
    : undefined;
}

const brokenJson: Text = { zh: "请求的正文不是完好的 JSON。", en: "The body is not well-formed JSON." };
const notJson: Text = { zh: "请求的正文要用 application/json。", en: "The body must be application/json." };

function errorOfIssue(issue: z.core.$ZodIssue): YoujuError {
  const code = codeOf(issue);
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys") {
    const field = [...path, issue.keys[0] ?? ""].join(".");
    return new YoujuError("INPUT_INVALID", { detail: { field, message: unknownField(field) } });
  }
  const message = messageOf(issue);
  return new YoujuError(code, {
    detail: { ...(path.length === 0 ? {} : { field: path.join(".") }), ...(message === undefined ? {} : { message }) },
  });
}

function codeOf(issue: z.core.$ZodIssue): ErrorCode {
  return Object.hasOwn(errorRegistry, issue.message) ? (issue.message as ErrorCode) : "INPUT_INVALID";
}

function unknownField(field: string): Text {
  return { zh: `没有“${field}”这一项。`, en: `There is no field "${field}".` };
}

function messageOf(issue: z.core.$ZodIssue): Text | undefined {
  switch (issue.code) {
    case "invalid_type":
      return { zh: "这一项缺失，或类型不对。", en: `This is missing or not a ${issue.expected}.` };
    case "invalid_value": {
      const choices = issue.values.map(String).join(", ");
      return choices.length > 400
        ? undefined
        : { zh: `只能是其中之一：${choices}`, en: `It must be one of: ${choices}` };
    }
    case "too_big":
      return { zh: `最多 ${issue.maximum}。`, en: `At most ${issue.maximum}.` };
    case "too_small":
      return { zh: `至少 ${issue.minimum}。`, en: `At least ${issue.minimum}.` };
    default:
      return undefined;
  }
}
