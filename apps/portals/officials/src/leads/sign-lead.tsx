import { useAct } from '@gaoxin/client';
import { Button } from 'antd';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { Currency, QuantityBound } from '../generated/graphql.ts';
import { quantityOf } from '../agreements/words.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { drawerOf, type LeadActProps } from './lead-drawer.tsx';
import { BOUNDS, CURRENCIES, plainAmount } from './lead-form.ts';
import { NO_MORE, partiesOf, projectOf, SignMore, useProjectOf, type MoreFacts } from './sign-more.tsx';
import { useText } from '../texts.ts';

const Sign = graphql(`
  mutation SignAgreement($input: SignAgreementInput!) {
    signAgreement(input: $input) {
      agreement {
        id
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

const PLACES = ['title', 'investment', 'landMu', 'landBound', 'signedOn'];
const MORE_PLACES = ['product', 'capacity', 'parties', 'project'];

/** Signs the agreement that the lead led to: what every agreement has first, the rest on demand. */
export function SignLead(props: LeadActProps) {
  const { lead, today } = props;
  const say = useText();
  const act = useAct(Sign);
  const known = useProjectOf(lead.id);
  const [isWhole, setWhole] = useState(false);
  const [facts, setFacts] = useState({
    title: `${lead.title}投资协议`, amount: plainAmount(lead.plannedInvestment?.amount), currency: lead.plannedInvestment?.currency ?? 'CNY', landMu: '', landBound: 'EXACT', signedOn: today,
  });
  const [more, setMore] = useState<MoreFacts>(NO_MORE);
  const set = (name: keyof typeof facts) => (value: string) => setFacts({ ...facts, [name]: value });
  const input = () => ({
    leadId: lead.id,
    version: lead.version,
    title: facts.title,
    signedOn: facts.signedOn,
    landMu: facts.landMu || null,
    landBound: facts.landBound as QuantityBound,
    investment: { amount: facts.amount, currency: facts.currency as Currency },
    product: more.product || null,
    capacity: quantityOf(more.capacity, more.unit, more.bound),
    parties: partiesOf(more),
    project: projectOf(more, known),
  });
  const verb = say('leads.sign');
  const isIncomplete = known !== undefined && !known.project?.complete && projectOf(more, known) === null;
  return (
    <ActDrawer {...drawerOf(props, verb)} act={act} places={isWhole ? [...PLACES, ...MORE_PLACES] : PLACES} input={input}>
      <TextField label={say('leads.agreementTitle')} place="title" value={facts.title} onChange={set('title')} />
      <TextField label={say('leads.amount')} place="investment.amount" value={facts.amount} onChange={set('amount')} />
      <SelectField label={say('leads.currency')} place="investment.currency" value={facts.currency} onChange={set('currency')} options={CURRENCIES.map((value) => ({ value, label: value }))} />
      <TextField label={say('leads.signedOn')} place="signedOn" type="date" value={facts.signedOn} onChange={set('signedOn')} />
      <TextField label={say('leads.landMu')} place="landMu" value={facts.landMu} onChange={set('landMu')} />
      {facts.landMu !== '' && (
        <SelectField label={say('agreements.revise.landBound')} place="landBound" value={facts.landBound} onChange={set('landBound')} options={BOUNDS.map((value) => ({ value, label: say(`agreements.bound.${value}`) }))} />
      )}
      <Button type="link" onClick={() => setWhole(!isWhole)} aria-expanded={isWhole}>
        {say(isWhole ? 'agreements.sign.less' : 'agreements.sign.more')}
      </Button>
      {isWhole && <SignMore facts={more} known={known} onChange={(change) => setMore({ ...more, ...change })} />}
      {isIncomplete && <p className="of-hint">{say('agreements.sign.incomplete')}</p>}
    </ActDrawer>
  );
}
