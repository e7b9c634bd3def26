import { expect, test } from "vitest";
import { emptyWay, missingIn, wayOf } from "./way-draft.ts";

test("a mail account needs server, port and both addresses, a bot its address", () => {
  expect(missingIn(emptyWay)).toEqual(["name", "host", "from", "to"]);
  expect(missingIn({ ...emptyWay, kind: "wecom", name: "群" })).toEqual(["url"]);
  const mail = { ...emptyWay, name: "邮箱", host: "smtp.example.com", from: "a@b.cn", to: "a@b.cn" };
  expect(missingIn(mail)).toEqual([]);
  expect(["", "0", "99999", "4.5", "x"].flatMap((port) => missingIn({ ...mail, port }))).toEqual(Array(5).fill("port"));
});

test("what was pasted with blanks is sent without them, a password as it is", () => {
  const draft = {
    ...emptyWay,
    name: " 邮箱 ",
    host: " smtp.example.com\n",
    password: " 密 码 ",
    from: "a@b.cn",
    to: "a@b.cn ",
  };
  expect(wayOf(draft)).toEqual({
    kind: "mail",
    name: "邮箱",
    mail: {
      host: "smtp.example.com",
      port: 465,
      security: "tls",
      user: "",
      password: " 密 码 ",
      from: "a@b.cn",
      to: "a@b.cn",
    },
  });
  expect(wayOf({ ...emptyWay, kind: "feishu", name: "群", url: " https://open.feishu.cn/x " })).toEqual({
    kind: "feishu",
    name: "群",
    bot: { url: "https://open.feishu.cn/x", secret: "" },
  });
});
