import { Section } from '@gaoxin/ui';
import { Button } from 'antd';
import type { EnterpriseFact } from '../generated/graphql.ts';
import { SelectField, TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';
import { expressionOf, FACTS, operatorsOf, simpleOf, type Operator, type SimpleCondition } from './conditions.ts';

/** Chosen field by field, or, where `simple` is null, written as an expression. */
export interface ConditionDraft {
  label: string;
  simple: SimpleCondition | null;
  expression: string;
}

export const draftOf = ({ label, expression }: { label: string; expression: string }): ConditionDraft => ({ label, expression, simple: simpleOf(expression) });
export const conditionOf = ({ label, simple, expression }: ConditionDraft) => ({ label, expression: simple ? expressionOf(simple) : expression });

const FIRST: ConditionDraft = { label: '', simple: { fact: 'EMPLOYEES', operator: '>=', value: '' }, expression: '' };
const QUALIFICATIONS = ['HIGH_TECH', 'SRDI', 'ABOVE_SCALE', 'TECH_SME', 'CHAIN_LEADER', 'LISTED'] as const;

/** The conditions of a policy, each chosen field by field or written as an expression. */
export function ConditionFields(props: { conditions: readonly ConditionDraft[]; onChange: (conditions: ConditionDraft[]) => void }) {
  const say = useText();
  const { conditions, onChange } = props;
  const change = (index: number, changed: Partial<ConditionDraft>) => onChange(conditions.map((one, at) => (at === index ? { ...one, ...changed } : one)));
  return (
    <Section title={say('policies.conditions')} note={say('policies.conditionsNote')}>
      {conditions.map((condition, index) => (
        <fieldset key={index} className="po-condition">
          <legend>{say('policies.condition', { number: index + 1 })}</legend>
          <TextField label={say('policies.label')} place={`conditions.${index}.label`} value={condition.label} onChange={(label) => change(index, { label })} />
          {condition.simple ? (
            <Simple index={index} condition={condition.simple} onChange={(simple) => change(index, { simple })} />
          ) : (
            <TextField label={say('policies.expression')} place={`conditions.${index}.expression`} value={condition.expression} onChange={(expression) => change(index, { expression })} />
          )}
          <div className="po-condition-acts">
            {condition.simple ? (
              <Button size="small" type="link" onClick={() => change(index, { simple: null, expression: expressionOf(condition.simple!) })}>
                {say('policies.asExpression')}
              </Button>
            ) : (
              simpleOf(condition.expression) && (
                <Button size="small" type="link" onClick={() => change(index, { simple: simpleOf(condition.expression) })}>
                  {say('policies.asFields')}
                </Button>
              )
            )}
            <Button size="small" type="link" onClick={() => onChange(conditions.filter((_one, at) => at !== index))}>
              {say('policies.removeCondition', { number: index + 1 })}
            </Button>
          </div>
        </fieldset>
      ))}
      <Button onClick={() => onChange([...conditions, FIRST])}>{say('policies.addCondition')}</Button>
    </Section>
  );
}

function Simple({ index, condition, onChange }: { index: number; condition: SimpleCondition; onChange: (condition: SimpleCondition) => void }) {
  const say = useText();
  const { fact, operator, value } = condition;
  const place = `conditions.${index}.expression`;
  return (
    <div className="po-simple">
      <SelectField
        label={say('policies.fact')}
        place={`${place}.fact`}
        value={fact}
        onChange={(next) => onChange({ fact: next as EnterpriseFact, operator: operatorsOf(next as EnterpriseFact)[0]!, value: '' })}
        options={FACTS.map((one) => ({ value: one, label: say(`policies.facts.${one}`) }))}
      />
      <SelectField
        label={say('policies.operator')}
        place={`${place}.operator`}
        value={operator}
        onChange={(next) => onChange({ ...condition, operator: next as Operator })}
        options={operatorsOf(fact).map((one) => ({ value: one, label: say(`policies.operators.${one}`) }))}
      />
      {fact === 'QUALIFICATIONS' && (
        <SelectField
          label={say('policies.value')}
          place={place}
          value={value}
          onChange={(next) => onChange({ ...condition, value: next })}
          options={QUALIFICATIONS.map((one) => ({ value: one, label: say(`policies.qualifications.${one}`) }))}
        />
      )}
      {fact !== 'QUALIFICATIONS' && fact !== 'EXPORTS' && (
        <TextField
          label={say('policies.value')}
          place={place}
          value={value}
          note={fact === 'INDUSTRY' ? say('policies.listHint') : undefined}
          onChange={(next) => onChange({ ...condition, value: next })}
        />
      )}
    </div>
  );
}
