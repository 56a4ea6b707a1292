import { inLanguage } from '../in-language.ts';

interface Owner {
  department?: { name: { zh: string; en: string } } | null;
  official?: { name: string } | null;
}

/** Department and person, as far as they are named. */
export function ownerText({ department, official }: Owner, language: string): string | undefined {
  const parts = [department && inLanguage(department.name, language), official?.name].filter(Boolean);
  return parts.length === 0 ? undefined : parts.join(language.startsWith('en') ? ', ' : '');
}
