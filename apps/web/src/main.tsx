import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createQueryClient } from "./api/client.ts";
import { showPreferences } from "./settings/preferences.ts";
import { App } from "./shell/app.tsx";
import { reloadWhenRenewed } from "./shell/renewal.ts";
import "./theme.css";

async function start(): Promise<void> {
  showPreferences();
  reloadWhenRenewed();
  if (!("groupBy" in Map)) {
    const { teachOlderBrowsers } = await import("./older-browsers.ts");
    teachOlderBrowsers();
  }
  const root = document.getElementById("root");
  if (root !== null) {
    createRoot(root).render(
      <StrictMode>
        <QueryClientProvider client={createQueryClient()}>
          <App />
        </QueryClientProvider>
      </StrictMode>,
    );
  }
}

void start();
