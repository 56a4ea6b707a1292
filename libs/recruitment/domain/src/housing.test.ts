import { maskName } from './housing-application.ts';
import { serve } from './housing-line.ts';
import { TalentHousing } from './talent-housing.ts';

const waiting = (id: string, people: number, waitsForAll = false) => ({ id, people, waitsForAll });

it.each([
  ['nothing free', [waiting('a', 1)], 0, []],
  ['one for the first', [waiting('a', 1), waiting('b', 1)], 1, [['a', 1]]],
  ['a part for the first', [waiting('a', 3), waiting('b', 1)], 2, [['a', 2]]],
  ['the rest for the next', [waiting('a', 3), waiting('b', 4)], 5, [['a', 3], ['b', 2]]],
  ['all or none is passed over', [waiting('a', 3, true), waiting('b', 1)], 2, [['b', 1]]],
  ['all or none gets all', [waiting('a', 3, true), waiting('b', 1)], 3, [['a', 3]]],
])('%s', (_what, line, free, served) => {
  expect(serve(line, free).map(({ id, places }) => [id, places])).toEqual(served);
});

it('lays out 9 buildings of 900 / 9 = 100 places', () => {
  const buildings = Array.from({ length: 9 }, (_, index) => ({ name: `${index + 1} 栋`, places: 900 / 9 }));
  const housing = new TalentHousing({ id: 'h', zoneId: 'pizhou', name: '人才公寓', address: null, buildings, categories: [{ code: 'MASTER', zh: '硕士', en: 'Master' }], sample: false });
  const places = housing.layOut();
  expect([places.length, places.filter(({ building }) => building === '9 栋').length, new Set(places.map((one) => `${one.building} ${one.number}`)).size]).toEqual([900, 100, 900]);
});

it.each([
  ['李明', '李〇'],
  ['欧阳文海', '欧〇〇'],
  ['王', '王〇'],
])('%s reads %s to others', (name, masked) => {
  expect(maskName(name)).toBe(masked);
});
