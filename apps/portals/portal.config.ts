import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pluginModuleFederation } from '@module-federation/rsbuild-plugin';
import type { HtmlBasicTag, RsbuildConfig } from '@rsbuild/core';
import { pluginReact } from '@rsbuild/plugin-react';

export type Remote = 'officials' | 'enterprise' | 'experience';

const PORTS = { officials: 3001, enterprise: 3002, experience: 3003, shell: 3004 } as const;
const GATEWAY = 'http://localhost:4000';
const folder = fileURLToPath(new URL('.', import.meta.url));

// One copy each for shell and remotes, because they hold contexts or caches. antd is not among them: shared, it could
// not be tree-shaken. `@gaoxin/client` has no version; there is only the one of this repository.
const SINGLETONS = [
  'react',
  'react-dom',
  'react-dom/client',
  'react-router',
  '@apollo/client',
  '@apollo/client/react',
  'i18next',
  'react-i18next',
  '@ant-design/cssinjs',
  '@gaoxin/client',
];

const shared = Object.fromEntries(
  SINGLETONS.map((name) => [name, name === '@gaoxin/client' ? { singleton: true, version: '0.1.0', requiredVersion: false as const } : { singleton: true }]),
);

/** The host: it knows no remote at build time, `/config.json` names them. */
export const shellConfig = (): RsbuildConfig => portal('shell', '/', { name: 'shell', remotes: {} });

/** A portal that the shell loads under `/remotes/<name>/`, and that runs alone under `npm run dev:<name>`. */
export const remoteConfig = (name: Remote): RsbuildConfig =>
  portal(name, `/remotes/${name}/`, { name, filename: 'remote-entry.js', exposes: { './app': './src/app.tsx' } });

type Federation = Parameters<typeof pluginModuleFederation>[0];

function portal(name: keyof typeof PORTS, assetPrefix: string, federation: Federation): RsbuildConfig {
  return {
    plugins: [pluginReact(), pluginModuleFederation({ ...federation, shared, dts: false, dev: false, shareStrategy: 'loaded-first' })],
    source: { entry: { index: './src/main.tsx' } },
    // Its module build says of itself that it is CommonJS; Node takes the other one as well.
    resolve: { alias: { 'chinese-days$': 'chinese-days/dist/index.min.js' } },
    html: { template: join(folder, 'index.html'), tags: (tags) => tags.map(withNonce) },
    output: { assetPrefix, legalComments: 'none' },
    server: { port: PORTS[name], strictPort: true, cors: { origin: `http://localhost:${PORTS.shell}` }, proxy: { '/graphql': GATEWAY, '/oidc': GATEWAY, '/config.json': GATEWAY } },
    dev: { lazyCompilation: false },
    performance: { printFileSize: false },
  };
}

/** The gateway puts a nonce of its own in for every request. */
const withNonce = (tag: HtmlBasicTag): HtmlBasicTag =>
  tag.tag === 'script' || tag.tag === 'link' ? { ...tag, attrs: { ...tag.attrs, nonce: '__CSP_NONCE__' } } : tag;
