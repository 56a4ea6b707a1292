const TAB = 'gaoxin.tab';

/**
 * Whether this tab is a copy of one that is still open. A copied tab brings the refresh token of the first along, and
 * the second use of such a token ends the session of both.
 */
export async function isDuplicatedTab(): Promise<boolean> {
  const taken = sessionStorage.getItem(TAB);
  if (taken !== null && (await hold(taken))) return false;
  const own = crypto.randomUUID();
  sessionStorage.setItem(TAB, own);
  await hold(own);
  return taken !== null;
}

/** Holds a lock as long as the page lives. False when another page has it. */
function hold(tab: string): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request(`${TAB}.${tab}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? new Promise<void>(() => {}) : undefined;
    });
  });
}
