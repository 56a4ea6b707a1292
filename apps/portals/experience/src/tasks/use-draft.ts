import { useState } from 'react';
import { emptyDraft, forgetDraft, readDraft, writeDraft, type Draft } from './draft.ts';

export interface KeptDraft {
  draft: Draft;
  /** Every change is on the device at once, so that nothing is lost to a dead battery. */
  change: (next: Draft) => void;
  forget: () => void;
  /** False when the device did not take the last change. */
  kept: boolean;
}

/** The draft of one task, kept on this device until it is handed in. */
export function useDraft(officer: string, task: string, steps: number): KeptDraft {
  const [draft, setDraft] = useState<Draft>(() => {
    const saved = readDraft(officer, task);
    return saved?.steps.length === steps ? saved : emptyDraft(steps);
  });
  const [kept, setKept] = useState(true);
  return {
    draft,
    kept,
    change: (next) => {
      const saved = { ...next, savedAt: Date.now() };
      setDraft(saved);
      setKept(writeDraft(officer, task, saved));
    },
    forget: () => forgetDraft(officer, task),
  };
}
