import { codes, OFFICER, openNegotiation, RECRUITER, type Negotiation, type Versioned } from '../negotiation.fixture.ts';

const FIELDS = 'agreement { id version title landMu landBound product capacity { value unit bound } intensity { perMu { amount } bound } }';
const TERMS = { title: '投资协议', landMu: '140', landBound: 'ABOUT', product: '复合材料', capacity: { value: '20000', unit: 'TONNE', bound: 'AT_LEAST' } };

describe('reviseAgreement', () => {
  let desk: Negotiation;
  beforeAll(async () => {
    desk = await openNegotiation();
  });
  afterAll(() => desk[Symbol.asyncDispose]());
  const revise = ({ id, version }: Versioned, terms: object, viewer = RECRUITER) =>
    desk.act<{ agreement: Versioned | null }>(viewer, 'reviseAgreement', { agreementId: id, version, reason: '对照协议原件', ...terms }, FIELDS);

  it('puts the terms right with what stood before in the timeline', async () => {
    const { leadId, agreement } = await desk.signed({ investment: { amount: '700000000', currency: 'CNY' }, landMu: '104' });
    const { agreement: revised, errors } = await revise(agreement, TERMS);
    expect(errors).toEqual([]);
    expect(revised).toMatchObject({ ...TERMS, version: agreement.version + 1, intensity: { perMu: { amount: '5000000' }, bound: 'ABOUT' } });
    const { lead } = await desk.read<{ lead: { timeline: { kind: string; note: string }[] } }>(RECRUITER, `{ lead(id: "${leadId}") { timeline { kind note } } }`);
    expect(lead.timeline).toContainEqual({ kind: 'AGREEMENT_REVISED', note: '用地：104 亩 → 140 亩（约）；产品：无 → 复合材料；年产能：无 → 20000 吨（以上）；对照协议原件' });
    expect(codes(await revise(revised!, { ...TERMS, landMu: '140.00' }))).toEqual(['NO_CHANGE']);
    expect(codes(await revise(agreement, TERMS))).toEqual(['STALE_VERSION']);
  });

  it('is over once the agreement is handed over, and possible again when it came back', async () => {
    const { agreement } = await desk.signed();
    expect(codes(await revise(agreement, TERMS, OFFICER))).toEqual(['FORBIDDEN']);
    expect(codes(await revise(agreement, { ...TERMS, landMu: '0' }))).toEqual(['OUT_OF_RANGE landMu']);
    const handed = await desk.act<{ agreement: Versioned }>(RECRUITER, 'handOverAgreement', { agreementId: agreement.id, version: agreement.version }, 'agreement { id version viewerCan }');
    expect(handed.agreement).toMatchObject({ viewerCan: expect.not.arrayContaining(['REVISE']) });
    expect(codes(await revise(handed.agreement, TERMS))).toEqual(['AGREEMENT_HANDED_OVER']);
    await desk.hear('construction.handover.rejected', { agreementId: agreement.id, reason: '缺用地红线' });
    expect(codes(await revise({ id: agreement.id, version: handed.agreement.version + 1 }, TERMS))).toEqual([]);
  });
});
