import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { checkingCommand } from "./checking-command.ts";

const stamp = { sha256: "ab".repeat(32), bare: false };

describe("the line to check a stamp with", () => {
  it("names the original and the files a person has downloaded", () => {
    expect(checkingCommand(stamp, "订单 1.png")).toBe(
      "openssl ts -verify -data '订单 1.png' -in abababababab.tsr -CAfile root.pem",
    );
    expect(checkingCommand({ ...stamp, bare: true }, "a.png")).toContain("-in abababababab.tst -token_in -CAfile");
    expect(checkingCommand(stamp, null)).toContain(`-digest ${stamp.sha256}`);
  });

  it.each(["it's.png", "$(rm -rf x).png", "-in.png", '"; id; ".png', "a\\b.png"])(
    "takes the name %s as a name",
    (name) => {
      const line = checkingCommand(stamp, name).replace("openssl ts -verify", "printf '%s\\n'");
      const [, given] = spawnSync("sh", ["-c", line], { encoding: "utf8" }).stdout.split("\n");
      expect(given?.replace("./", "")).toBe(name);
    },
  );
});
