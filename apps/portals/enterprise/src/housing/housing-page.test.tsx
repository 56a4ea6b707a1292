import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { renderPortal, text } from '../rendered.fixture.tsx';

const categories = [{ __typename: 'HousingCategory', code: 'DOCTOR', name: text('博士') }, { __typename: 'HousingCategory', code: 'MASTER', name: text('硕士') }];
const housing = { __typename: 'TalentHousing', id: 'h', name: '人才公寓', places: 60, taken: 58, waiting: 2, sample: false, categories };
const person = (id: string, status: string, more: object = {}) => ({ __typename: 'HousingApplicant', id, name: `李${id}`, category: 'MASTER', status, building: null, number: null, leftOn: null, ...more });
const application = (facts: object) => ({
  __typename: 'HousingApplication', id: 'a', version: 3, status: 'SUBMITTED', asked: 3, housed: 0, offered: 0, waitingNumber: null, waitsForAll: false, appliedOn: '2022-07-20', answerBy: null, reason: null, viewerCan: [],
  housing: { __typename: 'TalentHousing', id: 'h', name: '人才公寓', categories }, applicants: [person('明', 'OFFERED'), person('芳', 'OFFERED'), person('强', 'WAITING')], ...facts,
});
const answer = (nodes: object[]) => () => ({
  talentHousings: [housing],
  housingApplications: { __typename: 'HousingApplicationConnection', totalCount: nodes.length, pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false }, nodes },
});
const payload = (name: string) => ({ __typename: name, application: null, errors: [] });

test('an offer of fewer places can be taken or declined, and a place on the list is told', async () => {
  const offer = application({ status: 'OFFERED', offered: 2, answerBy: '2022-08-03', viewerCan: ['ACCEPT', 'WAIT', 'WITHDRAW'] });
  const waits = application({ id: 'b', status: 'WAITING', waitingNumber: 2, viewerCan: ['WITHDRAW'], applicants: [person('梅', 'WAITING')] });
  const { asked } = renderPortal('/enterprise/housing', {
    EnterpriseHousing: answer([offer, waits]),
    AcceptHousingOffer: () => ({ acceptHousingOffer: payload('AcceptHousingOfferPayload') }),
  });
  expect(await screen.findByText('空余 2 个名额，2 份申请在轮候。')).toBeTruthy();
  expect(screen.getByText('您排在第 2 号')).toBeTruthy();
  expect(screen.getByText(/现有 2 个名额，您申请 3 个/)).toBeTruthy();
  expect((await axe.run(screen.getByRole('main'))).violations).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: '接受 2 个名额' }));
  expect(asked('AcceptHousingOffer')).toMatchObject([{ input: { applicationId: 'a', version: 3 } }]);
});

test('an application asks for a name and a category each, and a fault stands at its person', async () => {
  const fault = { __typename: 'UserError', code: 'BLANK', path: ['applicants', '1', 'name'], message: '这里要填。' };
  const { asked } = renderPortal('/enterprise/housing', {
    EnterpriseHousing: answer([]),
    ApplyForHousing: () => ({ applyForHousing: { ...payload('ApplyForHousingPayload'), errors: [fault] } }),
  });
  const form = within(await screen.findByRole('form', { name: '为员工申请' }));
  await userEvent.type(form.getByLabelText('姓名'), '王芳');
  await userEvent.click(form.getByRole('button', { name: '再加一人' }));
  const second = within(form.getByRole('group', { name: '第 2 人' }));
  await userEvent.selectOptions(second.getByLabelText('类别'), '硕士');
  await userEvent.click(form.getByRole('button', { name: '提交申请' }));
  expect((await second.findByRole('alert')).textContent).toBe('这里要填。');
  expect(second.getByLabelText('姓名').getAttribute('aria-invalid')).toBe('true');
  const applicants = [{ name: '王芳', category: 'DOCTOR' }, { name: '', category: 'MASTER' }];
  expect(asked('ApplyForHousing')).toMatchObject([{ input: { enterpriseId: 'xinhua', housingId: 'h', applicants } }]);
});
