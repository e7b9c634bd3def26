import { emptyAccount } from "@youju/domain";
import { expect, test } from "vitest";
import { accountOf, changedParts, draftOf } from "./account-draft.ts";

const said = { ...emptyAccount, title: "三月的聊天", stated: { by: "notary", reference: "第 1 号" } } as const;

test("what was said goes through the fields unchanged, and blanks are not said", () => {
  const { serves: _, servesNot: __, ...rest } = said;
  expect(accountOf(draftOf(said))).toEqual(rest);
  expect(accountOf({ ...draftOf(said), title: "  ", statedBy: "none" })).toMatchObject({ title: null, stated: null });
});

test("a change names the parts that differ", () => {
  expect(changedParts(emptyAccount, said)).toEqual(["title", "stated"]);
  expect(changedParts(said, said)).toEqual([]);
});
