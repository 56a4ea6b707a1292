import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { openPage } from '../parts/page.fixture.tsx';
import { stageWith } from './lead-answers.fixture.ts';
import PipelinesPage from './pipelines-page.tsx';

// A page of forms and menus takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

const stage = (id: string, zh: string, phase: string, leadCount = 0) => stageWith(id, zh, { phase, limitDays: 10, conditions: phase === 'SIGNED' ? ['AGREEMENT'] : [], leadCount });
const PIPELINES = {
  pipelines: [
    {
      __typename: 'Pipeline', id: 'p1', version: 3, standard: false, name: { __typename: 'LocalizedText', zh: '外资项目', en: 'Foreign' },
      stages: [stage('s1', '线索', 'CLUE'), stage('s2', '初谈', 'NEGOTIATION', 2), stage('s3', '联审', 'REVIEW'), stage('s4', '签约', 'SIGNED')],
    },
  ],
};
const open = (roles: string[], answers: object = {}) => openPage(PipelinesPage, { route: '/officials/leads/pipelines', at: '/officials/leads/pipelines', roles, answers: { PipelinesPage: PIPELINES, ...answers } });

test('everybody sees the stages, the zone admin alone may set them', async () => {
  const { container } = open(['RECRUITER']);
  expect((await screen.findByRole('row', { name: /初谈 洽谈 10 天/ })).textContent).toContain('2');
  expect(screen.queryByRole('button')).toBeNull();
  expect((await axe.run(container)).violations).toEqual([]);
});

test('leads of a stage that goes away are given to another one', async () => {
  const { sent } = open(['ZONE_ADMIN'], { DefinePipeline: { definePipeline: { __typename: 'DefinePipelinePayload', pipeline: { __typename: 'Pipeline', id: 'p1', version: 4 }, errors: [] } } });
  await userEvent.click(await screen.findByRole('button', { name: '修改流程 外资项目' }));
  const form = within(await screen.findByRole('form', { name: '修改流程' }));
  await userEvent.click(form.getByRole('button', { name: '撤销第 2 个阶段' }));
  await userEvent.click(form.getByRole('combobox', { name: '"初谈"的线索由谁接收' }));
  await userEvent.click(await screen.findByTitle('联审'));
  await userEvent.click(form.getByRole('button', { name: '修改流程' }));
  await waitFor(() => {
    const { input } = sent.find(({ operation }) => operation === 'DefinePipeline')!.variables as { input: { stages: object[] } };
    expect(input).toMatchObject({ pipelineId: 'p1', version: 3, stages: [{ id: 's1', takesFrom: [] }, { id: 's3', takesFrom: ['s2'], phase: 'REVIEW', limitDays: 10 }, { id: 's4' }] });
  });
});

test('a stage may ask for everything that the zone can check, a first one only for what a new lead has', async () => {
  open(['ZONE_ADMIN']);
  await userEvent.click(await screen.findByRole('button', { name: '修改流程 外资项目' }));
  const form = within(await screen.findByRole('form', { name: '修改流程' }));
  const offered = async (line: number) => {
    await userEvent.click(form.getAllByRole('combobox', { name: '进入条件' })[line]!);
    const names = [...document.querySelectorAll('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')].map((one) => one.getAttribute('title'));
    await userEvent.keyboard('{Escape}');
    return names;
  };
  expect(await offered(1)).toEqual(['下一步及日期', '计划投资额', '洽谈前的可行性论证', '可行性论证', '尽职调查']);
});

test('a pipeline that leads follow cannot be removed, and it says why', async () => {
  const refused = { removePipeline: { __typename: 'RemovePipelinePayload', pipeline: null, errors: [{ __typename: 'UserError', code: 'PIPELINE_IN_USE', path: ['pipelineId'], message: '有 2 条线索在用这个流程。' }] } };
  const { sent } = open(['ZONE_ADMIN'], { RemovePipeline: refused });
  await userEvent.click(await screen.findByRole('button', { name: '删除流程 外资项目' }));
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '删除流程' }));
  expect(await screen.findByText('有 2 条线索在用这个流程。')).toBeTruthy();
  expect(sent.find(({ operation }) => operation === 'RemovePipeline')?.variables).toMatchObject({ input: { pipelineId: 'p1', version: 3 } });
});
