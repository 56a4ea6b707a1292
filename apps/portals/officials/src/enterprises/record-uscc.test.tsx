import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPage, type Answers } from '../parts/page.fixture.tsx';
import { RecordUscc } from './record-uscc.tsx';

const fault = { __typename: 'UserError', code: 'USCC_TAKEN', path: ['uscc'], message: '这个统一社会信用代码已经登记。' };
const open = (payload: object) =>
  openPage(() => <RecordUscc enterprise={{ id: 'prospect', version: 3 }} onStale={() => {}} />, {
    route: '/officials/enterprises/prospect', at: '/officials/enterprises/prospect', roles: ['RECRUITER'],
    answers: {
      RecordUscc: { recordUscc: { __typename: 'RecordUsccPayload', ...payload } },
      EnterpriseOfUscc: { enterpriseByUscc: { __typename: 'Enterprise', id: 'holder', name: '裕林（垫江）有限公司' } },
    } satisfies Answers,
  });
const record = async () => {
  await userEvent.click(await screen.findByRole('button', { name: '补登信用代码' }));
  await userEvent.type(await screen.findByLabelText('统一社会信用代码'), '91110000600037341L');
  await userEvent.click(screen.getAllByRole('button', { name: '补登信用代码' }).at(-1)!);
};

test('a code is recorded with the version that was seen', async () => {
  const { sent } = open({ enterprise: { __typename: 'Enterprise', id: 'prospect', uscc: '91110000600037341L', prospect: null, version: 4, viewerCan: [] }, errors: [] });
  await record();
  expect(sent[0]!.variables).toMatchObject({ input: { enterpriseId: 'prospect', version: 3, uscc: '91110000600037341L' } });
});

test('when another one has the code, both can be compared', async () => {
  open({ enterprise: null, errors: [fault] });
  await record();
  expect((await screen.findByRole('link', { name: '裕林（垫江）有限公司' })).getAttribute('href')).toBe('/officials/enterprises/holder');
  expect(screen.getByRole('link', { name: '核对是不是同一家' }).getAttribute('href')).toBe('/officials/leads/imports/duplicates?kind=enterprise&left=holder&right=prospect');
});
