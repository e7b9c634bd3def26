import { YoujuError } from "@youju/domain";
import { defaultDataFolder } from "@youju/storage/folder";
import { describe, expect, test } from "vitest";
import { readConfig } from "./config.ts";

const code = (env: Record<string, string>, args: readonly string[] = []) => {
  try {
    readConfig(env, args);
    return "taken";
  } catch (error) {
    return error instanceof YoujuError ? error.code : "another error";
  }
};

describe("what the server is told from outside", () => {
  test("nothing: the loopback, port 4270, the folder where the system keeps such things", () => {
    expect(readConfig({}, [])).toEqual({
      dataFolder: defaultDataFolder({}),
      port: 4270,
      host: "127.0.0.1",
      lan: false,
      testToday: null,
      databaseUrl: null,
      tsa: null,
      tsaPrivate: false,
      remindersPrivate: false,
      logCalls: false,
    });
  });

  test("arguments go before the environment, and the home network opens every address", () => {
    const env = {
      YOUJU_PORT: "4271",
      YOUJU_DATA: "/somewhere",
      YOUJU_TODAY: "2026-10-05",
      DATABASE_URL: "postgres://x/y",
      YOUJU_TSA: "https://tsa.example/",
      YOUJU_TSA_ROOTS: "/roots.pem",
      YOUJU_TSA_PRIVATE: "allow",
    };
    expect(readConfig(env, ["--port", "4300", "--lan", "--log"])).toEqual({
      dataFolder: "/somewhere",
      port: 4300,
      host: "0.0.0.0",
      lan: true,
      testToday: "2026-10-05",
      databaseUrl: "postgres://x/y",
      tsa: { url: "https://tsa.example/", rootsFile: "/roots.pem" },
      tsaPrivate: true,
      remindersPrivate: false,
      logCalls: true,
    });
    expect(readConfig({ YOUJU_HOST: "127.0.0.1" }, ["--lan", "--port=0"])).toMatchObject({
      host: "127.0.0.1",
      port: 0,
    });
  });

  test("an address beyond this machine needs the clear word for it", () => {
    for (const host of ["0.0.0.0", "192.168.1.5", "::", "youju.example"]) {
      expect([host, code({ YOUJU_HOST: host })]).toEqual([host, "HOST_NOT_ALLOWED"]);
    }
    expect(code({ YOUJU_HOST: "0.0.0.0" }, ["--lan"])).toBe("taken");
    expect(code({ YOUJU_HOST: "localhost" })).toBe("taken");
  });

  test("what cannot be is refused, never ignored", () => {
    expect(code({ YOUJU_PORT: "eighty" })).toBe("INPUT_INVALID");
    expect(code({}, ["--port"])).toBe("INPUT_INVALID");
    expect(code({}, ["--port", "70000"])).toBe("INPUT_INVALID");
    expect(code({}, ["--lann"])).toBe("INPUT_INVALID");
    expect(code({ YOUJU_TSA: "https://tsa.example/" })).toBe("INPUT_INVALID");
    expect(code({ YOUJU_TODAY: "2026-02-30" })).toBe("DATE_NOT_REAL");
  });
});
