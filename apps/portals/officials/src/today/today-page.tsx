import { useQuery } from '@apollo/client/react';
import { useSession } from '@gaoxin/client';
import { Loading, PageHeader } from '@gaoxin/ui';
import { graphql } from '../generated/index.ts';
import { useText } from '../texts.ts';
import { ContactsDue } from './contacts-due.tsx';
import { HalfYear } from './half-year.tsx';
import { NumberOne } from './number-one.tsx';
import { Worklist } from './worklist.tsx';

const Today = graphql(`
  query Today {
    zone {
      id
      today
      sample
    }
  }
`);

const ON_TOP = ['LEADER', 'RECRUITER'] as const;

/** The first page of an official: the zone's half-year, then what to do now; a recruiter's leads come first. */
export default function TodayPage() {
  const say = useText();
  const { viewer } = useSession();
  const { data } = useQuery(Today);
  const zone = data?.zone;
  if (!zone) return <Loading lines={8} />;
  const [, month = 0, day = 0] = zone.today.split('-').map(Number);
  const weekday = `d${new Date(`${zone.today}T00:00:00Z`).getUTCDay()}` as 'd0';
  return (
    <>
      <PageHeader title={say('today.date', { month, day, weekday: say(`today.weekday.${weekday}`) })} />
      {ON_TOP.some((role) => viewer.roles.includes(role)) && <NumberOne today={zone.today} />}
      <HalfYear asOf={halfYearEnd(zone.today)} />
      {viewer.official && viewer.roles.includes('RECRUITER') && <ContactsDue official={viewer.official} today={zone.today} />}
      <Worklist today={zone.today} />
      {zone.sample && <p className="gx-note of-foot">{say('today.sampleNote')}</p>}
    </>
  );
}

/** The last day of June once it has passed; before, the report runs up to today. */
const halfYearEnd = (today: string): string => {
  const end = `${today.slice(0, 4)}-06-30`;
  return today > end ? end : today;
};
