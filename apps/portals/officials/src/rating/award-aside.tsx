import { useAct } from '@gaoxin/client';
import { FactList, formatInstant, formatShare, FormErrors, Section, StateMark } from '@gaoxin/ui';
import { App, Button } from 'antd';
import { graphql } from '../generated/index.ts';
import { useText } from '../texts.ts';
import type { Award, Cycle } from './award-page.tsx';
import { grouped, two } from './numbers.ts';

const Recompute = graphql(`
  mutation RecomputeAward($input: RecomputeAwardInput!) {
    recomputeAward(input: $input) {
      award {
        id
        lastRecomputation {
          at
          by
          identical
        }
      }
      errors {
        ...Fault
      }
    }
  }
`);

/** The formula, and the winner's own numbers in it. */
export function HowComputed({ cycle, award }: { cycle: Cycle; award: Award }) {
  const say = useText();
  const { k, formulaVersion, enterpriseWeight } = cycle.rules;
  const mean = two(award.zoneMean);
  return (
    <Section title={say('rating.how')} note={say('rating.formulaVersion', { version: formulaVersion })}>
      <p className="of-formula">
        {say('rating.formula')}
        {award.scores
          .filter((score) => score.gold)
          .map(({ secretary, enterprises, rawMean, score }) => (
            <span key={secretary.id} className="gx-note">
              {say('rating.formulaOf', { name: secretary.name, n: enterprises ?? 0, raw: two(rawMean), k, mean, sum: (enterprises ?? 0) + k, score: two(score) })}
            </span>
          ))}
      </p>
      <FactList
        facts={[
          ['n', say('rating.nIs')],
          [`μ = ${mean}`, say('rating.meanIs', { month: Number(cycle.period.slice(5)), ballots: award.ballots })],
          [`k = ${k}`, say('rating.kIs')],
          [say('rating.share'), say('rating.shareIs', { share: formatShare(enterpriseWeight) })],
          [say('rating.notCounted'), say('rating.notCountedIs')],
        ]}
      />
    </Section>
  );
}

/** That the same inputs give the same result, checked by whoever may. */
export function Recomputable({ award, today }: { award: Award; today: string }) {
  const say = useText();
  const { message } = App.useApp();
  const { run, errors, busy } = useAct(Recompute);
  const last = award.lastRecomputation;
  const recompute = async () => {
    const payload = await run({ awardId: award.id });
    const identical = payload?.award?.lastRecomputation?.identical;
    if (identical !== undefined) message.info(say(identical ? 'rating.identicalNow' : 'rating.differsNow'));
  };
  return (
    <Section
      title={say('rating.recomputable')}
      note={say('rating.version', { version: award.version })}
      more={
        award.viewerCan.includes('RECOMPUTE') && (
          <Button size="small" loading={busy} onClick={() => void recompute()}>
            {say('rating.recompute')}
          </Button>
        )
      }
    >
      <FormErrors faults={errors} shown={[]} />
      <FactList
        facts={[
          [say('rating.computedAt'), formatInstant(award.computedAt, today)],
          [
            say('rating.last'),
            last ? (
              <StateMark
                key="last"
                light={last.identical ? 'DONE' : 'VERY_LATE'}
                text={say(last.identical ? 'rating.identical' : 'rating.differs', { at: formatInstant(last.at, today) })}
              />
            ) : (
              say('rating.neverRecomputed')
            ),
          ],
          [say('rating.by'), last?.by],
          [say('rating.fingerprint'), <span key="hash" className="of-hash">SHA-256 {grouped(award.sha256)}</span>],
        ]}
      />
    </Section>
  );
}

/** What could be asked about the result, answered without a single ballot. */
export function Robustness({ award, minimum }: { award: Award; minimum: number }) {
  const say = useText();
  return (
    <Section title={say('rating.robust')}>
      <div className="of-long-facts">
        <FactList
          facts={[
            [say('rating.leaveOneOut'), say(award.leaveOneOutChanges ? 'rating.robustChanges' : 'rating.robustHolds')],
            [
              say('rating.leadAndError'),
              award.lead == null ? say('rating.noSecond') : say('rating.leadIs', { lead: two(award.lead), error: two(award.pooledError) }),
            ],
            [say('rating.belowMinimum', { minimum }), say('rating.belowMinimumIs')],
          ]}
        />
      </div>
    </Section>
  );
}
