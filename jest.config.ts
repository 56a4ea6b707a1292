import type { Config } from 'jest';

const ignored = ['/node_modules/', '/dist/', '/test-results/'];

/** Services, libraries and tools: ES modules, types stripped by Jest as Node itself does. */
const node = {
  displayName: 'node',
  testMatch: ['<rootDir>/libs/**/*.test.ts', '<rootDir>/apps/**/*.test.ts', '<rootDir>/tools/**/*.test.ts'],
  testPathIgnorePatterns: [...ignored, '/libs/shared/(ui|client)/', '/apps/portals/', '/apps/e2e/', '/tools/bench/'],
  modulePathIgnorePatterns: ['/dist/', '/tools/bench/node_modules/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'node'],
  transform: {},
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tools/jest/start-database.ts',
  globalTeardown: '<rootDir>/tools/jest/stop-database.ts',
} as const;

/** Portals and the libraries they are made of: rendered in jsdom. */
const portal = {
  displayName: 'portal',
  testMatch: ['<rootDir>/libs/shared/{ui,client}/**/*.test.{ts,tsx}', '<rootDir>/apps/portals/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ignored,
  modulePathIgnorePatterns: ['/dist/', '/tools/bench/node_modules/'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
  transform: { '\\.[mc]?[jt]sx?$': ['@swc/jest', { jsc: { target: 'es2024', transform: { react: { runtime: 'automatic' } } } }] },
  moduleNameMapper: { '\\.(css|less|svg|png|webp|woff2)$': '<rootDir>/tools/jest/asset.ts' },
  testEnvironment: '<rootDir>/tools/jest/browser-environment.ts',
  setupFiles: ['<rootDir>/tools/jest/browser.ts'],
} as const;

export default {
  testTimeout: 20_000,
  projects: [node, portal],
} satisfies Config;
