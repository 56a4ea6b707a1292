import { useAct } from '@gaoxin/client';
import { App } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import type { LeadStage } from '../gql/graphql.ts';
import { NEXT_STAGE } from './lead-card.tsx';
import { LeadDrawer, type DrawerLead, type DrawerMove } from './lead-drawer.tsx';
import type { LeadMove } from './lead-moves.ts';

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
  const { t } = useTranslation('officials');
  const { message } = App.useApp();
  const [open, setOpen] = useState<{ lead: DrawerLead; move: DrawerMove } | null>(null);
  const acts = { ADVANCE: useAct(Advance), REVIVE: useAct(Revive), HAND_OVER: useAct(HandOver) };

  const atOnce = async (lead: MovingLead, move: keyof typeof acts) => {
    const to = NEXT_STAGE[lead.stage];
    const faults =
      move === 'ADVANCE'
        ? await acts.ADVANCE.attempt({ leadId: lead.id, version: lead.version, to: to! })
        : move === 'REVIVE'
          ? await acts.REVIVE.attempt({ leadId: lead.id, version: lead.version })
          : await acts.HAND_OVER.attempt({ agreementId: lead.agreement!.id, version: lead.agreement!.version });
    if (faults.length > 0) message.error(faults.map((fault) => fault.message).join(' '));
    else if (move === 'ADVANCE') message.info(t('leads.moved', { stage: t(`leads.stage.${to!}`) }));
    else if (move === 'HAND_OVER') message.info(t('leads.handedOver'));
    changed();
  };

  const move = (lead: MovingLead, wanted: LeadMove) => {
    if (wanted === 'ADVANCE' || wanted === 'REVIVE' || wanted === 'HAND_OVER') void atOnce(lead, wanted);
    else setOpen({ lead, move: wanted });
  };

  const form = open && (
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
  );
  return { move, form };
}
