import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { catalogue } from './catalogue.ts';
import { preferredLanguage, useLanguage } from './language.ts';

const useText = catalogue('test', { greeting: '早', waiting_other: '{{count}} 件等您' }, { greeting: 'Morning', waiting_one: '{{count}} thing waits', waiting_other: '{{count}} things wait' });

function Page() {
  const say = useText();
  const { language, setLanguage } = useLanguage();
  return (
    <button onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}>
      {say('greeting')} {say('waiting', { count: 1 })}
    </button>
  );
}

test('a chosen language shows at once and is kept for the next visit', async () => {
  render(<Page />);
  const button = screen.getByRole('button');
  expect(button.textContent).toBe('早 1 件等您');
  await userEvent.click(button);
  expect(button.textContent).toBe('Morning 1 thing waits');
  expect(document.documentElement.lang).toBe('en');
  expect(preferredLanguage()).toBe('en');
});

test('without a choice the browser decides, and Chinese is the rest', () => {
  localStorage.clear();
  const languages = jest.spyOn(navigator, 'languages', 'get');
  languages.mockReturnValue(['de', 'en-GB']);
  expect(preferredLanguage()).toBe('en');
  languages.mockReturnValue(['zh-TW', 'en']);
  expect(preferredLanguage()).toBe('zh-CN');
  languages.mockReturnValue(['de']);
  expect(preferredLanguage()).toBe('zh-CN');
});
