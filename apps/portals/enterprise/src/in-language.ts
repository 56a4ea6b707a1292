/** One language of a bilingual text. */
export const inLanguage = (text: { zh: string; en: string }, language: string): string => (language.startsWith('en') ? text.en : text.zh);
