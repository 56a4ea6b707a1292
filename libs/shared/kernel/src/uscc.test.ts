import { compactUscc } from './uscc.ts';

test.each([
  ['91110000600037341L', '91110000600037341L'],
  [' 9111 0000-6000 37341l ', '91110000600037341L'],
  ['９１１１００００６０００３７３４１Ｌ', '91110000600037341L'],
  // The check character is 0 for one code in 31.
  ['9150023100000014X0', '9150023100000014X0'],
])('%p is %p', (typed, stored) => {
  expect(compactUscc(typed)).toBe(stored);
});

test.each(['91110000600037341A', '9111000060003734', '91110000600037341I', '', '垫江'])('%p is none', (typed) => {
  expect(compactUscc(typed)).toBeNull();
});
