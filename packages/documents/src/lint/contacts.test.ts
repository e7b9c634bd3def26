import { expect, test } from "vitest";
import { contactFindings, contactsIn } from "./contacts.ts";

const mine = contactsIn("姓名：示例甲　电话：13800000001　通讯地址：示例省示例市示例区示例路1号");

test("a person is known with the phone and address on the line of the name, below it, or in a list", () => {
  expect(mine).toEqual([{ name: "示例甲", reachedAt: ["13800000001", "示例省示例市示例区示例路1号"] }]);
  expect(contactsIn("原告：示例乙\n性别：女\n电话：138 0000 0002")).toEqual([
    { name: "示例乙", reachedAt: ["13800000002"] },
  ]);
  expect(contactsIn("1. 示例丙、13800000003、示例市示例路2号")).toEqual([
    { name: "示例丙", reachedAt: ["13800000003"] },
  ]);
});

test("a table of the court's form names a person too", () => {
  expect(contactsIn("｜原告｜姓名｜示例乙\n｜性别｜女\n｜电话｜13800000002")).toEqual([
    { name: "示例乙", reachedAt: ["13800000002"] },
  ]);
});

test("what the other side can be reached at is nobody's own", () => {
  const text = "投诉人：示例甲\n电话：13800000001\n被投诉人\n名称：示例百货有限公司\n电话：13900000009";
  expect(contactsIn(text)).toEqual([{ name: "示例甲", reachedAt: ["13800000001"] }]);
});

test.each([
  ["姓名：示例乙　电话：13800000001", 1],
  ["姓名：示例乙　电话：13800000002　通讯地址：示例省示例市示例区示例路1号", 1],
  ["姓名：示例乙　电话：13800000002　通讯地址：示例省示例市示例区示例路9号", 0],
  ["姓名：示例甲　电话：13800000001", 0],
])("one phone or address under two names is pointed out, never blocked: %s", (text, times) => {
  const findings = contactFindings(mine, contactsIn(text));
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual(
    Array.from({ length: times }, () => ["shared-contact", "warns"]),
  );
});
