import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createRecruitment } from '@gaoxin/recruitment-subgraph';
import { serve, type Viewer } from '@gaoxin/server';
import { as, openService } from '@gaoxin/testkit';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { SECRET, startSubject } from './subjects.fixture.ts';

const HOLDERS: Record<string, Viewer> = {
  recruiter: as('RECRUITER'),
  neighbour: as('RECRUITER', { zone: 'kunshan', id: 'neighbour' }),
  enterprise: as('ENTERPRISE_REPRESENTATIVE', { enterprise: 'e1' }),
  competitor: as('ENTERPRISE_REPRESENTATIVE', { enterprise: 'e2', id: 'competitor' }),
  reader: as('CLIENT', { scopes: ['service:read'] }),
};
const PLAN = new TextEncoder().encode('用地红线 v2');

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

describe.each(['in process', 'over HTTP'])('files of a service %s', (mode) => {
  const stack = new AsyncDisposableStack();
  let url: string;
  beforeAll(async () => {
    const { service } = stack.use(await openService(createRecruitment, { name: 'recruitment' }));
    const urlOfService = async () => {
      const server = stack.use(await serve(service, { port: 0, secret: SECRET }));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    };
    const services = mode === 'in process' ? [service] : { recruitment: await urlOfService() };
    const identity = { verify: async (token: string) => HOLDERS[token] ?? null, handler: () => {} };
    ({ url } = stack.use(await startSubject({ services, identity })));
  });
  afterAll(() => stack.disposeAsync());

  const ask = async (path: string, token?: string, init: RequestInit = {}) => {
    const headers = { ...(token && { authorization: `Bearer ${token}` }), ...(init.headers as Record<string, string>) };
    return fetch(`${url}/files/${path}`, { ...init, headers });
  };
  const upload = (token: string, content: Uint8Array, name = '红线图.pdf', more: Record<string, string> = {}) =>
    ask('recruitment', token, { method: 'POST', body: content as BodyInit, headers: { 'content-type': 'application/pdf', 'x-file-name': encodeURIComponent(name), ...more } });
  const idOf = async (response: Response) => ((await response.json()) as { id: string }).id;

  test('come back as they were sent, and never as a page', async () => {
    const stored = await upload('recruiter', PLAN, 'C:\\图纸\\红线图.pdf');
    expect(stored.status).toBe(201);
    const { id, ...rest } = (await stored.json()) as { id: string };
    expect(rest).toEqual({ name: '红线图.pdf', mediaType: 'application/pdf', size: PLAN.length });
    const got = await ask(`recruitment/${id}`, 'recruiter');
    expect(new Uint8Array(await got.arrayBuffer())).toEqual(PLAN);
    expect(got.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''${encodeURIComponent('红线图.pdf')}`);
    expect(got.headers.get('content-security-policy')).toBe('sandbox');
  });

  test('are read by the own enterprise and by officials of the zone only', async () => {
    const id = await idOf(await upload('enterprise', PLAN));
    const seen = await Promise.all(['enterprise', 'recruiter', 'competitor', 'neighbour', 'reader'].map((token) => ask(`recruitment/${id}`, token)));
    expect(seen.map(({ status }) => status)).toEqual([200, 200, 404, 404, 404]);
    expect((await ask(`recruitment/${id}`)).status).toBe(401);
    const ofZone = await idOf(await upload('recruiter', PLAN));
    expect((await ask(`recruitment/${ofZone}`, 'enterprise')).status).toBe(404);
  });

  test.each([
    ['one byte too many', () => upload('recruiter', new Uint8Array(20 * 1024 * 1024 + 1)), 413, 'FILE_TOO_LARGE'],
    ['an empty file', () => upload('recruiter', new Uint8Array()), 400, 'FILE_EMPTY'],
    ['a file without a name', () => upload('recruiter', PLAN, ' '), 400, 'FILE_NAME'],
    ['a name that is not encoded', () => upload('recruiter', PLAN, '', { 'x-file-name': '%E7%BA' }), 400, 'FILE_NAME'],
    ['a third party that may only read', () => upload('reader', PLAN), 403, 'FORBIDDEN'],
    ['another method', () => ask('recruitment', 'recruiter', { method: 'DELETE' }), 405, 'METHOD_NOT_ALLOWED'],
    ['a bad token', () => ask('recruitment/7', 'forged'), 401, 'UNAUTHENTICATED'],
  ])('%s is refused with a sentence', async (_what, send, status, code) => {
    const response = await send();
    expect(response.status).toBe(status);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors).toMatchObject([{ message: expect.any(String), extensions: { code } }]);
  });

  test('a file of 100 MB is refused with a sentence, and nobody holds it in memory', async () => {
    const megabyte = new Uint8Array(1024 * 1024);
    const held = () => {
      collectGarbage();
      return process.memoryUsage().arrayBuffers;
    };
    const before = held();
    let [sent, most] = [0, 0];
    const body = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        if (sent % 50 === 0) most = Math.max(most, held() - before);
        if (sent === 100) return stream.close();
        sent += 1;
        stream.enqueue(megabyte);
      },
    });
    const init = { method: 'POST', body: body as BodyInit, duplex: 'half', headers: { 'x-file-name': 'big.xlsx' } };
    const response = await ask('recruitment', 'recruiter', init as RequestInit);
    expect([response.status, await response.json()]).toMatchObject([413, { errors: [{ message: expect.stringContaining('20 MB'), extensions: { code: 'FILE_TOO_LARGE' } }] }]);
    expect([sent, most < 60 * megabyte.length]).toEqual([100, true]);
  });

  test('a service that keeps none is not found', async () => {
    expect((await ask('rating/7', 'recruiter')).status).toBe(404);
    expect((await ask('../graphql', 'recruiter')).status).not.toBe(500);
  });
});
