import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { SessionProvider, type PortalClient } from '@gaoxin/client';
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { MemoryRouter, Route, Routes } from 'react-router';
import App from '../app.tsx';

// The first page's code is compiled while the first test waits for it.
configure({ asyncUtilTimeout: 10_000 });

interface Sent {
  idempotencyKey: string;
}

const planned = {
  __typename: 'ExperienceTask',
  id: 't1',
  version: 1,
  title: '变更企业地址，从取号到拿照',
  place: '政务大厅',
  brief: '不提前告知窗口',
  steps: ['取号', '等叫号'],
  limitMinutes: 60,
  dueOn: '2022-07-29',
  light: 'ON_TIME',
  status: 'PLANNED',
  viewerCan: ['SUBMIT'],
  evaluation: null as object | null,
};
const CRITERIA = ['FINDABLE', 'CLEAR', 'WAIT', 'MANNER'];

/** A server that takes an evaluation, refuses it with `errors`, or does not answer at all. */
function openServer() {
  let task = planned;
  const sent: Sent[] = [];
  const server = { sent, silent: false, errors: [] as object[] };
  const submit = (input: Sent & { steps: object[]; scores: object[]; text: string | null }) => {
    sent.push(input);
    if (server.silent) return new TypeError('fetch failed');
    if (server.errors.length > 0) return { submitEvaluation: { __typename: 'SubmitEvaluationPayload', evaluation: null, errors: server.errors } };
    const steps = input.steps.map((step) => ({ __typename: 'ExperienceStep', ...step }));
    const scores = input.scores.map((score) => ({ __typename: 'ExperienceScore', ...score }));
    const evaluation = { __typename: 'ExperienceEvaluation', id: 'v1', minutes: 7, submittedAt: '2022-07-28T06:00:00Z', text: input.text, steps, scores };
    task = { ...task, version: 2, status: 'SUBMITTED', light: 'DONE', viewerCan: [], evaluation };
    return { submitEvaluation: { __typename: 'SubmitEvaluationPayload', evaluation: { ...evaluation, task }, errors: [] } };
  };
  const link = new ApolloLink(({ operationName, variables }) => {
    const zone = { __typename: 'HighTechZone', id: 'dianjiang', today: '2022-07-28' };
    const answer = operationName === 'SubmitEvaluation' ? submit(variables['input'] as never) : { zone, experienceTask: task, experienceTasks: [task] };
    return new Observable((observer) => {
      if (answer instanceof Error) return observer.error(answer);
      observer.next({ data: answer });
      observer.complete();
    });
  });
  return { server, link };
}

function open(link: ApolloLink, path = '/experience/tasks/t1') {
  const state = { viewer: { id: 'lin', zone: 'dianjiang', kind: 'EXPERIENCE_OFFICER' as const, roles: ['EXPERIENCE_OFFICER'], name: '林若溪', enterprise: null, official: null } };
  const client: PortalClient = {
    config: { issuer: 'http://localhost/oidc', remotes: {} },
    session: { state: () => state, subscribe: () => () => {}, accessToken: async () => undefined, renew: async () => false, signIn: async () => {}, signOut: async () => {} },
    apollo: new ApolloClient({ link, cache: new InMemoryCache(), defaultOptions: { watchQuery: { errorPolicy: 'all' } } }),
  };
  return render(
    <MemoryRouter initialEntries={[path]}>
      <SessionProvider client={client} signedOut={() => null}>
        <Routes>
          <Route path="/experience/*" element={<App />} />
        </Routes>
      </SessionProvider>
    </MemoryRouter>,
  );
}

const network = (online: boolean) =>
  act(async () => {
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);
    window.dispatchEvent(new Event(online ? 'online' : 'offline'));
  });
const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));

async function fillIn() {
  await userEvent.click(await screen.findByRole('button', { name: '开始' }));
  await click('记完成');
  const minutes = screen.getByRole('spinbutton', { name: '取号用时，分钟' });
  await userEvent.clear(minutes);
  await userEvent.type(minutes, '7');
  for (const name of ['好找', '说得清', '等得值', '态度']) await userEvent.click(within(screen.getByRole('group', { name })).getByRole('radio', { name: '4 分' }));
  await userEvent.type(screen.getByLabelText(/^写一句/), '自助机缺模板。');
}

beforeEach(() => localStorage.clear());
afterEach(() => network(true));

test('a draft survives a reload, and is gone once it is handed in', async () => {
  const { server, link } = openServer();
  const first = open(link);
  await fillIn();
  await click('存草稿');
  expect(screen.getByText(/^草稿已存在本机/)).toBeTruthy();
  expect((await axe.run(screen.getByRole('main'))).violations).toEqual([]);
  first.unmount();

  open(link);
  expect(await screen.findByDisplayValue('自助机缺模板。')).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('spinbutton', { name: '取号用时，分钟' }).value).toBe('7');
  expect(screen.getByText('4 / 4 项')).toBeTruthy();
  await click('提交');
  expect(await screen.findByText('已提交，谢谢您')).toBeTruthy();
  expect((await axe.run(screen.getByRole('main'))).violations).toEqual([]);
  expect(server.sent).toMatchObject([
    {
      taskId: 't1',
      version: 1,
      steps: [{ title: '取号', minutes: 7 }, { title: '等叫号', minutes: null }],
      scores: CRITERIA.map((criterion) => ({ criterion, points: 4 })),
      text: '自助机缺模板。',
    },
  ]);
  expect(localStorage.length).toBe(0);
});

test('handed in without a network, it goes out by itself when the network is back', async () => {
  const { server, link } = openServer();
  open(link);
  await fillIn();
  await network(false);
  expect(screen.getByText('没有网络，草稿已存在本机')).toBeTruthy();
  await click('提交');
  expect(screen.getByText('没有网络，已存在本机，联网后自动送出')).toBeTruthy();
  expect(server.sent).toEqual([]);
  await network(true);
  expect(await screen.findByText('已提交，谢谢您')).toBeTruthy();
  expect(server.sent).toHaveLength(1);
});

test('an attempt without an answer is repeated under the same key', async () => {
  const { server, link } = openServer();
  open(link);
  await fillIn();
  server.silent = true;
  await click('提交');
  expect((await screen.findByRole('alert')).textContent).toContain('网络断了');
  await network(false);
  server.silent = false;
  await network(true);
  expect(await screen.findByText('已提交，谢谢您')).toBeTruthy();
  await waitFor(() => expect(new Set(server.sent.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1));
  expect(server.sent).toHaveLength(2);
});

test("the server's fault stands at the scores", async () => {
  const { server, link } = openServer();
  server.errors = [{ __typename: 'UserError', code: 'SCORES_INCOMPLETE', path: ['scores'], message: '4 项各打一个分。' }];
  open(link);
  await screen.findByRole('button', { name: '开始' });
  await click('提交');
  expect((await screen.findByRole('alert')).textContent).toBe('4 项各打一个分。');
});

test('the list tells of a draft that waits on this device', async () => {
  const { link } = openServer();
  const task = open(link);
  await userEvent.type(await screen.findByLabelText(/^写一句/), '排队久');
  task.unmount();
  open(link, '/experience');
  expect(await screen.findByText('草稿')).toBeTruthy();
  expect(screen.getByText('7-29 前交')).toBeTruthy();
  expect((await axe.run(screen.getByRole('main'))).violations).toEqual([]);
});
