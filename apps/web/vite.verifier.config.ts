import { defineConfig } from "vite";

/** The verifier of bundles as one script; `tools/check-verifier.ts` makes the page around it. */
export default defineConfig({
  publicDir: false,
  build: {
    target: ["chrome99", "safari15.4"],
    lib: { entry: "src/verifier/standalone.ts", formats: ["iife"], name: "youju", fileName: () => "verifier.js" },
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !/[\\/]packages[\\/]/.test(id) } },
  },
});
