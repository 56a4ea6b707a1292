import { Pool } from 'pg';
import { setPassword } from './identity/accounts.ts';
import { registerThirdParty } from './identity/oauth-client.ts';
import { hashPassword } from './identity/password.ts';

export const PASSWORD = '春分-2022-0320';

const ROWS = `
insert into zone (id, zone_id, name_zh, name_en, brand_zh, brand_en, sample) values
  ('dianjiang', 'dianjiang', '垫江高新区', 'Dianjiang High-tech Zone', '垫小二', 'At your side', true),
  ('pizhou', 'pizhou', '邳州高新区', 'Pizhou High-tech Zone', '邳快办', 'Quick in Pizhou', true);
insert into department (id, zone_id, name_zh, name_en, position) values
  ('d-projects', 'dianjiang', '项目服务中心', 'Project Service Centre', 2),
  ('d-invest', 'dianjiang', '招商局', 'Investment Bureau', 1),
  ('p-invest', 'pizhou', '招商局', 'Investment Bureau', 1);
insert into official (id, zone_id, department_id, name, title_zh, title_en, phone, roles) values
  ('luowei', 'dianjiang', 'd-invest', '罗薇', '招商专员', 'Investment officer', '023-0000 0101', '{RECRUITER}'),
  ('qin', 'dianjiang', 'd-projects', '秦立川', '主任', 'Director', null, '{PROJECT_OFFICER,ZONE_ADMIN}'),
  ('gao', 'pizhou', 'p-invest', '高远', '招商专员', 'Investment officer', null, '{RECRUITER}');
insert into enterprise (id, zone_id, enterprise_id, uscc, name, short_name, contact_name, contact_phone, sample, registered_at) values
  ('xinhua', 'dianjiang', 'xinhua', '91110000600037341L', '垫江信华新材料有限公司', '信华新材料', '向阳', '138 0000 0126', true, '2022-04-26T02:00:00Z'),
  ('jinliang', 'dianjiang', 'jinliang', null, '垫江金粮包装有限公司', '金粮包装', '何静', '138 0000 0127', true, '2022-03-01T02:00:00Z'),
  ('pizhou-one', 'pizhou', 'pizhou-one', null, '邳州板材有限公司', '邳州板材', '陈立', '138 0000 0128', true, '2022-03-02T02:00:00Z');
insert into account (id, zone_id, login, kind, name, official_id, enterprise_id) values
  ('a-luowei', 'dianjiang', 'luowei', 'OFFICIAL', '罗薇', 'luowei', null),
  ('a-qin', 'dianjiang', 'qin', 'OFFICIAL', '秦立川', 'qin', null),
  ('a-gao', 'pizhou', 'gao', 'OFFICIAL', '高远', 'gao', null),
  ('a-xiang', 'dianjiang', '13800000126', 'ENTERPRISE', '向阳', null, 'xinhua'),
  ('a-zhou', 'dianjiang', 'zhou', 'EXPERIENCE_OFFICER', '周敏', null, null)`;

export interface TwoZones extends AsyncDisposable {
  pool: Pool;
  /** Secret of the third party `demo-bank`. */
  bankSecret: string;
}

/** 垫江 with an official of each kind, two enterprises and a bank's program; 邳州 with one of each. All share one password. */
export async function fillTwoZones(ownerUrl: string): Promise<TwoZones> {
  const pool = new Pool({ connectionString: ownerUrl, max: 5 });
  await pool.query(ROWS);
  const hash = await hashPassword(PASSWORD);
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM account');
  for (const { id } of rows) await setPassword(pool, id, hash);
  const bankSecret = await registerThirdParty(pool, {
    id: 'demo-bank',
    zone: 'dianjiang',
    name: '示例银行',
    scopes: ['service:read', 'figures:read', 'developer'],
  });
  return { pool, bankSecret, [Symbol.asyncDispose]: () => pool.end() };
}
