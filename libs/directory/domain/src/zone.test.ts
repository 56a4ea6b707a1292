import { Zone } from './zone.ts';

test('a brand changes only to another one', () => {
  const zone = new Zone({ id: 'dianjiang', nameZh: '垫江高新区', nameEn: 'Dianjiang', brandZh: '垫小二', brandEn: 'At your side', sample: true });
  expect(() => zone.changeBrand({ zh: ' 垫小二 ', en: 'At your side' })).toThrow(expect.objectContaining({ code: 'NO_CHANGE' }));
  expect(zone.changeBrand({ zh: '垫心办', en: 'With you' })).toMatchObject({ from: { zh: '垫小二' }, to: { zh: '垫心办', en: 'With you' } });
  expect(zone).toMatchObject({ brandZh: '垫心办', brandEn: 'With you' });
});
