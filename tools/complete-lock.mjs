// npm leaves an optional package of another platform out of the lock file when the registry at hand cannot serve it,
// and `npm ci` then calls the lock file stale on every machine. This adds what is missing; run it after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

const OS = { darwin: 'darwin', linux: 'linux', win32: 'win32', win: 'win32', android: 'android', freebsd: 'freebsd', openharmony: 'openharmony' };
const CPU = { arm64: 'arm64', x64: 'x64', ia32: 'ia32', arm: 'arm', ppc64: 'ppc64', riscv64: 'riscv64', s390x: 's390x', loong64: 'loong64', wasm32: 'wasm32' };
const LIBC = { gnu: 'glibc', musl: 'musl' };

const find = (words, table) => words.map((word) => table[word]).find(Boolean);
const list = (key, value) => (value ? { [key]: [value] } : {});

function entry(name, version) {
  const words = name.split(/[-/]/);
  return {
    version,
    ...list('cpu', find(words, CPU)),
    optional: true,
    ...list('os', find(words, OS)),
    ...list('libc', find(words, LIBC)),
  };
}

const added = [];
for (const { optionalDependencies = {} } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const path = `node_modules/${name}`;
    const held = Object.keys(lock.packages).some((key) => key === path || key.endsWith(`/${path}`));
    if (held || !/^\d/.test(version)) continue;
    lock.packages[path] = entry(name, version);
    added.push(`${name}@${version}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'The lock file is complete.' : `Added ${added.join(', ')}`);
