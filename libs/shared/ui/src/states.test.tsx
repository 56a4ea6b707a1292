import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderThemed } from './rendered.fixture.tsx';
import { ErrorState, OfflineBar } from './states.tsx';

const network = (online: boolean) =>
  act(() => {
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);
    window.dispatchEvent(new Event(online ? 'online' : 'offline'));
  });

test('an error offers to try again and names the log entry', async () => {
  const retry = jest.fn();
  renderThemed(<ErrorState text="审批进度没取到，其余内容正常。" onRetry={retry} reference="8F2C" />);
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(retry).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('alert').textContent).toContain('编号 8F2C');
});

test('a lost network is announced with the time since when the page is old, until it is back', () => {
  renderThemed(<OfflineBar />);
  expect(screen.getByRole('status').textContent).toBe('');
  network(false);
  expect(screen.getByRole('status').textContent).toMatch(/^网络已断，\d\d:\d\d 之后/);
  network(true);
  expect(screen.getByRole('status').textContent).toBe('');
});
