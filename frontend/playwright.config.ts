import { defineConfig } from "@playwright/test";

/**
 * Browser tests against a running application (AFTERCARE_URL), in the distribution's own Chromium. No retries: a test that
 * passes the second time has failed. AFTERCARE_E2E_REPORT names the file of the JSON report; AFTERCARE_E2E_TRACE=true keeps the
 * trace of what fails, which costs a quarter of the time.
 */
export default defineConfig({
  testDir: "e2e",
  // What moves the company's clock comes last, so that nothing else finds itself a month on.
  projects: [
    { name: "everyday", testIgnore: "**/later/**" },
    { name: "later", testMatch: "**/later/**" },
  ],
  outputDir: "test-results/e2e",
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: process.env.AFTERCARE_E2E_REPORT ?? "test-results/e2e.json" }]],
  use: {
    baseURL: process.env.AFTERCARE_URL ?? "http://localhost:8080",
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    trace: process.env.AFTERCARE_E2E_TRACE === "true" ? "retain-on-failure" : "off",
    launchOptions: {
      executablePath: process.env.AFTERCARE_CHROMIUM ?? "/usr/bin/chromium",
      // Chromium refuses its sandbox to root, as in containers.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    },
  },
});
