import { afterEach, describe, expect, test, vi } from "vitest";
import { openChanges } from "./changes.ts";

const never = new AbortController().signal;

afterEach(() => vi.useRealTimers());

describe("open screens", () => {
  test("hear a change of their own case, also one before they began to listen, several as one", async () => {
    const changes = openChanges();
    const heard = changes.watch("a", never)[Symbol.asyncIterator]();
    changes.publish("b");
    changes.publish("a");
    changes.publish("a");
    expect(await heard.next()).toEqual({ done: false, value: "changed" });
    const next = heard.next();
    changes.publish("a");
    expect(await next).toEqual({ done: false, value: "changed" });
    changes.close();
    expect((await heard.next()).done).toBe(true);
  });

  test("hear now and then that the line is alive", async () => {
    vi.useFakeTimers();
    const changes = openChanges();
    const next = changes.watch("a", never)[Symbol.asyncIterator]().next();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await next).toEqual({ done: false, value: "alive" });
    changes.close();
  });

  test("end when the screen goes, when the server stops, and where it had stopped before", async () => {
    const changes = openChanges();
    const screen = new AbortController();
    const gone = changes.watch("a", screen.signal)[Symbol.asyncIterator]().next();
    screen.abort();
    expect((await gone).done).toBe(true);
    const stopped = changes.watch("a", never)[Symbol.asyncIterator]().next();
    changes.close();
    expect((await stopped).done).toBe(true);
    expect((await changes.watch("a", never)[Symbol.asyncIterator]().next()).done).toBe(true);
  });
});
