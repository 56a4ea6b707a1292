import { AssignLead } from './assign-lead.tsx';
import { ChangePipeline } from './change-pipeline.tsx';
import { ClearPriority, DropLead, LetLeadRest, RecordFeasibility, SetPriority } from './lead-acts.tsx';
import type { LeadMove } from './lead-moves.ts';
import { LatestLead, type LeadNow } from './lead-now.tsx';
import { FinishNextStep, PlanNextStep } from './next-step-acts.tsx';
import { ReviseLead } from './revise-lead.tsx';
import { SignLead } from './sign-lead.tsx';

export interface DrawerLead {
  id: string;
  version: number;
  title: string;
  plannedInvestment?: { amount: string; currency: string } | null;
  nextStep?: { title: string; dueOn: string; waitingFor?: string | null } | null;
}

export type DrawerMove = Exclude<LeadMove, 'ADVANCE' | 'REVIVE' | 'HAND_OVER'>;

export interface LeadActProps {
  lead: DrawerLead;
  today: string;
  /** The lead as it was found when somebody else was faster. */
  latest: LeadNow | null;
  onClose: () => void;
  onDone: () => void;
  /** Fetches the latest state and leaves the form open with what was typed. */
  onStale: () => void;
}

const FORMS: Record<DrawerMove, (props: LeadActProps) => React.ReactNode> = {
  PLAN: PlanNextStep,
  FINISH_STEP: FinishNextStep,
  ASSIGN: AssignLead,
  CHANGE_PIPELINE: ChangePipeline,
  RECORD_FEASIBILITY: RecordFeasibility,
  SIGN: SignLead,
  REVISE: ReviseLead,
  REST: LetLeadRest,
  DROP: DropLead,
  SET_PRIORITY: SetPriority,
  CLEAR_PRIORITY: ClearPriority,
};

/** The form of one act on a lead, in a drawer. */
export function LeadDrawer({ move, ...props }: LeadActProps & { move: DrawerMove }) {
  const Form = FORMS[move];
  return <Form {...props} />;
}

/** What the drawers of a lead have in common. */
export const drawerOf = ({ lead, today, latest, onClose, onDone, onStale }: LeadActProps, verb: string) => ({
  title: `${verb}　${lead.title}`,
  verb,
  notice: latest && <LatestLead lead={latest} today={today} />,
  onClose,
  onDone,
  onStale,
});

export const knownOf = ({ lead }: LeadActProps) => ({ leadId: lead.id, version: lead.version });
