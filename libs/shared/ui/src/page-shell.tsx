import { Fragment, type ReactNode } from 'react';
import { NavLink } from 'react-router';
import { OfflineBar } from './states.tsx';
import { Seal } from './seal.tsx';
import { useWords } from './words.ts';

export interface RailItem {
  to: string;
  label: string;
  /** How many things wait for the viewer there. */
  waiting?: number;
  /** Starts a new group below a rule. */
  apart?: boolean;
  /** Stands at the foot of the rail. */
  last?: boolean;
  /** Stands in the bottom bar of a phone too; `primary` makes it the bar's one button. */
  phone?: boolean | 'primary';
  end?: boolean;
}

/** The frame of a portal: rail of words, header, content; a bottom bar instead of the rail on a phone. */
export function PageShell(props: { items: readonly RailItem[]; zone: ReactNode; path?: ReactNode; tools?: ReactNode; children: ReactNode }) {
  const words = useWords();
  return (
    <div className="gx-shell">
      <a className="gx-skip" href="#main">
        {words.skip}
      </a>
      <nav className="gx-rail" aria-label={words.mainNavigation}>
        <Seal />
        {props.items.map((item) => (
          <Fragment key={item.to}>
            {item.apart && <hr />}
            <NavLink to={item.to} end={item.end} className={item.last ? 'gx-last' : undefined}>
              {item.label}
              <Waiting count={item.waiting} />
            </NavLink>
          </Fragment>
        ))}
      </nav>
      <header className="gx-top">
        <span className="gx-zone">{props.zone}</span>
        {props.path && <span className="gx-path gx-ellipsis">{props.path}</span>}
        <span className="gx-tools">{props.tools}</span>
      </header>
      <main className="gx-main" id="main" tabIndex={-1}>
        <OfflineBar />
        {props.children}
      </main>
      <nav className="gx-bottom" aria-label={words.mainNavigation}>
        {props.items
          .filter((item) => item.phone)
          .map((item) => (
            <NavLink key={item.to} to={item.to} end={item.end} className={item.phone === 'primary' ? 'gx-go' : undefined}>
              {item.label}
              <Waiting count={item.waiting} />
            </NavLink>
          ))}
      </nav>
    </div>
  );
}

const Waiting = ({ count }: { count: number | undefined }) => (count ? <i className="gx-badge">{count}</i> : null);
