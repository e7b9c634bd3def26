import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { answer, createClient, ProblemError } from "./client.ts";
import { createApi } from "./create-api.ts";
import type { Handlers } from "./handlers.ts";
import type { InstallationView } from "./views.ts";

const installation: InstallationView = {
  version: "0.0.0",
  edition: "e",
  today: "2026-11-21" as InstallationView["today"],
  testClock: false,
  demoCases: 0,
  lan: false,
  profile: null,
};

const api = createApi({
  getInstallation: async () => installation,
  putProfile: async (profile) => profile,
  removeDemo: async () => undefined,
} as Partial<Handlers> as Handlers);

const seen: Headers[] = [];
const through: typeof fetch = async (url, init) => {
  seen.push(new Headers(init?.headers));
  return api.request(new URL(String(url)).pathname, init);
};
const client = createClient("http://127.0.0.1:4270", { fetch: through, name: "test" });

describe("the typed client", () => {
  test("gives the view, sends its name, and gives nothing where the answer has no body", async () => {
    expect(await answer(client.api.installation.$get())).toEqual(installation);
    expect(seen.at(-1)?.get("youju-client")).toBe("test");
    expect(await answer(client.api.demo.$delete())).toBeUndefined();
  });

  test("throws the problem with its words and field", async () => {
    const json = { name: "名".repeat(100), phone: "", address: "" };
    const refused = answer(client.api.profile.$put({ json }));
    await expect(refused).rejects.toThrow(ProblemError);
    await expect(refused).rejects.toMatchObject({ problem: { code: "TEXT_TOO_LONG", field: "name", status: 400 } });
  });

  test("says so where nobody answers, or something that is not ours does", async () => {
    const dead = createClient("http://127.0.0.1:4270", { fetch: () => Promise.reject(new TypeError("refused")) });
    await expect(answer(dead.api.installation.$get())).rejects.toMatchObject({
      problem: { code: "UNREACHABLE", status: 0 },
    });
    const proxy = createClient("http://x", { fetch: async () => new Response("<html>", { status: 502 }) });
    await expect(answer(proxy.api.installation.$get())).rejects.toMatchObject({ problem: { status: 502 } });
  });

  test("brings no schema library along", () => {
    const source = readFileSync(new URL("./client.ts", import.meta.url), "utf8");
    const imports = [...source.matchAll(/^import (type )?.*from "(.*)";$/gm)].filter(
      ([, typeOnly]) => typeOnly === undefined,
    );
    expect(imports.map(([, , from]) => from)).toEqual(["hono/client"]);
  });
});
