import { signCaller, CALLER_HEADER, type Viewer } from '@gaoxin/server';
import { as } from '@gaoxin/testkit';
const call = async (port: number, viewer: Viewer, query: string, input: object = {}) => {
  const r = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', [CALLER_HEADER]: signCaller({ viewer, locale: 'zh' }, 'geheim', new Date()) }, body: JSON.stringify({ query, variables: { input } }) });
  const j = (await r.json()) as any; if (j.errors) console.log(JSON.stringify(j)); return j;
};
const run = String(Date.now());
const rec = as('RECRUITER'); const today = new Date(Date.now() + 8*3600e3).toISOString().slice(0, 10);
let n = 0; const k = () => ({ idempotencyKey: run + (n += 1) });
const lead = (await call(4582, rec, 'mutation($input: RegisterLeadInput!){registerLead(input:$input){lead{id version} errors{code}}}', { ...k(), enterpriseId: 'e1', title: 'T' + run, source: 'CHAIN', plannedInvestment: { amount: '100', currency: 'CNY' } })).data.registerLead.lead;
await call(4582, rec, 'mutation($input: PlanNextStepInput!){planNextStep(input:$input){lead{version} errors{code}}}', { ...k(), leadId: lead.id, version: 1, title: 'x', dueOn: '2030-01-01' });
await call(4582, rec, 'mutation($input: AdvanceLeadInput!){advanceLead(input:$input){lead{version} errors{code message}}}', { ...k(), leadId: lead.id, version: 2, to: 'NEGOTIATION' });
await call(4582, rec, 'mutation($input: AdvanceLeadInput!){advanceLead(input:$input){lead{version} errors{code message}}}', { ...k(), leadId: lead.id, version: 3, to: 'INSPECTION' });
await call(4582, rec, 'mutation($input: RecordFeasibilityInput!){recordFeasibility(input:$input){lead{version} errors{code message}}}', { ...k(), leadId: lead.id, version: 4, finishedOn: today, summary: 'ok' });
await call(4582, rec, 'mutation($input: AdvanceLeadInput!){advanceLead(input:$input){lead{version} errors{code message}}}', { ...k(), leadId: lead.id, version: 5, to: 'REVIEW' });
const s = await call(4582, rec, 'mutation($input: SignAgreementInput!){signAgreement(input:$input){agreement{id version} errors{code message}}}', { ...k(), leadId: lead.id, version: 6, title: 'T' + run, investment: { amount: '100', currency: 'CNY' }, signedOn: today });
console.log(JSON.stringify(s));
const a = s.data.signAgreement.agreement;
const t0 = performance.now();
console.log(JSON.stringify(await call(4582, rec, 'mutation($input: HandOverAgreementInput!){handOverAgreement(input:$input){agreement{id} errors{code message}}}', { ...k(), agreementId: a.id, version: a.version })));
for (let i = 0; i < 300; i++) {
  const m = await call(4585, as('PROJECT_OFFICER'), '{messages{nodes{title{zh}}}}');
  if (JSON.stringify(m).includes(run)) { console.log('told after', Math.round(performance.now() - t0), 'ms', JSON.stringify(m.data.messages.nodes[0])); process.exit(0); }
  await new Promise((r) => setTimeout(r, 20));
}
console.log('NOT TOLD'); process.exit(1);
