import { isClosable, type Ballot, type ExperienceTask } from '@gaoxin/rating-domain';
import type { AccessMatrix, Policy, Viewer } from '@gaoxin/server';
import type { CycleRow, TaskRow } from './mapping.ts';

const supervises = (viewer: Viewer) => viewer.roles.includes('SUPERVISOR');

/** Who may do what to which row now. Use cases ask it, and `viewerCan` shows it. */
export const policy = {
  'cycle:open': supervises,
  'cycle:close': supervises,
  'ballot:cast': (viewer: Viewer, ballot: Pick<Ballot, 'enterpriseId'>) =>
    viewer.roles.includes('ENTERPRISE_REPRESENTATIVE') && ballot.enterpriseId === viewer.enterprise,
  'award:recompute': supervises,
  'task:plan': supervises,
  'evaluation:submit': (viewer: Viewer, task: Pick<ExperienceTask, 'officerId'>) =>
    viewer.roles.includes('EXPERIENCE_OFFICER') && task.officerId === viewer.id,
} satisfies Policy;

/** What a screen offers: allowed by the policy and possible by the state. */
export const closable = (cycle: CycleRow, today: string): boolean => isClosable(cycle, today);

/** An officer sees the own tasks, a supervisor all, a leader what was handed in: nobody is warned of a visit. */
export const seesTask = (viewer: Viewer, task: Pick<TaskRow, 'officerId' | 'submittedAt'>): boolean =>
  supervises(viewer) || task.officerId === viewer.id || (viewer.roles.includes('LEADER') && task.submittedAt !== null);

const OFFICIALS = ['RECRUITER', 'PROJECT_OFFICER', 'SECRETARY', 'LEADER', 'SUPERVISOR', 'ZONE_ADMIN'] as const;
/** Enterprises read what became of their scores; nobody reads another's ballot. */
const AWARD_READERS = [...OFFICIALS, 'ENTERPRISE_REPRESENTATIVE'] as const;
const EXPERIENCE_READERS = ['EXPERIENCE_OFFICER', 'SUPERVISOR', 'LEADER'] as const;

export const access: AccessMatrix = {
  'Query.evaluationCycles': AWARD_READERS,
  'Query.evaluationCycle': AWARD_READERS,
  'Query.ballotPaper': ['ENTERPRISE_REPRESENTATIVE'],
  'Query.experienceTasks': EXPERIENCE_READERS,
  'Query.experienceTask': EXPERIENCE_READERS,
  'Mutation.openCycle': ['SUPERVISOR'],
  'Mutation.castBallot': ['ENTERPRISE_REPRESENTATIVE'],
  'Mutation.closeCycle': ['SUPERVISOR'],
  'Mutation.recomputeAward': ['SUPERVISOR'],
  'Mutation.planExperienceTask': ['SUPERVISOR'],
  'Mutation.submitEvaluation': ['EXPERIENCE_OFFICER'],
  EvaluationCycle: AWARD_READERS,
  AwardResult: AWARD_READERS,
  Ballot: ['ENTERPRISE_REPRESENTATIVE'],
  ExperienceTask: EXPERIENCE_READERS,
  ExperienceEvaluation: EXPERIENCE_READERS,
  Official: [...AWARD_READERS, 'CLIENT'],
};
