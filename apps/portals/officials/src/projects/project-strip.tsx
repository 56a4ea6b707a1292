import { DurationStrip, FigureCell, Strip, ValueCell } from '@gaoxin/ui';
import { useText } from '../texts.ts';
import type { Project } from './project-page.tsx';
import { PHASES } from './stages.ts';
import type { Step } from './step.ts';

/** How long each stretch took beside what was planned, and how far the promotion table is. */
export function ProjectStrip({ project, steps, today }: { project: Project; steps: readonly Step[]; today: string }) {
  const say = useText();
  const { done, total } = project.promotionTable;
  const open = total - done;
  const stretches = project.durations.slice(0, 2).map(({ days }) => days);
  return (
    <Strip>
      {project.durations.map((duration, index) => {
        const phase = PHASES[index];
        const isWhole = index === 2;
        const names = { from: say(`projects.milestone.${duration.from}`), to: say(`projects.milestone.${duration.to}`) };
        const [first, second] = stretches;
        return (
          <ValueCell
            key={`${duration.from} ${duration.to}`}
            label={say(isWhole ? 'projects.whole' : 'projects.duration', names)}
            {...(duration.plannedDays == null ? {} : { note: say('projects.plannedDays', { count: duration.plannedDays }) })}
            value={duration.days}
            {...(duration.days === null ? {} : { unit: say('common.days') })}
            more={
              isWhole
                ? first != null && second != null && <DurationStrip label={say('projects.parts', { first, second })} days={[first, second]} />
                : phase && <a href={`#${phase}`}>{say('projects.steps', { count: steps.filter((step) => step.phase === phase).length })}</a>
            }
          />
        );
      })}
      <FigureCell
        label={say('projects.table')}
        figure={{ numerator: done, denominator: total, value: total === 0 ? null : done / total, n: total, asOf: today }}
        more={open > 0 && <a href="#steps">{say('projects.open', { count: open })}</a>}
      />
    </Strip>
  );
}
