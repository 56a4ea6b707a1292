import type { Viewer } from '@gaoxin/server';
import type { Cast } from './people.ts';
import { moment, type ProjectState } from './project-acts.ts';
import { DemoDataError, readRows } from './read-rows.ts';
import type { Act } from './stage.ts';

type States = ReadonlyMap<string, ProjectState>;
type Cells = Record<string, string>;

/** Ids of incentive terms by project and text, once they are drafted. */
type Terms = Map<string, string>;

const orNull = (cell: string | undefined) => cell || null;
const quantity = (value: string, unit: string) => (value ? { value, unit } : null);
const money = (amount: string, currency: string) => (amount ? { amount, currency } : null);

/** Parties, amounts, ceremonies, obligations and incentive terms of agreements, as they were written down. */
export function agreementActs(states: States, cast: Cast): Act[] {
  const terms: Terms = new Map();
  return [
    ...parties(states, cast), ...incentives(states, cast, terms), ...amounts(states, cast), ...ceremonies(states, cast), ...identities(states, cast), ...obligations(states, cast, terms),
  ];
}

/** An act of the project's recruiter; the days of a file follow each other within the day. */
function acting(states: States, cast: Cast, row: { cells: Cells; place: string }, more: Pick<Act, 'at' | 'mutation' | 'select'> & { input: (state: ProjectState) => object; viewer?: Viewer }): Act {
  const state = states.get(row.cells.project!);
  if (!state) throw new DemoDataError(row.place, `there is no project "${row.cells.project}".`);
  const viewer = more.viewer ?? cast.official(state.row.cells.recruiter, row.place);
  return { ...more, place: row.place, viewer, service: 'recruitment', input: () => more.input(state) };
}

const agreementId = ({ agreement }: ProjectState) => agreement?.id ?? 'missing';
const leadId = ({ lead }: ProjectState) => lead?.id ?? 'missing';

const parties = (states: States, cast: Cast): Act[] =>
  readRows('parties.csv', ['zone', 'project', 'side', 'name', 'uscc', 'role', 'signatory', 'recorded_on'], ['project', 'side', 'name', 'role', 'recorded_on']).map((row) =>
    acting(states, cast, row, {
      at: moment(row.cells.recorded_on, '16:00'),
      mutation: 'addAgreementParty',
      select: 'party { id }',
      input: (state) => ({
        agreementId: agreementId(state), side: row.cells.side, name: row.cells.name, uscc: orNull(row.cells.uscc), role: row.cells.role, signatory: orNull(row.cells.signatory),
      }),
    }),
  );

const amounts = (states: States, cast: Cast): Act[] =>
  readRows('stated-amounts.csv', ['zone', 'project', 'grade', 'amount', 'currency', 'stated_on', 'source', 'recorded_on'], ['project', 'grade', 'amount', 'currency', 'stated_on', 'source', 'recorded_on']).map((row) =>
    acting(states, cast, row, {
      at: moment(row.cells.recorded_on, '16:20'),
      mutation: 'stateAmount',
      select: 'amount { id }',
      input: (state) => ({ leadId: leadId(state), grade: row.cells.grade, money: money(row.cells.amount, row.cells.currency), statedOn: row.cells.stated_on, source: row.cells.source }),
    }),
  );

const ceremonies = (states: States, cast: Cast): Act[] =>
  readRows('signing-events.csv', ['zone', 'project', 'name', 'held_on', 'place', 'organiser', 'amount', 'currency'], ['project', 'name', 'held_on']).map((row) =>
    acting(states, cast, row, {
      at: moment(row.cells.held_on, '17:30'),
      mutation: 'recordSigningEvent',
      select: 'signingEvent { id }',
      input: (state) => ({
        leadId: leadId(state), name: row.cells.name, heldOn: row.cells.held_on, place: orNull(row.cells.place), organiser: orNull(row.cells.organiser), announced: money(row.cells.amount, row.cells.currency),
      }),
    }),
  );

const identities = (states: States, cast: Cast): Act[] =>
  readRows('identities.csv', ['zone', 'project', 'uscc', 'parent_group', 'site_parcel', 'product_line', 'identified_on'], ['project', 'site_parcel', 'product_line', 'identified_on']).map((row) =>
    acting(states, cast, row, {
      at: moment(row.cells.identified_on, '17:40'),
      mutation: 'identifyProject',
      select: 'project { id }',
      input: (state) => ({ leadId: leadId(state), uscc: orNull(row.cells.uscc), parentGroup: orNull(row.cells.parent_group), siteParcel: row.cells.site_parcel, productLine: row.cells.product_line }),
    }),
  );

interface Versioned {
  id: string;
  version: number;
}

const OBLIGATION = ['zone', 'project', 'party', 'kind', 'clause', 'due_on', 'owner', 'quantity', 'unit', 'amount', 'currency', 'added_on', 'fulfilled_on', 'evidence', 'incentive'] as const;

const obligations = (states: States, cast: Cast, terms: Terms): Act[] =>
  readRows('obligations.csv', OBLIGATION, ['project', 'party', 'kind', 'clause', 'due_on', 'added_on']).flatMap((row) => {
    const { cells } = row;
    let obligation: Versioned | undefined;
    const added = acting(states, cast, row, {
      at: moment(cells.added_on, '18:00'),
      mutation: 'addObligation',
      select: 'obligation { id version }',
      input: (state) => ({
        agreementId: agreementId(state), party: cells.party, kind: cells.kind, clause: cells.clause, dueOn: cells.due_on, ownerId: orNull(cells.owner),
        quantity: quantity(cells.quantity, cells.unit), money: money(cells.amount, cells.currency),
        incentiveTermId: cells.incentive ? (terms.get(`${cells.project} ${cells.incentive}`) ?? 'missing') : null,
      }),
    });
    const first: Act = { ...added, keep: (payload: { obligation: Versioned }) => void (obligation = payload.obligation) };
    if (!cells.fulfilled_on) return [first];
    const fulfilled = acting(states, cast, row, {
      at: moment(cells.fulfilled_on, '18:10'),
      mutation: 'fulfilObligation',
      select: 'obligation { id }',
      input: () => ({ obligationId: obligation?.id ?? 'missing', version: obligation?.version ?? 0, fulfilledOn: cells.fulfilled_on, evidence: cells.evidence }),
    });
    return [first, fulfilled];
  });

const INCENTIVE = ['zone', 'project', 'kind', 'scope', 'text', 'basis', 'basis_text', 'rate', 'rate_unit', 'drafted_on', 'reviewer', 'reviewed_on', 'approved', 'opinion'] as const;

const incentives = (states: States, cast: Cast, terms: Terms): Act[] =>
  readRows('incentives.csv', INCENTIVE, ['project', 'kind', 'scope', 'text', 'basis', 'drafted_on']).flatMap((row) => {
    const { cells } = row;
    let term: Versioned | undefined;
    const drafted = acting(states, cast, row, {
      at: moment(cells.drafted_on, '11:30'),
      mutation: 'draftIncentiveTerm',
      select: 'incentiveTerm { id version }',
      input: (state) => ({
        leadId: leadId(state), kind: cells.kind, scope: cells.scope, text: cells.text, basis: cells.basis, basisText: orNull(cells.basis_text), rate: quantity(cells.rate, cells.rate_unit),
      }),
    });
    const keep = (payload: { incentiveTerm: Versioned }) => {
      term = payload.incentiveTerm;
      terms.set(`${cells.project} ${cells.text}`, term.id);
    };
    const first: Act = { ...drafted, keep };
    if (!cells.reviewed_on) return [first];
    const reviewed = acting(states, cast, row, {
      at: moment(cells.reviewed_on, '10:00'),
      viewer: cast.official(cells.reviewer, row.place),
      mutation: 'reviewIncentiveTerm',
      select: 'incentiveTerm { id }',
      input: () => ({ incentiveTermId: term?.id ?? 'missing', version: term?.version ?? 0, approved: cells.approved === 'true', opinion: cells.opinion }),
    });
    return [first, reviewed];
  });
