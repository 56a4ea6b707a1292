import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Component, Suspense, type ReactNode } from 'react';
import { lazyPage } from './lazy-page.tsx';

class Retry extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <button onClick={() => this.setState({ failed: false })}>重试</button> : this.props.children;
  }
}

test('a page that could not be fetched is fetched again on retry', async () => {
  let online = false;
  const Page = lazyPage(async () => {
    if (!online) throw new Error('Loading chunk 7 failed.');
    return { default: () => <h1>招商</h1> };
  });
  const silent = jest.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <Retry>
      <Suspense>
        <Page />
      </Suspense>
    </Retry>,
  );
  await screen.findByRole('button', { name: '重试' });
  online = true;
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByRole('heading', { name: '招商' })).toBeTruthy();
  silent.mockRestore();
});
