import { createApi, type Handlers, type InstallationView } from "@youju/api";
import { plainDate } from "@youju/domain";
import { afterEach, describe, expect, test, vi } from "vitest";
import { ApiError, ConnectionError, call } from "./request.ts";

const installation: InstallationView = {
  version: "0.0.0",
  edition: "e",
  today: plainDate("2026-11-21"),
  testClock: false,
  demoCases: 0,
  lan: false,
  profile: null,
};

const handlers: Partial<Handlers> = {
  getInstallation: async () => installation,
  putProfile: async (profile) => profile,
  removeDemo: async () => undefined,
  listCases: async ({ query = "" }) => ({ cases: [], nextCursor: query }),
  removeExport: async () => undefined,
};
const api = createApi(handlers as Handlers);

/** Lets calls of the screens reach the routes without a network, and says where they went. */
function answerCalls(answer = async (path: string, init: RequestInit) => api.request(path, init)): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
    asked.push(`${init.method} ${path}`);
    return answer(path, init);
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

describe("a call of the screens", () => {
  test("gives the view of the route, and nothing where the answer has no body", async () => {
    answerCalls();
    expect(await call("GET /installation", {})).toEqual(installation);
    const profile = { name: "名", phone: "", address: "" };
    expect(await call("PUT /profile", { body: profile })).toEqual(profile);
    expect(await call("DELETE /demo", {})).toBeUndefined();
  });

  test("puts places and questions into the address, whatever signs they hold", async () => {
    const asked = answerCalls();
    const page = await call("GET /cases", { query: { query: "退款&=?", scope: "bin" } });
    expect(page.nextCursor).toBe("退款&=?");
    await expect(call("DELETE /exports/{exportId}", { params: { exportId: "a/b" } })).rejects.toThrow(ApiError);
    await call("DELETE /exports/{exportId}", { params: { exportId: "a-b" } });
    expect(asked.slice(1)).toEqual(["DELETE /api/exports/a%2Fb", "DELETE /api/exports/a-b"]);
  });

  test("throws the problem with its words and field", async () => {
    answerCalls();
    const refused = call("PUT /profile", { body: { name: "名".repeat(100), phone: "", address: "" } });
    await expect(refused).rejects.toMatchObject({ problem: { code: "TEXT_TOO_LONG", field: "name", status: 400 } });
  });

  test("says so where nobody answers, or something that is not ours does", async () => {
    answerCalls(() => Promise.reject(new TypeError("refused")));
    await expect(call("GET /installation", {})).rejects.toThrow(ConnectionError);
    answerCalls(async () => new Response("<html>", { status: 502 }));
    await expect(call("GET /installation", {})).rejects.toThrow(ConnectionError);
    answerCalls(async () => Response.json({ message: "Bad gateway" }, { status: 502 }));
    await expect(call("GET /installation", {})).rejects.toThrow(ConnectionError);
  });
});
