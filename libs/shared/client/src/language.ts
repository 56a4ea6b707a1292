import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const SAVED = 'gaoxin.language';

/** The saved choice, else what the browser prefers, else Chinese. */
export function preferredLanguage(): Language {
  const saved = localStorage.getItem(SAVED);
  const known = LANGUAGES.find((language) => language === saved);
  const asked = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => tag === 'zh' || tag === 'en');
  return known ?? (asked === 'en' ? 'en' : 'zh-CN');
}

/** Makes i18next ready; catalogues add themselves. Must run before the first render. */
export function startLanguage(): void {
  if (i18next.isInitialized) return;
  const language = preferredLanguage();
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh-CN',
    supportedLngs: LANGUAGES,
    resources: {},
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  document.documentElement.lang = language;
}

/** The language of this moment. */
export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'zh-CN');

/** Language of the page, and how to change and keep it. */
export function useLanguage(): { language: Language; setLanguage: (language: Language) => void } {
  const { i18n } = useTranslation();
  return { language: i18n.language === 'en' ? 'en' : 'zh-CN', setLanguage };
}

function setLanguage(language: Language): void {
  localStorage.setItem(SAVED, language);
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}
