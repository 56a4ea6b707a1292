import { knownWorkingDaysBetween, type Day } from '@gaoxin/kernel';
import { formatDay, useWords, type Light } from '@gaoxin/ui';
import { useText } from '../texts.ts';

/** How long a dated duty has, or by how much it is late, in working days. */
export function useDueWords(today: Day): (light: Light, dueOn: Day) => string {
  const say = useText();
  const words = useWords();
  return (light, dueOn) => {
    const days = knownWorkingDaysBetween(today, dueOn);
    if (days === null) return say('common.by', { date: formatDay(dueOn, today) });
    if (light === 'LATE' || light === 'VERY_LATE') return words.daysLate(-days);
    return dueOn === today ? say('common.dueToday') : say('common.left', { count: Math.max(days, 0) });
  };
}

export const lateClass = (light: Light): string => ({ LATE: 'gx-late', VERY_LATE: 'gx-very-late', ON_TIME: '', DONE: '', NOT_STARTED: 'gx-idle' })[light];

/** The same words in the colour of the state; the mark stands at the beginning of the row. */
export function Due(props: { light: Light; dueOn: Day; today: Day }) {
  const words = useDueWords(props.today);
  return <span className={lateClass(props.light)}>{words(props.light, props.dueOn)}</span>;
}
