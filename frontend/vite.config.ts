import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { publicPages } from "./tools/public-pages.ts";

/** Two entries: the staff's application, and the customer's pages under /p/, which carry neither antd nor a router. */
export default defineConfig({
  plugins: [react(), publicPages()],
  server: { port: 5173, proxy: { "/api": process.env.AFTERCARE_API ?? "http://localhost:8080" } },
  build: {
    target: "es2022",
    manifest: true,
    // The policy forbids inline scripts and data: fonts; every asset is a file of ours.
    assetsInlineLimit: 0,
    // A page names its styles, which nothing else would fetch. What its script imports the browser finds in it: listed ahead,
    // page by page, those names were a third of the first file and grew with every screen.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) =>
        hostType === "html" ? files : files.filter((file) => file.endsWith(".css")),
    },
    rollupOptions: { input: { staff: "index.html", public: "p.html" } },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}", "tools/**/*.test.ts"],
    setupFiles: ["src/test-setup.ts"],
    restoreMocks: true,
    reporters: process.env.AFTERCARE_TEST_REPORT ? ["default", "json"] : ["default"],
    outputFile: { json: process.env.AFTERCARE_TEST_REPORT ?? "test-results/unit.json" },
  },
});
