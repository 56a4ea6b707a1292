import type { Cast } from './people.ts';
import { moment } from './project-acts.ts';
import { DemoDataError, readRows } from './read-rows.ts';
import type { Act } from './stage.ts';

const HOUSING = ['zone', 'id', 'name', 'address', 'buildings', 'categories', 'registered_on'] as const;
const APPLICATION = ['zone', 'housing', 'enterprise', 'on', 'people', 'allocated_on', 'refused'] as const;

interface Versioned {
  id: string;
  version: number;
}

/** Made-up people: a family name and a given one, so that lists read as lists of people. */
const FAMILY = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const GIVEN = ['思远', '雅琴', '明轩', '子涵', '晓峰', '佳怡', '国梁', '欣然', '志鹏', '梦洁', '宏图', '静'];

/** Talent housing, the enterprises' applications, and what became of them. */
export function housingActs(cast: Cast): Act[] {
  const acts: Act[] = [];
  const housings = new Map<string, Versioned & { categories: string[] }>();
  let person = 0;
  const base = { service: 'recruitment' } as const;
  for (const { cells, place } of readRows('housings.csv', HOUSING, HOUSING)) {
    const categories = cells.categories.split(';').map((one) => one.split(':') as [string, string, string]);
    acts.push({
      ...base,
      place,
      at: moment(cells.registered_on, '09:00'),
      viewer: cast.holder(cells.zone, 'PROJECT_OFFICER', place),
      mutation: 'registerHousing',
      select: 'housing { id version }',
      input: () => ({
        name: cells.name,
        address: cells.address,
        buildings: cells.buildings.split(';').map((one) => one.split('=')).map(([name, places]) => ({ name, places: Number(places) })),
        categories: categories.map(([code, zh, en]) => ({ code, zh, en })),
        sample: true,
      }),
      keep: (payload: { housing: Versioned }) => void housings.set(cells.id, { ...payload.housing, categories: categories.map(([code]) => code) }),
    });
  }
  for (const { cells, place } of readRows('housing-applications.csv', APPLICATION, ['zone', 'housing', 'enterprise', 'on', 'people'])) {
    const officer = cast.holder(cells.zone, 'PROJECT_OFFICER', place);
    let application: Versioned;
    const of = () => ({ applicationId: application.id, version: application.version });
    const people = (categories: string[]) =>
      Array.from({ length: Number(cells.people) }, () => {
        person += 1;
        return { name: `${FAMILY[person % FAMILY.length]}${GIVEN[(person * 7) % GIVEN.length]}`, category: categories[person % categories.length] };
      });
    acts.push({
      ...base,
      place,
      at: moment(cells.on, '09:30'),
      viewer: cast.enterprise(cells.zone, cells.enterprise),
      mutation: 'applyForHousing',
      select: 'application { id version }',
      input: () => {
        const housing = housings.get(cells.housing);
        if (!housing) throw new DemoDataError(place, `there is no housing "${cells.housing}" yet on that day.`);
        return { enterpriseId: cells.enterprise, housingId: housing.id, applicants: people(housing.categories) };
      },
      keep: (payload: { application: Versioned }) => void (application = payload.application),
    });
    if (cells.allocated_on) acts.push({ ...base, place, at: moment(cells.allocated_on, '14:00'), viewer: officer, mutation: 'allocateHousing', select: 'application { id version }', input: of });
    if (cells.refused) acts.push({ ...base, place, at: moment(cells.on, '16:00'), viewer: officer, mutation: 'refuseHousing', select: 'application { id version }', input: () => ({ ...of(), reason: cells.refused }) });
  }
  return acts;
}
