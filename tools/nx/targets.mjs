import { dirname } from 'node:path';

/** @param {string} root folder of the package */
const targets = (root) => ({
  lint: {
    command: `eslint --no-warn-ignored --no-error-on-unmatched-pattern ${root}`,
    cache: true,
    inputs: ['default', '^default', 'rules'],
  },
  ...(root === 'apps/e2e'
    ? { e2e: { command: 'playwright test', options: { cwd: root } } }
    : {
        test: {
          command: `node --experimental-vm-modules node_modules/jest/bin/jest.js --passWithNoTests --testPathPatterns /${root}/`,
          cache: true,
          inputs: ['default', '^default', 'tests'],
        },
      }),
});

/** @param {string} root */
const project = (root) => ({ projectType: root.startsWith('apps/') ? 'application' : 'library', targets: targets(root) });

/** Gives every package of the workspace its targets, so that a package.json with a name and tags is all it needs. */
export const createNodesV2 = [
  '{apps,libs}/**/package.json',
  /** @param {readonly string[]} files */
  (files) =>
    files
      .filter((file) => !file.includes('node_modules'))
      .map((file) => dirname(file))
      .map((root) => [`${root}/package.json`, { projects: { [root]: project(root) } }]),
];
