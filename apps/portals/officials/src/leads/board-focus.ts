import { useEffect, useRef } from 'react';

/** Keeps the focus with a card that is being moved: once its menu or form is gone, its link has it again, wherever the card stands then. */
export function useCardFocus(): (leadId: string) => void {
  const kept = useRef<string>(undefined);
  useEffect(() => {
    if (!kept.current || (document.activeElement && document.activeElement !== document.body)) return;
    const card = [...document.querySelectorAll<HTMLElement>('[data-lead]')].find(({ dataset }) => dataset.lead === kept.current);
    card?.querySelector('a')?.focus();
  });
  return (leadId) => {
    kept.current = leadId;
  };
}
