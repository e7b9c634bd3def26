import type { AttachmentLimits, ComposedField } from "@youju/api";
import { expect, it } from "vitest";
import { draftFaults, draftOf, limitsRead } from "./limits-draft.ts";

const field = (id: string, limitBy: ComposedField["limitBy"], limit: number | null) =>
  ({ id, limitBy, limit }) as ComposedField;
const limits: AttachmentLimits = { most: 5, megabytesEach: 5, types: ["jpg", "pdf"], by: "default" };
const composed = { fields: [field("a", "default", 500), field("b", "person", 30), field("c", "measured", 9)] };

it("offers what nobody measured, with what the person typed before", () => {
  expect(draftOf(composed, limits)).toEqual({
    fields: { a: "", b: "30" },
    most: "",
    megabytes: "",
    types: ["jpg", "pdf"],
  });
});

it("keeps what is typed and gives back what is left blank", () => {
  const draft = { ...draftOf(composed, limits), fields: { a: "400", b: " " } };
  expect(limitsRead(draft, limits)).toEqual({ fields: { a: 400, b: null }, attachments: null });
  expect(limitsRead({ ...draft, most: "3" }, limits).attachments).toEqual({
    most: 3,
    megabytesEach: 5,
    types: ["jpg", "pdf"],
  });
  expect(limitsRead({ ...draft, types: ["jpg"] }, limits).attachments).toMatchObject({ most: 5, types: ["jpg"] });
  expect(limitsRead(draft, { ...limits, by: "unstated" })).toEqual({ fields: { a: 400, b: null } });
});

it("names what cannot be kept", () => {
  const draft = draftOf(composed, limits);
  expect(draftFaults(draft)).toEqual([]);
  expect(draftFaults({ fields: { a: "0", b: "x" }, most: "200", megabytes: "-1", types: [] })).toEqual([
    "a",
    "b",
    "most",
    "megabytes",
    "types",
  ]);
});
