import { useSession } from '@gaoxin/client';
import { Segmented } from 'antd';
import { useText } from '../texts.ts';
import { kindOf, type Kind } from './kinds.ts';

type Roles = { roles: readonly string[] };

/** Leads are the recruiters' register; the service refuses it to others. */
const recruits = ({ roles }: Roles) => roles.includes('RECRUITER');

/** The register that an address names, as far as the viewer may see it. */
export const kindFor = (viewer: Roles, text: string | null): Kind => (recruits(viewer) ? kindOf(text) : 'enterprise');

/** Chooses the register, where there is something to choose. */
export function KindTabs({ value, onChange }: { value: Kind; onChange: (kind: Kind) => void }) {
  const say = useText();
  const { viewer } = useSession();
  if (!recruits(viewer)) return null;
  return (
    <Segmented
      className="im-kinds"
      aria-label={say('imports.kind')}
      value={value}
      options={(['enterprise', 'lead'] as const).map((kind) => ({ value: kind, label: say(`imports.kinds.${kind}`) }))}
      onChange={onChange}
    />
  );
}
