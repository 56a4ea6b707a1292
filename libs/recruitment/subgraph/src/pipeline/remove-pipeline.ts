import { RuleError } from '@gaoxin/kernel';
import { isStandard, Pipeline } from '@gaoxin/recruitment-domain';
import { useCase } from '@gaoxin/server';
import type { RemovePipelineInput } from '../generated/resolvers-types.ts';
import { takeTurn } from './pipeline-of-lead.ts';

export const removePipeline = useCase('pipeline:remove', async (tx, input: RemovePipelineInput) => {
  await takeTurn(tx, 'defining');
  const { zone } = tx.viewer;
  if (isStandard({ id: input.pipelineId, zoneId: zone })) {
    tx.allow({ id: input.pipelineId, zoneId: zone });
    throw new RuleError('PIPELINE_STANDARD', {}, ['pipelineId']);
  }
  const pipeline = await tx.load(Pipeline, input.pipelineId, { version: input.version, path: ['pipelineId'] });
  tx.allow(pipeline);
  // Dropped and resting ones may come back to where they stood.
  const [used] = await tx.em.execute<{ leads: string }[]>(`select count(*) as leads from lead where zone_id = ? and pipeline_id = ?`, [zone, pipeline.id]);
  if (Number(used!.leads) > 0) throw new RuleError('PIPELINE_IN_USE', { leads: Number(used!.leads) }, ['pipelineId']);
  tx.em.remove(pipeline);
  return pipeline;
});
