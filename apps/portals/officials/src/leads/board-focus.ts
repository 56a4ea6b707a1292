import { useEffect, useRef } from 'react';

/** Keeps the focus with a card that is being moved: once its menu or form is gone, its link has it again, wherever the card stands then. */
export function useCardFocus(): (leadId: string) => void {
  const kept = useRef<string>(undefined);
  useEffect(() => {
    if (!kept.current || (document.activeElement && document.activeElement !== document.body)) return;
    const link = document.querySelector<HTMLElement>(`[data-lead="${CSS.escape(kept.current)}"] a`);
    link?.focus();
  });
  return (leadId) => {
    kept.current = leadId;
  };
}
