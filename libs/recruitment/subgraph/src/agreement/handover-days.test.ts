import { openNegotiation, RECRUITER, type Negotiation } from '../negotiation.fixture.ts';

const FIGURE = '{ value numerator denominator n }';

describe('the days from handing over to acceptance', () => {
  let desk: Negotiation;
  beforeAll(async () => {
    desk = await openNegotiation();
  });
  afterAll(() => desk[Symbol.asyncDispose]());

  const handOver = async (id: string, day: string) => {
    desk.clock.set(`${day}T10:00:00+08:00`);
    const { agreement } = await desk.read<{ agreement: { version: number } }>(RECRUITER, `{ agreement(id: "${id}") { version } }`);
    await desk.act(RECRUITER, 'handOverAgreement', { agreementId: id, version: agreement.version }, 'agreement { id }');
  };
  const decide = async (fact: 'accepted' | 'rejected', agreementId: string, day: string) => {
    desk.clock.set(`${day}T10:00:00+08:00`);
    await desk.hear(`construction.handover.${fact}`, { agreementId, reason: '缺用地红线' });
  };
  const timing = async (id: string) =>
    (await desk.read<{ agreement: { handoverTiming: object | null } }>(RECRUITER, `{ agreement(id: "${id}") { handoverTiming { handedOverOn acceptedOn days workingDays returns } } }`))
      .agreement.handoverTiming;

  it('are counted from the last handover, in days and working days, and a return is remembered', async () => {
    const { agreement } = await desk.signed({}, '一');
    expect(await timing(agreement.id)).toBeNull();
    await handOver(agreement.id, '2022-05-06');
    await decide('rejected', agreement.id, '2022-05-09');
    await handOver(agreement.id, '2022-05-13');
    desk.clock.set('2022-05-14T10:00:00+08:00');
    expect(await timing(agreement.id)).toEqual({ handedOverOn: '2022-05-13', acceptedOn: null, days: 1, workingDays: 0, returns: 1 });
    await decide('accepted', agreement.id, '2022-05-17');
    expect(await timing(agreement.id)).toEqual({ handedOverOn: '2022-05-13', acceptedOn: '2022-05-17', days: 4, workingDays: 2, returns: 1 });
  });

  it('are a figure with its middle, the same for an earlier day whatever comes later', async () => {
    const { agreement } = await desk.signed({}, '二');
    await handOver(agreement.id, '2022-05-16');
    await decide('accepted', agreement.id, '2022-05-26');
    const days = async (asOf: string) =>
      (await desk.read<{ handoverDays: object }>(RECRUITER, `{ handoverDays(from: "2022-05-01", to: "2022-05-31", asOf: "${asOf}") { days ${FIGURE} workingDays ${FIGURE} medianDays medianWorkingDays } }`))
        .handoverDays;
    expect(await days('2022-05-20')).toEqual({
      days: { value: 4, numerator: 4, denominator: 1, n: 1 }, workingDays: { value: 2, numerator: 2, denominator: 1, n: 1 }, medianDays: 4, medianWorkingDays: 2,
    });
    expect(await days('2022-05-26')).toEqual({
      days: { value: 7, numerator: 14, denominator: 2, n: 2 }, workingDays: { value: 5, numerator: 10, denominator: 2, n: 2 }, medianDays: 7, medianWorkingDays: 5,
    });
    await expect(days('2022-05-27')).rejects.toMatchObject({ extensions: { rule: 'OUT_OF_RANGE', path: ['asOf'] } });
  });
});
