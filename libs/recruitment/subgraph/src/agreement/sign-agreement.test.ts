import { as, clearDiligence, openService, type TestService } from '@gaoxin/testkit';
import { createRecruitment } from '../create.ts';

const ACT = {
  registerLead: 'lead { id version }',
  planNextStep: 'lead { id version }',
  recordFeasibility: 'lead { id version }',
  advanceLead: 'lead { id version }',
  signAgreement: 'agreement { id version signedOn backEntered investment { amount currency } lead { stage version timeline { kind occurredOn backEntered } } }',
  handOverAgreement: 'agreement { id version handedOverAt lead { stage } }',
};

interface Agreement {
  id: string;
  version: number;
  lead: { stage: string; version: number };
}
interface Answer {
  lead?: { id: string; version: number };
  agreement?: Agreement;
  errors: { code: string; path: string[]; message: string }[];
}

describe('signAgreement and handOverAgreement', () => {
  let recruitment: TestService;
  let key = 0;

  beforeAll(async () => {
    recruitment = await openService(createRecruitment, { name: 'recruitment' });
    await recruitment.hear('directory.enterprise.registered', { enterpriseId: 'e1' });
    recruitment.clock.set('2022-02-18T09:00:00+08:00');
  });
  afterAll(() => recruitment[Symbol.asyncDispose]());

  const run = async (name: keyof typeof ACT, input: object): Promise<Answer> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${ACT[name]} errors { code path message } } }`;
    const { data, errors } = await recruitment.ask<Record<string, Answer>>(as('RECRUITER'), document, { input: { idempotencyKey: `k${(key += 1)}`, ...input } });
    expect(errors).toBeUndefined();
    return data![name]!;
  };

  const reviewed = async () => {
    const plannedInvestment = { amount: '640000000', currency: 'CNY' };
    let { lead } = await run('registerLead', { enterpriseId: 'e1', title: '光伏产业园一期', source: 'CHAIN', plannedInvestment });
    const next = () => ({ leadId: lead!.id, version: lead!.version });
    ({ lead } = await run('planNextStep', { ...next(), title: '面谈', dueOn: '2022-03-01' }));
    ({ lead } = await run('recordFeasibility', { ...next(), summary: '可行', finishedOn: '2022-02-18' }));
    for (const to of ['NEGOTIATION', 'INSPECTION', 'REVIEW']) ({ lead } = await run('advanceLead', { ...next(), to }));
    return clearDiligence(recruitment, as('RECRUITER'), lead!.id, '2022-02-18');
  };
  const terms = { title: '投资协议', investment: { amount: '640000000.50', currency: 'CNY' }, signedOn: '2022-04-26' };

  it('keeps the exact amount and says that a late record is late', async () => {
    const lead = await reviewed();
    recruitment.clock.set('2022-07-29T09:00:00+08:00');
    const { agreement } = await run('signAgreement', { ...terms, leadId: lead.id, version: lead.version });
    expect(agreement).toMatchObject({
      signedOn: '2022-04-26',
      backEntered: true,
      investment: { amount: '640000000.5', currency: 'CNY' },
      lead: { stage: 'SIGNED', timeline: [{ kind: 'SIGNED', occurredOn: '2022-04-26', backEntered: true }, ...Array<unknown>(13).fill(expect.anything())] },
    });
    const handed = await run('handOverAgreement', { agreementId: agreement!.id, version: agreement!.version });
    expect(handed.agreement).toMatchObject({ lead: { stage: 'HANDED_OVER' }, handedOverAt: '2022-07-29T01:00:00.000Z' });
    const again = await run('handOverAgreement', { agreementId: agreement!.id, version: handed.agreement!.version });
    expect(again.errors).toMatchObject([{ code: 'AGREEMENT_HANDED_OVER' }]);
  });

  it.each([
    ['an amount without a currency', { investment: { amount: '1' } }, 'CURRENCY_REQUIRED', 'investment.currency'],
    ['an amount of nothing', { investment: { amount: '0', currency: 'CNY' } }, 'OUT_OF_RANGE', 'investment.amount'],
    ['a day that does not exist', { signedOn: '2022-02-30' }, 'INVALID_FORMAT', 'signedOn'],
    ['a day before the lead', { signedOn: '2022-02-17' }, 'DATE_ORDER', 'signedOn'],
    ['a day to come', { signedOn: '2022-12-31' }, 'DATE_ORDER', 'signedOn'],
  ])('refuses %s and leaves the lead in review', async (_what, wrong, code, path) => {
    recruitment.clock.set('2022-02-18T09:00:00+08:00');
    const lead = await reviewed();
    const { agreement, errors } = await run('signAgreement', { ...terms, signedOn: '2022-02-18', ...wrong, leadId: lead.id, version: lead.version });
    expect([agreement, errors.map((error) => [error.code, error.path.join('.')])]).toEqual([null, [[code, path]]]);
    const { data } = await recruitment.ask<{ lead: object }>(as('RECRUITER'), 'query ($id: ID!) { lead(id: $id) { stage version agreement { id } } }', { id: lead.id });
    expect(data!.lead).toEqual({ stage: 'REVIEW', version: lead.version, agreement: null });
  });
});
