import { YoujuError } from "@youju/domain";
import { describe, expect, test } from "vitest";
import { type DeviceShelf, openPairing, type PairedDevice } from "./pairing.ts";

function shelf(devices: readonly PairedDevice[] = []) {
  let kept = devices;
  const store: DeviceShelf = {
    load: async () => kept,
    save: async (saved) => {
      kept = saved;
    },
  };
  return { store, kept: () => kept };
}

async function desk(from = shelf()) {
  const clock = { now: 1_000_000 };
  const told: string[] = [];
  const pairing = await openPairing(
    from.store,
    (code) => told.push(code),
    () => clock.now,
  );
  told.push(pairing.code());
  return { pairing, told, clock, kept: from.kept };
}

const wrong = (code: string) => (code === "00000000" ? "00000001" : "00000000");
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => "paired",
    (error: unknown) => (error instanceof YoujuError ? error.code : "another error"),
  );

describe("pairing a device of the home network", () => {
  test("the code has eight digits, works once, and the next one is told at once", async () => {
    const { pairing, told } = await desk();
    expect(told).toEqual([expect.stringMatching(/^\d{8}$/)]);
    const cookie = await pairing.pair(told[0] ?? "");
    expect(cookie).toMatch(/^youju-device=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/);
    expect(told).toHaveLength(2);
    expect(await refusal(pairing.pair(told[0] ?? ""))).toBe("NOT_PAIRED");
    expect(pairing.isPaired(`a=b; ${cookie.split(";")[0]}`)).toBe(true);
  });

  test("nothing else pairs: no cookie, a made-up one, another name", async () => {
    const { pairing, told } = await desk();
    const token = (await pairing.pair(told[0] ?? "")).split(";")[0]?.split("=")[1] ?? "";
    for (const cookie of [null, "", "youju-device=", `youju-device=${token}x`, `other=${token}`]) {
      expect(pairing.isPaired(cookie)).toBe(false);
    }
  });

  test("a code is dead after ten minutes, and trying it tells a new one", async () => {
    const { pairing, told, clock } = await desk();
    clock.now += 10 * 60_000;
    expect(await refusal(pairing.pair(told[0] ?? ""))).toBe("NOT_PAIRED");
    expect(told).toHaveLength(2);
    expect(await refusal(pairing.pair(told[1] ?? ""))).toBe("paired");
  });

  test("after five wrong tries even the right code has to wait a minute", async () => {
    const { pairing, told, clock } = await desk();
    const code = told[0] ?? "";
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await refusal(pairing.pair(wrong(code)))).toBe("NOT_PAIRED");
    }
    expect(await refusal(pairing.pair(code))).toBe("TOO_MANY_TRIES");
    clock.now += 60_001;
    expect(await refusal(pairing.pair(code))).toBe("paired");
  });

  test("twenty wrong tries throw the code away", async () => {
    const { pairing, told, clock } = await desk();
    for (let tries = 0; tries < 20; tries += 1) {
      clock.now += 20_000;
      await refusal(pairing.pair(wrong(pairing.code())));
    }
    expect(told.length).toBeGreaterThan(1);
    expect(pairing.code()).not.toBe(told[0]);
  });

  test("a paired device survives a restart and is forgotten after thirty days; only a digest is kept", async () => {
    const first = await desk();
    const cookie = (await first.pairing.pair(first.told[0] ?? "")).split(";")[0] ?? "";
    expect(JSON.stringify(first.kept())).not.toContain(cookie.split("=")[1]);
    const second = await desk(shelf(first.kept()));
    expect(second.pairing.isPaired(cookie)).toBe(true);
    second.clock.now += 30 * 24 * 3_600_000;
    expect(second.pairing.isPaired(cookie)).toBe(false);
  });
});
