import type { ComposedFiling } from "@youju/api";
import { expect, test } from "vitest";
import { wholePaper } from "./whole-paper.ts";

const field = (id: string, value: string): ComposedFiling["fields"][number] => ({
  id,
  label: { zh: id, en: id },
  value,
  limit: null,
  limitBy: "default",
  count: value.length,
  required: true,
  missing: false,
  edited: false,
});
const sections = [
  { heading: "事实", sentences: [{ text: "9月26日签收。", facts: [], exhibits: [], articles: [] }] },
  { heading: "", sentences: [{ text: "要求退款。", facts: [], exhibits: [], articles: [] }] },
];

test("a form is copied field by field under the names of its fields, empty ones left out", () => {
  const fields = [field("订单号", "2609"), field("备注", ""), field("内容", "签收后不退。")];
  expect(wholePaper({ fields, sections })).toBe("【订单号】\n2609\n\n【内容】\n签收后不退。");
});

test("a paper without a form is copied as its text stands", () => {
  expect(wholePaper({ fields: [], sections })).toBe("事实\n9月26日签收。\n\n要求退款。");
});
