import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The page talks to the server of the same origin; in watch mode Vite hands `/api` on to it. */
const server = process.env.YOUJU_DEV_SERVER ?? "http://127.0.0.1:4270";

export default defineConfig({
  base: "/",
  plugins: [react(), tailwindcss()],
  // The router carries a stand-in for a hook that React has had since 18.
  resolve: { alias: { "use-sync-external-store/shim/index.js": "react" } },
  build: {
    target: ["chrome99", "safari15.4"],
    cssTarget: ["chrome99", "safari15.4"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Our own packages only declare: what a screen does not use of them need not travel with it.
      treeshake: { moduleSideEffects: (id) => !/[\\/]packages[\\/]/.test(id) },
      output: {
        codeSplitting: {
          groups: [{ name: "frame", test: /node_modules[\\/](react|react-dom|scheduler|wouter|@tanstack)[\\/]/ }],
        },
      },
    },
  },
  server: { host: "127.0.0.1", proxy: { "/api": { target: server, changeOrigin: true } } },
});
