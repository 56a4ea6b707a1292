import { canonicalUscc, Enterprise } from './enterprise.ts';

const registeredAt = new Date('2022-04-26T02:00:00Z');
const facts = { id: 'e1', zoneId: 'dianjiang', uscc: '91110000600037341L', name: '信华新材料', registeredAt };

describe('unified social credit code', () => {
  test.each([
    ['91110000600037341L', '91110000600037341L'],
    [' 9111 0000 6000 37341l ', '91110000600037341L'],
  ])('%p is stored as %p', (typed, stored) => {
    expect(canonicalUscc(typed)).toBe(stored);
  });

  test.each(['91110000600037341A', '9111000060003734', '', '垫江'])('%p is refused', (typed) => {
    expect(() => canonicalUscc(typed)).toThrow(expect.objectContaining({ code: 'USCC_INVALID', path: ['uscc'] }));
  });
});

test('without a short name people use the whole one', () => {
  expect(new Enterprise({ ...facts, uscc: null, name: ' 信华新材料 ', shortName: ' ' })).toMatchObject({ name: '信华新材料', shortName: '信华新材料' });
});

test('what others hear of carries no contact', () => {
  const enterprise = new Enterprise({ ...facts, uscc: '91110000600037341L', contactName: '向阳', contactPhone: '138 0000 0126' });
  expect(JSON.stringify(enterprise.registered())).not.toMatch(/向阳|138/);
});

test('a prospect gets its code once', () => {
  const prospect = new Enterprise({ ...facts, uscc: null, prospect: 'PLANNED', parentGroup: '信华集团' });
  expect(() => prospect.recordUscc('123')).toThrow(expect.objectContaining({ code: 'USCC_INVALID', path: ['uscc'] }));
  expect(prospect.recordUscc('9111 0000 6000 37341l')).toMatchObject({ type: 'directory.enterprise.changed', uscc: '91110000600037341L' });
  expect(() => prospect.recordUscc('91110108551385082Q')).toThrow(expect.objectContaining({ code: 'USCC_RECORDED' }));
});
