import type { Messages } from '@gaoxin/server';
import type { ErrorCode } from '../generated/resolvers-types.ts';

type Wording = Record<string, { zh: string; en: string }>;

const STATUS: Wording = {
  PLANNED: { zh: '规划', en: 'planned' },
  UNDER_CONSTRUCTION: { zh: '在建', en: 'under construction' },
  AVAILABLE: { zh: '可用', en: 'available' },
  RESERVED: { zh: '已预留', en: 'reserved' },
  OCCUPIED: { zh: '在用', en: 'occupied' },
  IDLE: { zh: '闲置', en: 'idle' },
  UNDERUSED: { zh: '低效', en: 'underused' },
  REPURPOSED: { zh: '已改用', en: 'repurposed' },
  IN_USE: { zh: '在用', en: 'in use' },
};

const GEOMETRY: Record<string, { zh: (d: Readonly<Record<string, unknown>>) => string; en: (d: Readonly<Record<string, unknown>>) => string }> = {
  JSON: { zh: () => '图形不是有效的 JSON。', en: () => 'The geometry is not valid JSON.' },
  TYPE: { zh: () => '图形应为 GeoJSON 的 Point 或 Polygon。', en: () => 'The geometry must be a GeoJSON Point or Polygon.' },
  POSITION: { zh: (d) => `第 ${d.at} 个坐标不是 [经度, 纬度]。`, en: (d) => `Position ${d.at} is not [longitude, latitude].` },
  OUTSIDE: {
    zh: (d) => `第 ${d.at} 个坐标不在国内，检查经纬度次序和坐标系（WGS 84）。`,
    en: (d) => `Position ${d.at} lies outside China. Check the order of longitude and latitude, and that it is WGS 84.`,
  },
  SHORT: { zh: () => '一圈至少 4 个坐标。', en: () => 'A ring needs at least 4 positions.' },
  OPEN: { zh: () => '一圈的首尾坐标要相同。', en: () => 'A ring must end where it began.' },
  SIZE: { zh: (d) => `坐标最多 ${d.max} 个。`, en: (d) => `At most ${d.max} positions.` },
  EXTENT: { zh: () => '图形跨度超过 0.5 度，检查坐标。', en: () => 'The shape spans more than 0.5 degrees. Check the positions.' },
  FLAT: { zh: () => '图形没有面积。', en: () => 'The shape has no area.' },
  CROSSED: { zh: () => '图形的边线相互交叉。', en: () => 'The outline crosses itself.' },
};

const said = (wording: Wording, code: unknown, locale: 'zh' | 'en') => wording[String(code)]?.[locale] ?? String(code);

export const siteMessages = {
  SITE_STATE: { zh: (d) => `“${said(STATUS, d.status, 'zh')}”状态不能这样办。`, en: (d) => `Not possible while it is ${said(STATUS, d.status, 'en')}.` },
  SITE_RESERVED: {
    zh: (d) => (d.until ? `已被预留到 ${d.until}。` : '刚被别人预留。'),
    en: (d) => (d.until ? `It is reserved until ${d.until}.` : 'Somebody else has just reserved it.'),
  },
  SITE_FULL: { zh: (d) => `已满，最多入驻 ${d.capacity} 家。现入驻的退出后再办。`, en: (d) => `It is full: at most ${d.capacity}. Somebody has to leave first.` },
  SITE_PART_TAKEN: { zh: (d) => `“${d.site}”已有企业入驻，与这处载体不能同时使用。退出后再办。`, en: (d) => `Somebody is in ${d.site}, which cannot be had together with this site. That one has to leave first.` },
  SITE_GEOMETRY: { zh: (d) => GEOMETRY[String(d.fault)]!.zh(d), en: (d) => GEOMETRY[String(d.fault)]!.en(d) },
  SITE_UNIT: { zh: (d) => (d.kind === 'AREA' ? '面积以平方米或亩计。' : '这个单位不能表示这项配套。'), en: (d) => (d.kind === 'AREA' ? 'An area is told in square metres or mu.' : 'This utility is not measured in that unit.') },
  SITE_CODE_TAKEN: { zh: () => '园区里已有这个编码。', en: () => 'The park has a site with this code already.' },
  SITE_PLACE: { zh: () => '上级载体不对：楼栋在地块上，厂房在地块或楼栋里，单元在楼栋或厂房里，且同属一个园区。', en: () => 'It cannot be a part of that: a building stands on land, a workshop on land or in a building, a unit in a building or workshop, all in one park.' },
  RESERVATION_ENDED: { zh: (d) => `预留已在 ${d.on} 结束。`, en: (d) => `The reservation ended on ${d.on}.` },
  OCCUPANCY_ENDED: { zh: (d) => `企业已在 ${d.on} 退出。`, en: (d) => `The occupant left on ${d.on}.` },
  FIGURES_SOURCE: { zh: () => '填了产值或税收，要写明数据来源。', en: () => 'A figure needs its source.' },
  REPEATED: { zh: () => '重复了，只留一个。', en: () => 'Named twice; keep one.' },
} satisfies Partial<Messages<ErrorCode>>;
