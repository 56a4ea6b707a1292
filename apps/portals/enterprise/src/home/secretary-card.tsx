import { useLanguage } from '@gaoxin/client';
import { EmptyState } from '@gaoxin/ui';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import { Head } from '../head.tsx';
import { inLanguage } from '../in-language.ts';
import { useText } from '../texts.ts';
import { CallLink } from './call-link.tsx';

const SecretaryCard_Official = graphql(`
  fragment SecretaryCard_Official on Official {
    id
    name
    phone
    department {
      id
      name {
        zh
        en
      }
    }
  }
`);

/** The one person to turn to. */
export function SecretaryCard(props: { secretary: FragmentType<typeof SecretaryCard_Official> | null | undefined }) {
  const say = useText();
  const { language } = useLanguage();
  const secretary = getFragmentData(SecretaryCard_Official, props.secretary);
  return (
    <section className="en-secretary">
      <Head title={say('secretary.mine')} />
      {secretary ? (
        <div className="en-person">
          <div>
            <b>{secretary.name}</b> <span className="gx-small">{inLanguage(secretary.department.name, language)}</span>
            {secretary.phone && <div className="gx-small">{secretary.phone}</div>}
          </div>
          {secretary.phone && <CallLink name={secretary.name} phone={secretary.phone} />}
        </div>
      ) : (
        <EmptyState text={say('secretary.none')} />
      )}
    </section>
  );
}
