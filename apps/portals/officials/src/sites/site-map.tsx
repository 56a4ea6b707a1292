import { Button } from 'antd';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { SiteStatus } from '../generated/graphql.ts';
import { useText } from '../texts.ts';
import { boundsOf, middleOf, movedByKey, projectionOf, shapeOf, SIZE, viewBoxOf, WHOLE, zoomed, type Shape } from './map-view.ts';
import { SiteMark, STATUSES, StatusShape } from './site-mark.tsx';
import { useGestures } from './use-gestures.ts';
import './sites.css';

export interface MappedSite {
  id: string;
  code: string;
  name: string;
  status: SiteStatus;
  geometry: string | null;
}

/** Letters are as high on the screen whatever the width and the zoom, so their size in the plane changes with both. */
const LETTERS = { pixels: 11, min: 14, max: 24 };

/** Sites drawn from their own shapes; no map service is asked. Larger ones lie below those that stand on them. */
export function SiteMap(props: { sites: readonly MappedSite[]; selected: string | null; onSelect: (id: string) => void }) {
  const say = useText();
  const drawn = useMemo(() => drawnOf(props.sites), [props.sites]);
  if (!drawn) return <p className="gx-empty">{say('sites.mapNone')}</p>;
  return <Picture {...drawn} total={props.sites.length} selected={props.selected} onSelect={props.onSelect} />;
}

function Picture(props: { project: Project; sites: readonly Drawn[]; total: number; selected: string | null; onSelect: (id: string) => void }) {
  const say = useText();
  const { project, sites } = props;
  const [view, setView] = useState(WHOLE);
  const picture = useRef<SVGSVGElement>(null);
  useGestures(picture, setView);
  const width = useWidth(picture);
  const size = Math.min(LETTERS.max, Math.max(LETTERS.min, (LETTERS.pixels * SIZE.width) / width)) / view.zoom;
  const keys = (event: KeyboardEvent) => {
    const next = movedByKey(view, event.key);
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setView(next);
  };
  return (
    <figure className="si-map" onKeyDown={keys} aria-label={say('sites.map')}>
      <svg ref={picture} viewBox={viewBoxOf(view)} role="group" aria-label={`${say('sites.map')}，${say('sites.mapHelp')}`}>
        {sites.map((site) => (
          <Region key={site.id} site={site} isCurrent={site.id === props.selected} project={project} size={size} onSelect={props.onSelect} />
        ))}
      </svg>
      <div className="si-map-tools">
        <Button size="small" aria-label={say('sites.zoomIn')} onClick={() => setView(zoomed(view, 1.5))}>＋</Button>
        <Button size="small" aria-label={say('sites.zoomOut')} onClick={() => setView(zoomed(view, 1 / 1.5))}>－</Button>
        <Button size="small" onClick={() => setView(WHOLE)}>{say('sites.fit')}</Button>
      </div>
      <figcaption>
        <ul className="si-legend" aria-label={say('sites.legend')}>
          {STATUSES.filter((status) => sites.some((site) => site.status === status)).map((status) => (
            <li key={status}>
              <SiteMark status={status} />
            </li>
          ))}
        </ul>
        <span className="gx-note">{say('sites.shownOnMap', { shown: sites.length, total: props.total })}</span>
      </figcaption>
    </figure>
  );
}

/** Width of the picture on the screen. */
function useWidth(picture: RefObject<SVGSVGElement | null>): number {
  const [width, setWidth] = useState(SIZE.width);
  useEffect(() => {
    const target = picture.current;
    if (!target) return;
    const observer = new ResizeObserver(() => setWidth(target.clientWidth || SIZE.width));
    observer.observe(target);
    return () => observer.disconnect();
  }, [picture]);
  return width;
}

type Drawn = MappedSite & { shape: Shape };
type Project = ReturnType<typeof projectionOf>;

function drawnOf(all: readonly MappedSite[]): { project: Project; sites: Drawn[] } | null {
  const sites = all.flatMap((site) => {
    const shape = shapeOf(site.geometry);
    return shape ? [{ ...site, shape }] : [];
  });
  const bounds = boundsOf(sites.map(({ shape }) => shape));
  if (!bounds) return null;
  return { project: projectionOf(bounds), sites: sites.toSorted((a, b) => extentOf(b.shape) - extentOf(a.shape)) };
}

function extentOf(shape: Shape): number {
  const { west, east, south, north } = boundsOf([shape])!;
  return (east - west) * (north - south);
}

function Region(props: { site: Drawn; isCurrent: boolean; project: Project; size: number; onSelect: (id: string) => void }) {
  const say = useText();
  const { site, project, size } = props;
  const [x, y] = project(middleOf(site.shape));
  // The mark and the code side by side, about the middle; a letter is little more than half as wide as it is high.
  const left = x - (size * (1 + 0.58 * site.code.length)) / 2;
  const select = () => props.onSelect(site.id);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    select();
  };
  const outline = site.shape.type === 'Polygon' ? site.shape.coordinates.map((ring) => `M${ring.map((one) => project(one).join(' ')).join('L')}Z`).join('') : null;
  return (
    <g
      className={`si-region ${site.status} ${props.isCurrent ? 'current' : ''}`}
      role="button"
      tabIndex={0}
      aria-pressed={props.isCurrent}
      aria-label={`${site.code} ${site.name}，${say(`sites.status.${site.status}`)}`}
      onClick={select}
      onKeyDown={press}
    >
      {outline ? <path d={outline} fillRule="evenodd" /> : <circle cx={x} cy={y} r={size} />}
      <g transform={`translate(${left} ${y - size * 0.4}) scale(${(size * 0.8) / 10})`}>
        <StatusShape status={site.status} />
      </g>
      <text x={left + size} y={y} fontSize={size}>
        {site.code}
      </text>
    </g>
  );
}
