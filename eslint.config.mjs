import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const SERVICES = ['recruitment', 'construction', 'rating', 'directory', 'courier'];
const PORTALS = ['shell', 'officials', 'enterprise', 'experience'];
const SCRIPTS = '{ts,tsx,mjs}';
const TESTS = [`**/*.{test,fixture}.${SCRIPTS}`, 'libs/shared/testkit/**', 'apps/e2e/**'];

const tags = (prefix, names) => names.map((name) => `${prefix}:${name}`);
const may = (sourceTag, ...onlyDependOnLibsWithTags) => ({ sourceTag, onlyDependOnLibsWithTags });

/** Who may import whom. A service never sees another; the gateway composes them all when they share a process. */
const boundaries = (...testTags) => [
  may('scope:shared', 'scope:shared'),
  ...SERVICES.map((name) => may(`scope:${name}`, `scope:${name}`, 'scope:shared')),
  ...PORTALS.map((name) => may(`scope:portal-${name}`, `scope:portal-${name}`, 'scope:shared')),
  may('scope:gateway', 'scope:gateway', 'scope:shared', ...tags('scope', SERVICES)),
  may('scope:e2e', '*'),
  may('type:kernel', 'type:kernel', ...testTags),
  {
    ...may('type:domain', 'type:kernel', ...testTags),
    bannedExternalImports: ['@mikro-orm/*', '@apollo/*', 'graphql*', '@graphql-*', 'react*', 'pg', 'pg-boss', 'kysely'],
  },
  may('type:server', 'type:server', 'type:kernel', ...testTags),
  may('type:subgraph', 'type:domain', 'type:server', 'type:kernel', ...testTags),
  may('type:app', 'type:subgraph', 'type:server', 'type:kernel', ...testTags),
  may('type:ui', 'type:kernel', ...testTags),
  may('type:client', 'type:kernel', ...testTags),
  may('type:portal', 'type:ui', 'type:client', 'type:kernel', ...testTags),
  may('type:e2e', 'type:testkit', 'type:server', 'type:kernel', 'type:client'),
];

const moduleBoundaries = (depConstraints, allow = []) => [
  'error',
  {
    allow,
    depConstraints,
    enforceBuildableLibDependency: false,
    // The testkit starts everything that is tested with it; only tests close that circle.
    ignoredCircularDependencies: [['@gaoxin/testkit', '*']],
  },
];

const ENVIRONMENT = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'The environment is read in libs/shared/server/src/config.ts only.',
};
const ONLY = {
  selector: "MemberExpression[object.name=/^(test|it|describe)$/][property.name='only'], CallExpression[callee.name=/^(fit|fdescribe)$/]",
  message: 'A test left alone hides the others.',
};
const CLOCK = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time enters the domain as data.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Time enters the domain as data.' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Time enters the domain as data.' },
];

// Without a fresh graph on disk the boundaries rule skips itself.
await createProjectGraphAsync();

export default tseslint.config(
  { ignores: ['**/dist/**', '**/generated/**', '**/src/generated/**', '.data*/**', '.nx/**', 'coverage/**', 'apps/e2e/test-results/**'] },
  {
    files: [`**/*.${SCRIPTS}`],
    extends: [tseslint.configs.recommended],
    plugins: { '@nx': nx },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-restricted-syntax': ['error', ENVIRONMENT, ONLY],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: [`{apps,libs}/**/*.${SCRIPTS}`],
    rules: { '@nx/enforce-module-boundaries': moduleBoundaries(boundaries()) },
  },
  {
    files: ['libs/*/domain/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ENVIRONMENT, ONLY, ...CLOCK] },
  },
  {
    files: ['libs/shared/server/src/config.ts', 'tools/**', '*.{ts,mjs}', `apps/**/*.config.${SCRIPTS}`, ...TESTS],
    rules: { 'no-restricted-syntax': ['error', ONLY] },
  },
  {
    files: TESTS,
    rules: { '@nx/enforce-module-boundaries': moduleBoundaries(boundaries('type:testkit')) },
  },
  {
    // A build's configuration belongs to tools/, wherever it has to lie.
    files: [`apps/**/*.config.${SCRIPTS}`],
    rules: { '@nx/enforce-module-boundaries': 'off' },
  },
  {
    files: ['libs/shared/testkit/**'],
    rules: { '@nx/enforce-module-boundaries': moduleBoundaries([may('type:testkit', '*')], ['@gaoxin/gateway']) },
  },
  {
    files: ['apps/portals/**', 'libs/shared/{ui,client}/**'].map((folder) => `${folder}/*.{ts,tsx}`),
    extends: [reactHooks.configs.flat.recommended],
  },
);
