import type { DemoAccount } from './stack.ts';

/** What a newcomer needs to look around: the places and who can sign in there. */
export function announcement(origin: string, accounts: readonly DemoAccount[]): string {
  const places = [
    ['高新区干部 Officials', `${origin}/officials`],
    ['企业 Enterprises', `${origin}/enterprise`],
    ['体验官 Experience officers', `${origin}/experience`],
    ['GraphQL', `${origin}/graphql`],
  ];
  const rows = accounts.map(({ login, password, who }) => `  ${login.padEnd(16)} ${password.padEnd(16)} ${who}`);
  return ['', ...places.map(([name, url]) => `  ${url!.padEnd(40)} ${name}`), '', ...rows, ''].join('\n');
}
