import { useAct } from '@gaoxin/client';
import { Section } from '@gaoxin/ui';
import { App, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import type { RulesNote_RulesFragment } from '../generated/graphql.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField, TextField } from '../parts/fields.tsx';
import { linesOf } from '../parts/moment.ts';
import { useText } from '../texts.ts';

export const RulesNote_Rules = graphql(`
  fragment RulesNote_Rules on RecruitmentRules {
    id
    version
    formalContactsPerYear
    feasibilityForNegotiation
    dueDiligenceForSigning
    dueDiligenceItems
    dueDiligenceOffFor
    viewerCan
  }
`);
const Change = graphql(`
  mutation ChangeRecruitmentRules($input: ChangeRecruitmentRulesInput!) {
    changeRecruitmentRules(input: $input) {
      rules {
        ...RulesNote_Rules
      }
      errors {
        ...Fault
      }
    }
  }
`);

/** The zone's published rule, and for its administrator the way to change it. */
export function RulesNote(props: { rules: FragmentType<typeof RulesNote_Rules>; reload: () => void }) {
  const say = useText();
  const rules = getFragmentData(RulesNote_Rules, props.rules);
  const [isChanging, setChanging] = useState(false);
  return (
    <Section
      title={say('contacts.rules')}
      more={rules.viewerCan.includes('WRITE') && <Button type="link" size="small" onClick={() => setChanging(true)}>{say('contacts.changeRules')}</Button>}
    >
      <p className="gx-small oc-summary">{say('contacts.rulesText', { count: rules.formalContactsPerYear })}</p>
      {rules.feasibilityForNegotiation > 0 && <p className="gx-small oc-summary">{say('contactWork.rules.feasibility', { count: rules.feasibilityForNegotiation })}</p>}
      <p className="gx-small oc-summary">
        {rules.dueDiligenceForSigning
          ? say('contactWork.rules.diligenceOn', { items: rules.dueDiligenceItems.join(say('common.comma')) })
          : say('contactWork.rules.diligenceOff', { reason: rules.dueDiligenceOffFor ?? '' })}
      </p>
      {isChanging && (
        <ChangeRules
          rules={rules}
          onClose={() => setChanging(false)}
          onDone={() => {
            setChanging(false);
            props.reload();
          }}
        />
      )}
    </Section>
  );
}

function ChangeRules({ rules, onClose, onDone }: { rules: RulesNote_RulesFragment; onClose: () => void; onDone: () => void }) {
  const say = useText();
  const { message } = App.useApp();
  const act = useAct(Change);
  const [asks, setAsks] = useState(rules.dueDiligenceForSigning);
  const [text, setText] = useState({ contacts: String(rules.formalContactsPerYear), feasibility: String(rules.feasibilityForNegotiation), items: rules.dueDiligenceItems.join('\n'), offFor: rules.dueDiligenceOffFor ?? '' });
  const typed = (name: keyof typeof text) => ({ value: text[name], onChange: (value: string) => setText({ ...text, [name]: value }) });
  return (
    <ActDrawer
      title={say('contacts.changeRules')}
      act={act}
      places={['formalContactsPerYear', 'feasibilityForNegotiation', 'dueDiligenceForSigning', 'dueDiligenceItems', 'dueDiligenceOffFor']}
      verb={say('contacts.changeRules')}
      input={() => ({
        version: rules.version,
        formalContactsPerYear: Math.trunc(Number(text.contacts)) || 0,
        feasibilityForNegotiation: Math.trunc(Number(text.feasibility)) || 0,
        dueDiligenceForSigning: asks,
        dueDiligenceItems: linesOf(text.items),
        dueDiligenceOffFor: asks ? null : text.offFor || null,
      })}
      onDone={() => {
        message.info(say('contacts.rulesChanged'));
        onDone();
      }}
      onClose={onClose}
      onStale={onDone}
    >
      <TextField type="number" label={say('contacts.formalContactsPerYear')} place="formalContactsPerYear" {...typed('contacts')} />
      <TextField type="number" label={say('contacts.feasibilityForNegotiation')} place="feasibilityForNegotiation" {...typed('feasibility')} />
      <div className="gx-field">
        <Checkbox checked={asks} onChange={(event) => setAsks(event.target.checked)}>
          {say('contacts.dueDiligenceForSigning')}
        </Checkbox>
      </div>
      {!asks && <TextField label={say('contactWork.rules.offReason')} place="dueDiligenceOffFor" {...typed('offFor')} />}
      <LongField rows={7} label={say('contacts.dueDiligenceItems')} note={say('contacts.onePerLineItems')} place="dueDiligenceItems" {...typed('items')} />
    </ActDrawer>
  );
}
