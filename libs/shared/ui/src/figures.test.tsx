import { render, screen } from '@testing-library/react';
import { FigureCell } from './figures.tsx';

const figure = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  value: denominator ? numerator / denominator : null,
  n: denominator,
  asOf: '2022-06-30T16:00:00Z',
});

test('a figure shows what it is a share of, and says so to a screen reader', () => {
  const { container } = render(<FigureCell label="新开工项目" figure={figure(11, 20)} goal={0.5} more={<a href="/officials/projects">11 个</a>} />);
  expect(container.textContent).toContain('11/ 20　55%');
  expect(screen.getByRole('img', { name: '新开工项目 11/20' })).toBeTruthy();
  expect(screen.getByRole('link', { name: '11 个' })).toBeTruthy();
});

test('without a denominator there is no percentage, and no bar', () => {
  const { container } = render(<FigureCell label="协议开工率" note="没有接收协议" figure={figure(0, 0)} />);
  expect(container.textContent).toBe('协议开工率没有接收协议—');
  expect(screen.queryByRole('img')).toBeNull();
});
