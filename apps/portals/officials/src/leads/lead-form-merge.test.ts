import { mergedForm } from './lead-form-merge.ts';
import { EMPTY_FORM } from './lead-form.ts';

const opened = { ...EMPTY_FORM, title: '一期', landMu: '100', industry: '储能' };

test('what was typed stays, what somebody else stored is taken over, and what both changed is named', () => {
  const typed = { ...opened, title: '一期扩建', landMu: '120' };
  const now = { ...opened, landMu: '90', industry: '新能源' };
  expect(mergedForm(typed, opened, now)).toEqual({ form: { ...now, title: '一期扩建', landMu: '120' }, contested: ['landMu'] });
});
