// Every suite by what it needs: `unit` and `quality` run in Node, `build` asks what was built, `components` run in real Chromium,
// `journeys` drive the built extension.
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserPath, CHROMIUM_FLAGS } from './scripts/browser-path.ts';

const executablePath = browserPath() ?? '';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Every test opens its own database and clock: files may share what they import.
          isolate: false,
          // Only against hanging: how long something takes is measured by the bench.
          testTimeout: 60_000,
          include: ['tests/{unit,contracts,code}/**/*.test.ts'],
          exclude: ['**/*.browser.test.{ts,tsx}'],
        },
      },
      {
        test: { name: 'build', environment: 'node', include: ['tests/code/**/*.build.ts'], testTimeout: 60_000 },
      },
      {
        test: {
          name: 'quality',
          environment: 'node',
          include: ['tests/quality/**/*.quality.test.ts'],
          testTimeout: 300_000,
        },
      },
      {
        plugins: [react()],
        // Known beforehand, so that no suite is reloaded in its middle when a dependency is met for the first time.
        optimizeDeps: {
          include: [
            '@noble/hashes/hmac.js',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
            '@testing-library/react',
            '@testing-library/user-event',
            'axe-core',
            'dexie',
            'fake-indexeddb',
            'fast-check',
            'htmlparser2',
            'wxt/browser',
            'zod',
          ],
        },
        test: {
          name: 'components',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: [...CHROMIUM_FLAGS] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/e2e/**/*.journey.test.ts'],
          setupFiles: ['tests/e2e/on-failure.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // How long a journey waits for what must come is no assertion: a busy machine takes longer.
          expect: { poll: { timeout: 20_000 } },
          // Each with a browser, a server and a profile of its own: two at a time take three quarters of the time, and get in each other's way a little.
          maxWorkers: 2,
        },
      },
    ],
  },
});
