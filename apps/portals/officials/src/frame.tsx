import { useQuery } from '@apollo/client/react';
import { useLanguage, useSession } from '@gaoxin/client';
import { Loading, PageShell } from '@gaoxin/ui';
import { Button } from 'antd';
import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { graphql } from './generated/index.ts';
import { Messages } from './messages/messages.tsx';
import { useText } from './texts.ts';

const FrameDocument = graphql(`
  query Frame {
    zone {
      id
      name {
        zh
        en
      }
      brand {
        zh
        en
      }
    }
    me {
      id
      name
      official {
        id
        department {
          id
          name {
            zh
            en
          }
        }
      }
    }
  }
`);

/** Rail, header and the page. The brand of the zone is the title of the window. */
export function Frame() {
  const say = useText();
  const { language, setLanguage } = useLanguage();
  const { viewer, signOut } = useSession();
  const { data } = useQuery(FrameDocument);
  const words = (text: { zh: string; en: string } | undefined) => (text ? text[language === 'en' ? 'en' : 'zh'] : '');
  const zone = words(data?.zone?.name);
  return (
    <PageShell
      items={[
        { to: '/officials', label: say('rail.today'), end: true, phone: true },
        { to: '/officials/leads', label: say('rail.leads'), phone: true },
        { to: '/officials/projects', label: say('rail.projects'), phone: true },
        { to: '/officials/issues', label: say('rail.issues'), phone: true },
        { to: '/officials/rating', label: say('rail.rating') },
        { to: '/officials/enterprises', label: say('rail.enterprises') },
      ]}
      zone={zone}
      path={words(data?.zone?.brand)}
      tools={
        <>
          <Messages />
          <span className="gx-wide">
            {viewer.name} <em>{words(data?.me?.official?.department.name)}</em>
          </span>
          <Button type="link" size="small" onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')} lang={language === 'en' ? 'zh-CN' : 'en'}>
            {say('rail.language')}
          </Button>
          <Button type="link" size="small" onClick={() => void signOut()}>
            {say('rail.signOut')}
          </Button>
        </>
      }
    >
      <title>{[zone, words(data?.zone?.brand)].filter(Boolean).join(' · ')}</title>
      <Suspense fallback={<Loading lines={8} />}>
        <Outlet />
      </Suspense>
    </PageShell>
  );
}
