import { useAct } from '@gaoxin/client';
import { FormErrors } from '@gaoxin/ui';
import { App } from 'antd';
import { useState, type ReactNode } from 'react';
import { graphql } from '../generated/index.ts';
import type { LeadStage } from '../generated/graphql.ts';
import { NEXT_STAGE } from './lead-card.tsx';
import { LeadDrawer, type DrawerLead, type DrawerMove } from './lead-drawer.tsx';
import type { LeadMove } from './lead-moves.ts';
import { useText } from '../texts.ts';

const Advance = graphql(`
  mutation AdvanceLead($input: AdvanceLeadInput!) {
    advanceLead(input: $input) {
      lead {
        ...LeadCard_Lead
      }
      errors {
        code
        path
        message
      }
    }
  }
`);
const Revive = graphql(`
  mutation ReviveLead($input: ReviveLeadInput!) {
    reviveLead(input: $input) {
      lead {
        ...LeadCard_Lead
      }
      errors {
        code
        path
        message
      }
    }
  }
`);
const HandOver = graphql(`
  mutation HandOverAgreement($input: HandOverAgreementInput!) {
    handOverAgreement(input: $input) {
      agreement {
        id
        version
        handedOverAt
        lead {
          ...LeadCard_Lead
        }
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

export interface MovingLead extends DrawerLead {
  stage: LeadStage;
  agreement?: { id: string; version: number } | null;
}

/** Everything that can be done to a lead, with its form or at once; `changed` runs after each act that the server took. */
export function useLeadMoves(today: string, changed: () => void): { move: (lead: MovingLead, move: LeadMove) => void; form: ReactNode } {
  const say = useText();
  const { message } = App.useApp();
  const [open, setOpen] = useState<{ lead: DrawerLead; move: DrawerMove } | null>(null);
  const acts = { ADVANCE: useAct(Advance), REVIVE: useAct(Revive), HAND_OVER: useAct(HandOver) };

  const atOnce = async (lead: MovingLead, move: keyof typeof acts) => {
    const to = NEXT_STAGE[lead.stage];
    const { id: leadId, version } = lead;
    const taken =
      move === 'ADVANCE'
        ? await acts.ADVANCE.run({ leadId, version, to: to! })
        : move === 'REVIVE'
          ? await acts.REVIVE.run({ leadId, version })
          : await acts.HAND_OVER.run({ agreementId: lead.agreement!.id, version: lead.agreement!.version });
    if (taken && move === 'ADVANCE') void message.info(say('leads.moved', { stage: say(`leads.stage.${to!}`) }));
    if (taken && move === 'HAND_OVER') void message.info(say('leads.handedOver'));
    changed();
  };

  const move = (lead: MovingLead, wanted: LeadMove) => {
    if (wanted === 'ADVANCE' || wanted === 'REVIVE' || wanted === 'HAND_OVER') void atOnce(lead, wanted);
    else setOpen({ lead, move: wanted });
  };

  const refused = Object.values(acts).flatMap((act) => act.errors);
  const form = (
    <>
      <FormErrors faults={refused} shown={[]} />
      {open && (
    <LeadDrawer
      key={`${open.lead.id}${open.move}`}
      move={open.move}
      lead={open.lead}
      today={today}
      onClose={() => setOpen(null)}
      onDone={() => {
        setOpen(null);
        changed();
      }}
    />
      )}
    </>
  );
  return { move, form };
}
