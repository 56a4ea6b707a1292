import { IndustryTeam, isStandard, KnownEnterprise, KnownOfficial, Pipeline, standardPipeline, standardPipelineId, type LeadDetails, type PipelineFacts } from '@gaoxin/recruitment-domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { heirsOf } from '../known/known-enterprise.ts';

type Named = Readonly<Record<string, string | null | undefined>>;

/** Whom and what the rows of a file name, found for a batch at once. A list says none, the one, or that the name is not enough. */
export class RegisterFacts {
  /** By credit code, by name and by id, as what they are now. */
  readonly enterprises: ReadonlyMap<string, readonly KnownEnterprise[]>;
  readonly officials: readonly KnownOfficial[];
  readonly pipelines: readonly PipelineFacts[];
  readonly teams: readonly Pick<IndustryTeam, 'id' | 'name'>[];

  constructor(facts: Pick<RegisterFacts, 'enterprises' | 'officials' | 'pipelines' | 'teams'>) {
    this.enterprises = facts.enterprises;
    this.officials = facts.officials;
    this.pipelines = facts.pipelines;
    this.teams = facts.teams;
  }

  /** The credit code tells which; without one the name does. */
  enterprisesOf({ uscc, enterprise }: Named): readonly KnownEnterprise[] {
    return this.enterprises.get(uscc ?? enterprise ?? '') ?? [];
  }

  referrersOf({ referrer }: Named): readonly KnownEnterprise[] {
    return this.enterprises.get(referrer ?? '') ?? [];
  }

  ownersOf({ owner }: Named): readonly KnownOfficial[] {
    return this.officials.filter((one) => [one.login, one.officialId, one.name].includes(owner ?? ''));
  }

  pipelinesOf({ pipeline }: Named): readonly PipelineFacts[] {
    const wanted = pipeline ?? '';
    return this.pipelines.filter(({ nameZh, nameEn }) => nameZh === wanted || nameEn.toLowerCase() === wanted.toLowerCase());
  }

  /** The standard one of the zone. */
  get standard(): PipelineFacts {
    return this.pipelines[0]!;
  }

  /** What to call an official so that nobody else is meant; null for one that the zone does not know. */
  ownerName(id: string): string | null {
    const found = this.officials.find(({ officialId }) => officialId === id);
    if (!found) return null;
    const { name, login } = found;
    return name !== null && this.ownersOf({ owner: name }).length === 1 ? name : (login ?? id);
  }

  pipelineName(id: string): string {
    return this.pipelines.find((one) => one.id === id)?.nameZh ?? id;
  }

  /** What to call the team of a lead. */
  teamName({ industryTeamId, industryTeam }: Pick<LeadDetails, 'industryTeamId' | 'industryTeam'>): string | null {
    return this.teams.find(({ id }) => id === industryTeamId)?.name ?? industryTeam;
  }

  /** The team that is called so; a name that no team has stays a name. */
  teamCalled(name: string | null): Pick<LeadDetails, 'industryTeamId' | 'industryTeam'> {
    const found = this.teams.find((team) => team.name === name?.trim());
    return { industryTeamId: found?.id ?? null, industryTeam: found ? null : name };
  }

  /** What to call an enterprise that referred. */
  referrerCode(enterpriseId: string): string {
    return this.enterprises.get(enterpriseId)?.[0]?.uscc ?? enterpriseId;
  }
}

/** Reads what rows name; `ids` are enterprises that are named beside them. */
export async function factsFor(em: EntityManager, zoneId: string, rows: readonly Named[], ids: readonly string[] = []): Promise<RegisterFacts> {
  const said = (column: string) => [...new Set(rows.flatMap((row) => row[column] ?? []))];
  const codes = [...said('uscc'), ...said('referrer')];
  const known = await em.find(KnownEnterprise, { zoneId, $or: [{ uscc: { $in: codes } }, { name: { $in: said('enterprise') }, mergedInto: null }, { enterpriseId: { $in: [...ids, ...said('referrer')] } }] });
  const heirs = await heirsOf(em, zoneId, known);
  const enterprises = new Map<string, KnownEnterprise[]>();
  for (const one of known) {
    const heir = heirs.get(one.enterpriseId)!;
    for (const key of new Set([one.enterpriseId, one.uscc, one.mergedInto === null ? one.name : null])) {
      const there = key === null ? undefined : (enterprises.get(key) ?? []);
      if (there && !there.includes(heir)) enterprises.set(key!, [...there, heir]);
    }
  }
  const stored = await em.find(Pipeline, { zoneId }, { orderBy: { position: 'asc', id: 'asc' } });
  const pipelines = [stored.find(isStandard) ?? standardPipeline(zoneId), ...stored.filter(({ id }) => id !== standardPipelineId(zoneId))];
  return new RegisterFacts({ enterprises, officials: await em.find(KnownOfficial, { zoneId }), pipelines, teams: await em.find(IndustryTeam, { zoneId }) });
}
