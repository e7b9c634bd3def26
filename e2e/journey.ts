import { type APIRequestContext, test as base, expect, type Page, type PlaywrightWorkerArgs } from "@playwright/test";
import { clientHeader } from "@youju/api/client";
import { type JourneyServer, startServer } from "./journey-server.ts";
import type { Walk } from "./walk/walk.ts";

type PerJourney = {
  readonly language: Walk["language"];
  /** The page and its language, as every act of a walk takes them. */
  readonly walk: Walk;
  /** A program beside the browser: it has no Origin and names itself instead. */
  readonly program: APIRequestContext;
};
type PerWorker = {
  /** The day the server's clock stands on, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether the examples stand in the list; reading their pictures takes the machine a while. */
  readonly examples: boolean;
  readonly server: JourneyServer;
};

/**
 * A journey through the real server in a real browser. Whatever goes wrong on the way without being looked at fails it
 * too: an error in the page or its console, an answer of 500 or more, a request to anywhere else.
 */
export const test = base.extend<PerJourney, PerWorker>({
  today: ["2026-10-05", { option: true, scope: "worker" }],
  examples: [false, { option: true, scope: "worker" }],
  server: [
    async ({ today, examples, playwright }, use) => {
      const server = await startServer(today);
      if (!examples) {
        const program = await programAt(playwright, server);
        await program.delete("/api/demo");
        await program.dispose();
      }
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  language: ["zh", { option: true }],
  baseURL: async ({ server }, use) => {
    await use(server.address);
  },
  page: async ({ page, server, language }, use, info) => {
    const faults = watchForFaults(page, server.address);
    const open = watchRequests(page);
    await page.addInitScript((chosen) => {
      // An empty page, where a journey waits for the server, keeps nothing
      if (location.protocol !== "about:") {
        localStorage.setItem("youju.preferences", JSON.stringify({ language: chosen, theme: "light" }));
      }
    }, language);
    await use(page);
    if (info.status !== info.expectedStatus) {
      process.stdout.write(await sceneOf(page, { open, faults, said: server.said() }));
    }
    expect(faults).toEqual([]);
  },
  walk: async ({ page, language }, use) => {
    await use({ page, language });
  },
  program: async ({ playwright, server }, use) => {
    const program = await programAt(playwright, server);
    await use(program);
    await program.dispose();
  },
});

export { expect };

function programAt({ request }: PlaywrightWorkerArgs["playwright"], { address }: JourneyServer) {
  return request.newContext({ baseURL: address, extraHTTPHeaders: { [clientHeader]: "journey" } });
}

/** Requests without an answer yet, as they stand at the moment of asking. */
function watchRequests(page: Page): ReadonlySet<string> {
  const open = new Set<string>();
  const nameOf = (request: { method: () => string; url: () => string }) => `${request.method()} ${request.url()}`;
  page.on("request", (request) => open.add(nameOf(request)));
  page.on("requestfinished", (request) => open.delete(nameOf(request)));
  page.on("requestfailed", (request) => open.delete(nameOf(request)));
  return open;
}

type Scene = { readonly open: ReadonlySet<string>; readonly faults: readonly string[]; readonly said: string };

/** What stood on the screen where a journey broke off, and what was under way: a picture does not reach every log. */
async function sceneOf(page: Page, { open, faults, said }: Scene): Promise<string> {
  const screen = await page
    .locator("body")
    .ariaSnapshot({ timeout: 5000 })
    .catch(() => "(no page)");
  const parts = [
    ["at", page.url()],
    ["screen", screen],
    ["open", [...open].join("\n")],
    ["faults", faults.join("\n")],
  ];
  return [...parts, ["server", said]].map(([name, text]) => `--- ${name}\n${text}\n`).join("");
}

function watchForFaults(page: Page, address: string): readonly string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`page: ${error.message}`));
  page.on("console", (message) => {
    // A refused input is reported by the browser as a failed resource; the journeys look at those themselves.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) {
      faults.push(`console: ${message.text()}`);
    }
  });
  page.on("response", (response) => {
    if (response.status() >= 500) {
      faults.push(`${response.status()} ${response.url()}`);
    }
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== address) {
      faults.push(`left the machine: ${request.url()}`);
    }
  });
  return faults;
}
