import { ClearPriority, DropLead, LetLeadRest, PlanNextStep, RecordFeasibility, SetPriority } from './lead-acts.tsx';
import type { LeadMove } from './lead-moves.ts';
import { ReviseLead } from './revise-lead.tsx';
import { SignLead } from './sign-lead.tsx';

export interface DrawerLead {
  id: string;
  version: number;
  title: string;
  plannedInvestment?: { amount: string; currency: string } | null;
}

export type DrawerMove = Exclude<LeadMove, 'ADVANCE' | 'REVIVE' | 'HAND_OVER'>;

export interface LeadActProps {
  lead: DrawerLead;
  today: string;
  onClose: () => void;
  /** The server took it, or somebody else was faster: what the page shows is old. */
  onDone: () => void;
}

const FORMS: Record<DrawerMove, (props: LeadActProps) => React.ReactNode> = {
  PLAN: PlanNextStep,
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
