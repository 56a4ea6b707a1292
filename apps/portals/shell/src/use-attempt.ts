import { useEffect, useState } from 'react';

export interface Attempt<T> {
  value?: T;
  failed: boolean;
  /** Counts up with every retry. */
  number: number;
  retry: () => void;
}

/** Starts something that may fail, and starts it again on request. `start` keeps its identity over renders. */
export function useAttempt<T>(start: () => Promise<T>): Attempt<T> {
  const [number, setNumber] = useState(0);
  const [outcome, setOutcome] = useState<{ value?: T; failed: boolean }>({ failed: false });
  useEffect(() => {
    let current = true;
    const end = (result: { value?: T; failed: boolean }) => current && setOutcome(result);
    start().then(
      (value) => end({ value, failed: false }),
      () => end({ failed: true }),
    );
    return () => {
      current = false;
    };
  }, [start, number]);
  const retry = () => {
    setOutcome({ failed: false });
    setNumber(number + 1);
  };
  return { ...outcome, number, retry };
}
