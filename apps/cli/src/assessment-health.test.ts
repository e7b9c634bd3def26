import { join } from "node:path";
import { type Assessment, plainDate } from "@youju/domain";
import { rulesVersion } from "@youju/rules";
import { openDataFolder } from "@youju/storage/folder";
import { temporaryFolder } from "@youju/testing";
import { expect, test } from "vitest";
import { assessmentHealth } from "./assessment-health.ts";
import { lawData } from "./law-at-hand.ts";

const now = () => "2026-11-21T08:00:00.000Z";
const on = plainDate("2026-11-21");

test("the doctor counts the assessments of another edition: to be looked at, or looked at and unmoved", async () => {
  const { path, remove } = await temporaryFolder();
  try {
    const law = lawData();
    const missing = await assessmentHealth(join(path, "none"), law);
    expect(missing).toEqual({ standing: null, findings: [] });
    const { store } = await openDataFolder(path, { now });
    const add = async (edition: string) => {
      const { id } = await store.cases.create("home", { kind: null, title: "某件", demo: false, demoToday: null });
      await store.assessments.append("home", id, { asOf: on, rulesVersion, edition } as unknown as Assessment);
      return id;
    };
    await add(law.core.edition);
    const other = await add("another");
    const told = async () => {
      const { standing, findings } = await assessmentHealth(path, law);
      return { standing, state: findings[0]?.state, zh: findings[0]?.words.zh };
    };
    expect(await told()).toMatchObject({
      standing: { assessed: 2, reviewed: 0, due: 1 },
      state: "caution",
      zh: expect.stringContaining("2 件未了结的案卷里，1 件还是按别的法律版本研判的"),
    });
    const review = { edition: law.core.edition, rulesVersion, on, movedEvent: null };
    await store.lawReviews.note("home", other, review);
    expect(await told()).toMatchObject({
      standing: { assessed: 2, reviewed: 1, due: 0 },
      state: "fine",
      zh: expect.stringContaining("其中 1 件按别的版本研判，已按现在的版本重看，没有变动"),
    });
    await store.close();
  } finally {
    await remove();
  }
});
