import { screen } from '@testing-library/react';
import { renderThemed } from './rendered.fixture.tsx';
import { StateMark } from './state-mark.tsx';

test.each([
  ['ON_TIME', '正常', 'circle'],
  ['DONE', '已完成', 'circle'],
  ['LATE', '超期', 'path'],
  ['VERY_LATE', '严重超期', 'path'],
  ['NOT_STARTED', '未开始', 'circle'],
] as const)('%s stands there as a word, not by colour alone', (light, word, shape) => {
  renderThemed(<StateMark light={light} />);
  expect(screen.getByRole('img', { name: word }).querySelector(shape)).toBeTruthy();
});

test('late and very late differ in shape', () => {
  const shapeOf = (light: 'LATE' | 'VERY_LATE') => renderThemed(<StateMark light={light} />).container.querySelector('path')!.getAttribute('d');
  expect(shapeOf('LATE')).not.toBe(shapeOf('VERY_LATE'));
});

test('next to its words the mark is not read twice', () => {
  renderThemed(<StateMark light="LATE" text="超 1 个工作日" />);
  expect(screen.getByText('超 1 个工作日')).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
});
