import type { TypedDocumentNode } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { parse } from 'graphql';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApollo } from './apollo.ts';
import { startLanguage } from './language.ts';
import { useAct } from './use-act.ts';

interface Sent {
  documentId: string;
  operationName: string;
  variables: { input: { idempotencyKey: string; text: string } };
  authorization: string | undefined;
}

type Answer = object | 'hang up';

interface NoteData {
  takeNote: { note: { __typename: 'Note'; id: string } | null; errors: { code: string; path: string[]; message: string }[] };
}

const takeNote = Object.assign(
  parse('mutation TakeNote($input: NoteInput!) { takeNote(input: $input) { note { __typename id } errors { code path message } } }'),
  { __meta__: { hash: 'f00d' } },
) as unknown as TypedDocumentNode<NoteData, { input: { idempotencyKey: string; text: string } }>;

const done = { data: { takeNote: { note: { __typename: 'Note', id: '1' }, errors: [] } } };

/** What the page sends, and what it gets back in turn. */
let sent: Sent[];
let answers: Answer[];
let server: Server;
const realFetch = globalThis.fetch;

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

beforeAll(async () => {
  startLanguage();
  server = createServer(async (request, response) => {
    sent.push({ ...(JSON.parse(await textOf(request)) as Sent), authorization: request.headers.authorization });
    const answer = answers.shift();
    if (answer === 'hang up') return void response.destroy();
    response.setHeader('content-type', 'application/graphql-response+json').end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A page's addresses are relative to its own origin, which jsdom has without a server behind it.
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  globalThis.fetch = (path, init) => realFetch(new URL(String(path), origin), init);
});

afterAll(() => {
  globalThis.fetch = realFetch;
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  sent = [];
});

function Notes() {
  const { run, errors, busy } = useAct(takeNote);
  return (
    <>
      {['一', '二'].map((text) => (
        <button key={text} onClick={() => void run({ text })}>
          {text}
        </button>
      ))}
      <p>{busy ? '正在记' : '等着记'}</p>
      {errors.map((error) => (
        <p key={error.code} role="alert">
          {error.message}
        </p>
      ))}
    </>
  );
}

async function click(text: string) {
  await userEvent.click(screen.getByRole('button', { name: text }));
  await screen.findByText('等着记');
}

const show = () => {
  const apollo = createApollo({ accessToken: async () => 'token', renew: async () => false }, () => 'zh-CN');
  render(
    <ApolloProvider client={apollo}>
      <Notes />
    </ApolloProvider>,
  );
};

const keys = () => sent.map(({ variables }) => variables.input.idempotencyKey);

test('a submit names the registered document and who submits', async () => {
  answers = [done];
  show();
  await click('一');
  expect(sent).toEqual([
    { documentId: 'f00d', operationName: 'TakeNote', variables: { input: { text: '一', idempotencyKey: expect.any(String) } }, authorization: 'Bearer token' },
  ]);
});

test('trying again after the network failed keeps the key, so that nothing happens twice', async () => {
  answers = ['hang up', done];
  show();
  await click('一');
  expect(screen.getByRole('alert').textContent).toBe('网络断了，没收到答复。内容还在，再点一次，不会重复提交。');
  await click('一');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(new Set(keys())).toHaveProperty('size', 1);
  expect(keys()).toHaveLength(2);
});

test('another input, and the same one after it was done, get keys of their own', async () => {
  answers = ['hang up', done, done, done];
  show();
  for (const text of ['一', '二', '一', '一']) await click(text);
  expect(new Set(keys())).toHaveProperty('size', 4);
});

test('a broken rule is shown in its own words, and the corrected submit is a new one', async () => {
  answers = [{ data: { takeNote: { note: null, errors: [{ code: 'BLANK', path: ['text'], message: '写点什么。' }] } } }, done];
  show();
  await click('一');
  expect(screen.getByRole('alert').textContent).toBe('写点什么。');
  await click('一');
  expect(new Set(keys())).toHaveProperty('size', 2);
});
