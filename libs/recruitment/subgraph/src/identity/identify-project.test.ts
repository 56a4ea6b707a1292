import { codes, openNegotiation, RECRUITER, type Negotiation } from '../negotiation.fixture.ts';

const PARTS = { uscc: '91500231MA5UXH012N', siteParcel: 'A-12 地块', productLine: '光伏玻璃' };
const WRONG = { ...PARTS, siteParcel: 'B-3 地块' };

interface Project {
  id: string;
  siteParcel: string;
  separateReason: string | null;
  leads: { title: string }[];
}

describe('the identity of a project, corrected', () => {
  let desk: Negotiation;
  let first: string;
  let second: string;
  beforeEach(async () => {
    desk = await openNegotiation();
    [first, second] = [(await desk.signed({}, '一期')).leadId, (await desk.signed({}, '二期')).leadId];
  });
  afterEach(() => desk[Symbol.asyncDispose]());

  const identify = (leadId: string, parts: object) => desk.act<{ project: Project | null }>(RECRUITER, 'identifyProject', { leadId, ...parts }, 'project { id siteParcel separateReason leads { title } }');
  const done = async (leadId: string, parts: object) => {
    const { project, errors } = await identify(leadId, parts);
    expect(errors).toEqual([]);
    return project!;
  };
  const titles = ({ leads }: Project) => leads.map(({ title }) => title).sort();
  const counted = async (asOf = '2022-04-26') =>
    (await desk.read<{ signedProjects: { figure: { numerator: number }; incomplete: number } }>(RECRUITER, `{ signedProjects(from: "2022-01-01", to: "2022-04-30", asOf: "${asOf}") { figure { numerator } incomplete } }`)).signedProjects;

  it('unchanged, or written another way, stays the same project', async () => {
    const project = await done(first, PARTS);
    expect((await done(first, PARTS)).id).toBe(project.id);
    expect(await done(first, { ...PARTS, siteParcel: 'a—12地块' })).toMatchObject({ id: project.id, siteParcel: 'a—12地块' });
    expect(await counted()).toEqual({ figure: { numerator: 2 }, incomplete: 1 });
  });

  it('keeps why it stands apart when only its words change', async () => {
    await done(first, PARTS);
    const apart = await done(second, { ...PARTS, separateReason: '二期单独立项' });
    expect(await done(second, { ...PARTS, productLine: '光伏 玻璃' })).toMatchObject({ id: apart.id, separateReason: '二期单独立项' });
  });

  it('takes all of its leads along when the whole of it was wrong, and back again', async () => {
    const project = await done(first, WRONG);
    await done(second, { ...WRONG, attachTo: project.id });
    expect(codes(await identify(first, PARTS))).toEqual(['IDENTITY_SCOPE scope']);
    const corrected = await done(first, { ...PARTS, scope: 'PROJECT' });
    expect([corrected.id, corrected.siteParcel, titles(corrected)]).toEqual([project.id, 'A-12 地块', ['一期', '二期']]);
    expect(await counted()).toEqual({ figure: { numerator: 1 }, incomplete: 0 });
    expect(await done(second, { ...WRONG, scope: 'PROJECT' })).toMatchObject({ id: project.id, siteParcel: 'B-3 地块' });
    expect((await counted()).figure.numerator).toBe(1);
  });

  it('lets one lead go when only that was wrong, and come back', async () => {
    const project = await done(first, PARTS);
    await done(second, { ...PARTS, attachTo: project.id });
    const gone = await done(second, { ...WRONG, scope: 'LEAD' });
    expect([gone.id === project.id, titles(gone), (await counted()).figure.numerator]).toEqual([false, ['二期'], 2]);
    expect(codes(await identify(second, PARTS))).toEqual(['IDENTITY_EXISTS attachTo']);
    expect(titles(await done(second, { ...PARTS, attachTo: project.id }))).toEqual(['一期', '二期']);
    expect((await counted()).figure.numerator).toBe(1);
  });

  it('joins another project with all of its leads', async () => {
    const wrong = await done(first, WRONG);
    await done(second, { ...WRONG, attachTo: wrong.id });
    const right = await done((await desk.signed({}, '三期')).leadId, PARTS);
    expect(codes(await identify(first, { ...PARTS, attachTo: right.id }))).toEqual(['IDENTITY_SCOPE scope']);
    expect(titles(await done(first, { ...PARTS, attachTo: right.id, scope: 'PROJECT' }))).toEqual(['一期', '三期', '二期']);
    expect((await counted()).figure.numerator).toBe(1);
  });

  it('leaves the figures of an earlier day as they were known', async () => {
    const project = await done(first, WRONG);
    await done(second, { ...WRONG, attachTo: project.id });
    const before = await counted();
    desk.clock.set('2022-05-20T09:00:00+08:00');
    await done(first, { ...PARTS, scope: 'PROJECT' });
    await done(second, { ...WRONG, scope: 'LEAD' });
    expect(await counted()).toEqual(before);
    expect((await counted('2022-05-20')).figure.numerator).toBe(2);
  });

  it('may be said at the signing', async () => {
    const lead = await desk.reviewed('三期');
    desk.clock.set('2022-04-26T15:00:00+08:00');
    const project = await done(first, PARTS);
    expect(codes(await desk.sign(lead, { project: PARTS }))).toEqual(['IDENTITY_EXISTS project.attachTo']);
    expect(codes(await desk.sign(lead, { project: { ...PARTS, uscc: null } }))).toEqual(['IDENTITY_HOLDER project.uscc']);
    expect(codes(await desk.sign(lead, { project: { ...PARTS, attachTo: project.id } }))).toEqual([]);
    expect(await counted()).toEqual({ figure: { numerator: 2 }, incomplete: 1 });
  });

  it('of two who name the same project at once is one project, and the second learns of it', async () => {
    const race = await Promise.all([identify(first, PARTS), identify(second, PARTS)]);
    expect(race.map(codes).flat()).toEqual(['IDENTITY_EXISTS attachTo']);
  });
});
