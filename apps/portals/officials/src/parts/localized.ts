import { useLanguage } from '@gaoxin/client';

interface LocalizedText {
  zh: string;
  en: string;
}

/** Reads a bilingual text of the contract in the language of the page. */
export function useLocalized(): (text: LocalizedText | null | undefined) => string {
  const { language } = useLanguage();
  return (text) => (text ? text[language === 'en' ? 'en' : 'zh'] : '');
}
