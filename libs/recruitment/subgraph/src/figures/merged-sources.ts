import { dayOf } from '@gaoxin/kernel';
import { KnownEnterprise } from '@gaoxin/recruitment-domain';
import type { Consumer, ConsumerTx } from '@gaoxin/server';

interface Merge {
  mergeId: string;
  from: string;
  into: string;
}

/** How a lead stands, as its last event says it. */
const STANDING = 'lead_stage, planned_amount, planned_currency, next_step_due_on, source, pipeline_stage_id, look_again_on, stage_entered_at';

/** Tells of each lead whose source is the one enterprise that it is the other from now on; figures of earlier days keep the former. */
const TELL = `insert into lead_event (id, zone_id, lead_id, kind, occurred_on, recorded_at, actor, note, source_enterprise_id, ${STANDING})
  select ? || id, zone_id, lead_id, 'REVISED', ?, ?, ?, ?, ?, ${STANDING}
  from (select distinct on (lead_id) * from lead_event where zone_id = ? and lead_stage is not null order by lead_id, recorded_at desc, id desc) latest
  where source_enterprise_id = ?`;

async function tell(tx: ConsumerTx, actor: string, { prefix, from, into, words }: { prefix: string; from: string; into: string; words: string }, more = '', values: unknown[] = []) {
  const known = await tx.em.findOne(KnownEnterprise, { zoneId: tx.zoneId, enterpriseId: into });
  const note = `${words}${known?.shortName ?? known?.name ?? into}`;
  await tx.em.execute(`${TELL}${more}`, [prefix, dayOf(tx.now), tx.now, actor, note, into, tx.zoneId, from, ...values]);
}

/** The source of a lead is the enterprise that it was merged into, until the merge is undone. */
export const mergedSources: Consumer = {
  name: 'recruitment.merged-sources',
  on: {
    'directory.enterprise.merged': (tx, { mergeId, from, into }: Merge, { actor }) => tell(tx, actor, { prefix: `${mergeId}:`, from, into, words: '来源企业并入' }),
    'directory.enterprise.unmerged': (tx, { mergeId, from, into }: Merge, { actor }) =>
      tell(
        tx,
        actor,
        { prefix: `${mergeId}:undone:`, from: into, into: from, words: '来源企业恢复为' },
        ` and lead_id in (select lead_id from lead_event where zone_id = ? and starts_with(id, ?))`,
        [tx.zoneId, `${mergeId}:`],
      ),
  },
};
