import { defineConfig } from 'vitest/config';

/** Four kinds of tests, by the name of the file: unit beside the code, the built site, the search on it, the browser. */
export default defineConfig({
  test: {
    passWithNoTests: false,
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'],
          // Modules are loaded once, which is half of the time; what a test replaces is put back after it.
          isolate: false,
          restoreMocks: true,
          unstubEnvs: true,
          unstubGlobals: true,
        },
      },
      {
        test: {
          name: 'dist',
          include: ['tests/dist/**/*.dist.test.ts'],
          testTimeout: 60_000,
          // The rules are pure functions over pages that are parsed once and shared.
          isolate: false,
        },
      },
      {
        test: {
          name: 'search',
          include: ['tests/search/**/*.search.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Chromium itself uses the cores.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.browser.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Chromium itself uses the cores.
          fileParallelism: false,
          // The built pages are read once.
          isolate: false,
          // A thousand tests on a busy machine: one late frame is no fault, what is broken fails each time.
          retry: 2,
        },
      },
    ],
  },
});
