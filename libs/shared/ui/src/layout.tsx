import { useEffect, type ReactNode } from 'react';
import { useWords } from './words.ts';

/** Names the browser's tab after what the page shows. */
export function usePageTitle(title: string | undefined): void {
  const { product } = useWords();
  useEffect(() => {
    if (title) document.title = `${title} · ${product}`;
  }, [title, product]);
}

/** Title with its chips, one line of facts or the first thing to do, actions at the right. A plain title names the browser's tab too. */
export function PageHeader(props: { title: ReactNode; chips?: ReactNode; brief?: ReactNode; actions?: ReactNode }) {
  usePageTitle(typeof props.title === 'string' ? props.title : undefined);
  return (
    <div className="gx-header">
      <div>
        <h1>
          {props.title}
          {props.chips}
        </h1>
        {props.brief && <p className="gx-brief">{props.brief}</p>}
      </div>
      {props.actions && <div className="gx-actions">{props.actions}</div>}
    </div>
  );
}

/** A heading with a rule under it, and what belongs to it. */
export const Section = (props: { title: ReactNode; note?: ReactNode; more?: ReactNode; children: ReactNode }) => (
  <section className="gx-section">
    <div className="gx-section-head">
      <h2>{props.title}</h2>
      {props.note && <span className="gx-note">{props.note}</span>}
      {props.more && <span className="gx-more">{props.more}</span>}
    </div>
    {props.children}
  </section>
);

/** Main column and, on a wide screen, an aside of 320 px. */
export const Columns = (props: { children: ReactNode; aside: ReactNode }) => (
  <div className="gx-columns">
    <div>{props.children}</div>
    <aside>{props.aside}</aside>
  </div>
);

/** Pairs of a name and a value; pairs without a value are left out. */
export const FactList = (props: { facts: readonly (readonly [name: string, value: ReactNode])[] }) => (
  <dl className="gx-facts">
    {props.facts
      .filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '')
      .flatMap(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name}=`}>{value}</dd>])}
  </dl>
);

export const Chip = (props: { tone?: 'blue' | 'green' | 'amber' | 'red'; children: ReactNode }) => (
  <span className={`gx-chip ${props.tone ?? ''}`}>{props.children}</span>
);
