import { useApolloClient } from '@apollo/client/react';
import { useAct } from '@gaoxin/client';
import { FormErrors } from '@gaoxin/ui';
import { App } from 'antd';
import { useState, type ReactNode } from 'react';
import { graphql } from '../generated/index.ts';
import { useLocalized } from '../parts/localized.ts';
import { LeadDrawer, type DrawerLead, type DrawerMove } from './lead-drawer.tsx';
import type { LeadMove } from './lead-moves.ts';
import { LeadNowDocument, type LeadNow } from './lead-now.tsx';
import { useText } from '../texts.ts';

const Advance = graphql(`
  mutation AdvanceLead($input: AdvanceLeadInput!) {
    advanceLead(input: $input) {
      lead {
        ...LeadCard_Lead
      }
      errors {
        ...Fault
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
        ...Fault
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
        ...Fault
      }
    }
  }
`);

export interface MovingLead extends DrawerLead {
  nextStage?: { id: string; name: { zh: string; en: string } } | null;
  agreement?: { id: string; version: number } | null;
}

type AtOnce = 'ADVANCE' | 'REVIVE' | 'HAND_OVER';
const isAtOnce = (move: LeadMove): move is AtOnce => move === 'ADVANCE' || move === 'REVIVE' || move === 'HAND_OVER';

/**
 * Everything that can be done to a lead, with its form or at once; `changed` runs after each act that the server answered. What it
 * refused is said in `faults`, which belongs where the reader looks.
 */
export function useLeadMoves(today: string, changed: () => void): { move: (lead: MovingLead, move: LeadMove) => void; form: ReactNode; faults: ReactNode } {
  const say = useText();
  const inLanguage = useLocalized();
  const { message } = App.useApp();
  const [open, setOpen] = useState<{ lead: DrawerLead; move: DrawerMove; latest: LeadNow | null } | null>(null);
  const apollo = useApolloClient();
  const acts = { ADVANCE: useAct(Advance), REVIVE: useAct(Revive), HAND_OVER: useAct(HandOver) };

  const atOnce = async (lead: MovingLead, move: AtOnce) => {
    const { id: leadId, version, nextStage, agreement } = lead;
    Object.values(acts).forEach((act) => act.clear());
    const taken =
      move === 'ADVANCE'
        ? await acts.ADVANCE.run({ leadId, version, stageId: nextStage!.id })
        : move === 'REVIVE'
          ? await acts.REVIVE.run({ leadId, version })
          : await acts.HAND_OVER.run({ agreementId: agreement!.id, version: agreement!.version });
    if (taken && move === 'ADVANCE') void message.info(say('leads.moved', { stage: inLanguage(nextStage!.name) }));
    if (taken && move === 'HAND_OVER') void message.info(say('leads.handedOver'));
    changed();
  };
  const move = (lead: MovingLead, wanted: LeadMove) => {
    if (isAtOnce(wanted)) void atOnce(lead, wanted);
    else setOpen({ lead, move: wanted, latest: null });
    if (!isAtOnce(wanted)) Object.values(acts).forEach((act) => act.clear());
  };
  const close = () => setOpen(null);
  const done = () => {
    close();
    changed();
  };
  const overtaken = async () => {
    changed();
    const { data } = await apollo.query({ query: LeadNowDocument, variables: { id: open!.lead.id }, fetchPolicy: 'network-only' });
    const latest = data?.lead;
    if (latest) setOpen((now) => now && { ...now, latest, lead: { ...now.lead, version: latest.version } });
  };
  const form = open && (
    <LeadDrawer
      key={`${open.lead.id}${open.move}`}
      move={open.move}
      lead={open.lead}
      latest={open.latest}
      today={today}
      onClose={close}
      onDone={done}
      onStale={() => void overtaken()}
    />
  );
  const faults = <FormErrors faults={Object.values(acts).flatMap((act) => act.errors)} shown={[]} />;
  return { move, form, faults };
}
