import { existsSync } from "node:fs";
import { open } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { storageFailure } from "./storage-failure.ts";

test("a database that may not grow any more is a full disk", () => {
  const database = new DatabaseSync(":memory:");
  database.exec("pragma max_page_count = 3; create table notes (note text)");
  const fill = () => database.prepare("insert into notes values (?)").run("满".repeat(20_000));
  const thrown = (() => {
    try {
      return fill();
    } catch (error) {
      return error;
    }
  })();
  expect(storageFailure(thrown)).toMatchObject({ code: "DISK_FULL", cause: thrown });
  database.close();
});

test.runIf(existsSync("/dev/full"))("a device without room is a full disk", async () => {
  const device = await open("/dev/full", "w");
  const thrown: unknown = await device.write("x").then(
    () => undefined,
    (error: unknown) => error,
  );
  await device.close();
  expect(storageFailure(thrown).code).toBe("DISK_FULL");
});

test("whatever else a disk throws is not a full one", () => {
  expect(storageFailure(Object.assign(new Error("EIO"), { code: "EIO" })).code).toBe("STORAGE_FAILED");
  expect(storageFailure("gone").code).toBe("STORAGE_FAILED");
});
