import { randomUUID } from "node:crypto";
import { type StampTarget, YoujuError } from "@youju/domain";
import { describe, expect, test } from "vitest";
import type { Store } from "./ports.ts";
import type { NewStamp } from "./stamp-port.ts";

const hash = "c".repeat(64);
const ofExhibit: StampTarget = { subject: "exhibit", exhibitId: "e-1", sha256: hash, size: null, root: null };

/** A wish for a stamp of an exhibit. */
export function aStamp(changes: Partial<NewStamp> = {}): NewStamp {
  return { ...ofExhibit, authority: "a-1", authorityName: "某某时间戳", ...changes };
}

type UnderTest = { readonly store: Store; readonly run: (statement: string) => Promise<unknown> };

/** What every adapter does with time stamps. */
export function stampContract(underTest: () => UnderTest): void {
  const opened = async () => {
    const { store } = underTest();
    const mine = `workspace-${randomUUID()}`;
    const { id } = await store.cases.create(mine, { kind: null, title: "没写标题", demo: false, demoToday: null });
    return { store, mine, id };
  };
  const refused = (code: string, act: Promise<unknown>) =>
    expect(act).rejects.toSatisfy((error) => error instanceof YoujuError && error.code === code);
  const token = Uint8Array.of(0x30, 0x00, 0xff);

  describe("time stamps", () => {
    test("begin queued and come in the order asked for, of a case or of all", async () => {
      const { store, mine, id } = await opened();
      const first = await store.stamps.add(mine, id, aStamp());
      const head = { subject: "ledger-head", exhibitId: null, size: 3, root: "d".repeat(64) } as const;
      const second = await store.stamps.add(mine, id, aStamp(head));
      expect(first).toMatchObject({ ...ofExhibit, state: "queued", attempts: 0, lastError: null, problems: [] });
      expect(first).toMatchObject({ authority: "a-1", authorityName: "某某时间戳", genTime: null, recordedAt: null });
      expect(await store.stamps.list(mine, id)).toEqual([first, second]);
      expect(await store.stamps.list(mine)).toEqual([first, second]);
      expect(await store.stamps.get(mine, second.id)).toMatchObject(head);
      await refused("NOT_FOUND", store.stamps.add(mine, "none", aStamp()));
      await refused("NOT_FOUND", store.stamps.update(mine, "none", { state: "failed" }));
    });

    test("keep what was tried, then their token to the byte and what it was checked against", async () => {
      const { store, mine, id } = await opened();
      const { id: stampId } = await store.stamps.add(mine, id, aStamp());
      await store.stamps.update(mine, stampId, { attempts: 1, lastError: "JOB_INTERRUPTED" });
      expect(await store.stamps.token(mine, stampId)).toBeNull();
      const finding = { genTime: "2026-11-21T08:00:00.000Z", serial: "0A", policy: "1.2.3", tsaName: "CN=x" };
      const kept = { ...finding, state: "untrusted", problems: ["no-path"], lastError: null } as const;
      const roots = ["-----BEGIN CERTIFICATE-----"];
      expect(await store.stamps.update(mine, stampId, { ...kept, token, roots })).toMatchObject({
        ...kept,
        attempts: 1,
      });
      expect((await store.stamps.get(mine, stampId))?.recordedAt).toMatch(/^2026-/);
      expect(await store.stamps.token(mine, stampId)).toEqual({ token, roots });
      const judged = { state: "stamped", problems: [], rootSha256: hash } as const;
      expect(await store.stamps.update(mine, stampId, judged)).toMatchObject({ ...finding, ...judged });
    });

    test("take one token only, and the database itself refuses to change or drop it", async () => {
      const { store, mine, id } = await opened();
      const { run } = underTest();
      const { id: stampId } = await store.stamps.add(mine, id, aStamp());
      await store.stamps.update(mine, stampId, { token, state: "stamped" });
      await refused("CONFLICT", store.stamps.update(mine, stampId, { token: Uint8Array.of(1) }));
      await refused("CONFLICT", store.stamps.remove(mine, stampId));
      const where = `where workspace_id = '${mine}' and id = '${stampId}'`;
      for (const forgery of [
        `update stamps set token = 'AAAA' ${where}`,
        `update stamps set token = null ${where}`,
        `update stamps set sha256 = '${"0".repeat(64)}' ${where}`,
        `update stamps set exhibit_id = 'e-2' ${where}`,
        `update stamps set recorded_at = '2020-01-01T00:00:00.000Z' ${where}`,
        `delete from stamps ${where}`,
      ]) {
        await expect(run(forgery), forgery).rejects.toThrow(/time stamp/);
      }
      expect((await store.stamps.token(mine, stampId))?.token).toEqual(token);
      await store.cases.remove(mine, id);
      expect((await store.cases.purge(mine, id)).rows).toMatchObject({ stamps: 1 });
      expect(await store.stamps.get(mine, stampId)).toBeNull();
    });

    test("not made yet can be taken back", async () => {
      const { store, mine, id } = await opened();
      const { id: stampId } = await store.stamps.add(mine, id, aStamp());
      await store.stamps.remove(mine, stampId);
      expect(await store.stamps.list(mine, id)).toEqual([]);
      await refused("NOT_FOUND", store.stamps.remove(mine, stampId));
    });
  });
}
