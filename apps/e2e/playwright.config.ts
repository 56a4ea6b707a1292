import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'src',
  outputDir: '../../test-results',
  globalSetup: './src/global-setup.ts',
  // The journey is one story, told by one browser to one platform.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 60_000,
  globalTimeout: 7 * 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env.GAOXIN_CHROMIUM ? { executablePath: process.env.GAOXIN_CHROMIUM } : {}),
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
