import i18next from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, startLanguage } from './language.ts';

export interface Texts {
  readonly [key: string]: string | Texts;
}

/** The same keys, with texts of another language; English adds `_one` beside `_other`. */
export type SameTexts<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameTexts<T[K]> } & {
  readonly [K in keyof T as K extends `${infer Name}_other` ? `${Name}_one` : never]?: string;
};

/** Dotted path of every text; a text that counts is asked for without its `_other`. */
export type TextKey<T> = {
  [K in keyof T & string]: T[K] extends string ? (K extends `${infer Name}_${'one' | 'other'}` ? Name : K) : `${K}.${TextKey<T[K]>}`;
}[keyof T & string];

export type Say<T> = (key: TextKey<T>, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Registers the texts of a portal and returns the hook that reads them:
 * `const say = useText(); say('leads.title')`, `say('count', { count: 3 })`, with `{{count}}` in the text.
 */
export function catalogue<const T extends Texts>(namespace: string, chinese: T, english: SameTexts<T>): () => Say<T> {
  startLanguage();
  for (const language of LANGUAGES) {
    i18next.addResourceBundle(language, namespace, language === 'en' ? english : chinese, true, true);
  }
  return () => {
    const { t } = useTranslation(namespace);
    return useCallback<Say<T>>((key: string, values) => t(key, { ...values }), [t]);
  };
}
