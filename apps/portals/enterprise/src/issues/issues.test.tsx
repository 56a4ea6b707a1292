import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { issue, renderPortal } from '../rendered.fixture.tsx';

const project = { __typename: 'Project', id: 'p1', name: '信华新材料光伏产业园一期', secretary: { __typename: 'Official', id: 'ran', name: '冉静' } };
const projects = { projects: { __typename: 'ProjectConnection', nodes: [project] } };
const fault = (code: string, path: string[], message: string) => ({ __typename: 'UserError', code, path, message });

test("raising an issue shows the server's fault at its field, then the promise", async () => {
  let refused = true;
  const { asked } = renderPortal('/enterprise/raise', {
    ProjectsToRaiseFor: () => projects,
    RaiseIssue: () => ({
      raiseIssue: refused
        ? { __typename: 'RaiseIssuePayload', issue: null, errors: [fault('BLANK', ['title'], '这里要填。')] }
        : { __typename: 'RaiseIssuePayload', issue: issue(), errors: [] },
    }),
    EnterpriseIssuePage: () => ({ issue: issue() }),
  });
  await userEvent.type(await screen.findByLabelText('情况和您的想法'), '重车绕行 3 公里。');
  await userEvent.click(screen.getByRole('radio', { name: /^急/ }));
  await userEvent.click(screen.getByRole('button', { name: '提诉求' }));
  const title = screen.getByLabelText('什么事');
  expect((await screen.findByRole('alert')).textContent).toBe('这里要填。');
  expect(title.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(title.getAttribute('aria-describedby')!)?.textContent).toBe('这里要填。');
  expect((await axe.run(screen.getByRole('main'))).violations).toEqual([]);

  refused = false;
  await userEvent.type(title, '施工便道接驳迎宾路');
  await userEvent.click(screen.getByRole('button', { name: '提诉求' }));
  expect(await screen.findByText('已提交，冉静 7-29 18:00 前首次回复。')).toBeTruthy();
  const inputs = asked('RaiseIssue').map(({ input }) => input as { idempotencyKey: string });
  expect(inputs[1]).toMatchObject({ title: '施工便道接驳迎宾路', body: '重车绕行 3 公里。', urgency: 'URGENT', projectId: 'p1' });
  expect(inputs[0]!.idempotencyKey).not.toBe(inputs[1]!.idempotencyKey);
});

test('an issue that is still worked on offers no confirmation', async () => {
  renderPortal('/enterprise/issues/i1', { EnterpriseIssuePage: () => ({ issue: issue() }) });
  expect(await screen.findByRole('heading', { name: '施工便道接驳迎宾路' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '确认办结' })).toBeNull();
  expect(screen.getByRole('link', { name: '打电话给冉静' }).getAttribute('href')).toBe('tel:02300000126');
  expect((await axe.run(screen.getByRole('main'))).violations).toEqual([]);
});

test('an answered issue is confirmed with one tap', async () => {
  const solved = issue({ version: 5, status: 'SOLVED', handler: null, viewerCan: ['CONFIRM'] });
  const closure = { __typename: 'IssueClosure', confirmedAt: '2022-07-28T02:00:00Z', days: 3 };
  let confirmed = false;
  const { asked } = renderPortal('/enterprise/issues/i1', {
    EnterpriseIssuePage: () => ({ issue: solved }),
    ConfirmIssue: () => {
      confirmed = true;
      return { confirmIssue: { __typename: 'ConfirmIssuePayload', issue: { ...solved, version: 6, status: 'CONFIRMED', light: 'DONE', viewerCan: [], closure }, errors: [] } };
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: '确认办结' }));
  expect((await screen.findAllByText('今天 10:00 您确认办结，用了 3 天')).length).toBeGreaterThan(0);
  expect(confirmed).toBe(true);
  expect(screen.queryByRole('button', { name: '确认办结' })).toBeNull();
  expect(asked('ConfirmIssue')[0]).toMatchObject({ input: { issueId: 'i1', version: 5 } });
});

test("another enterprise's issue looks like one that is not there", async () => {
  renderPortal('/enterprise/issues/other', { EnterpriseIssuePage: () => ({ issue: null }) });
  expect(await screen.findByRole('heading', { name: /^没有这条记录/ })).toBeTruthy();
});
