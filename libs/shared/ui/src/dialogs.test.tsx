import { screen, within } from '@testing-library/react';
import { Drawer, Modal } from 'antd';
import { NONCE, renderThemed } from './rendered.fixture.tsx';

test.each([
  ['drawer', <Drawer open title="记走访" />],
  ['dialog', <Modal open title="删除走访记录？" />],
])('an open %s writes no style that the content security policy would refuse', (_name, dialog) => {
  renderThemed(dialog);
  expect(within(screen.getByRole('dialog')).getByText(/走访/)).toBeTruthy();
  const refused = [...document.querySelectorAll('style')].filter((style) => style.nonce !== NONCE);
  expect(refused.map((style) => style.textContent.slice(0, 60))).toEqual([]);
});
