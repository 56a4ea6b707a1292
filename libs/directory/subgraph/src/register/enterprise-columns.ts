import { canonicalUscc } from '@gaoxin/directory-domain';
import { textColumn, type RegisterColumn } from '@gaoxin/registers';

const uscc: RegisterColumn = {
  key: 'uscc',
  header: { zh: '统一社会信用代码', en: 'Credit code' },
  aliases: ['信用代码', '社会信用代码', 'USCC'],
  required: true,
  note: { zh: '18 位，据此判断是新增还是变更', en: '18 characters; tells a new enterprise from a known one' },
  width: 24,
  isText: true,
  parse: (text) => canonicalUscc(text.normalize('NFKC')),
  cell: (value) => value,
};

/** The columns of the register of enterprises, in files that come and go. */
export const ENTERPRISE_COLUMNS: readonly RegisterColumn[] = [
  uscc,
  textColumn({
    key: 'name',
    header: { zh: '企业名称', en: 'Name' },
    aliases: ['名称', '企业全称', '单位名称'],
    required: true,
    note: { zh: '营业执照上的全称，最多 120 字', en: 'As on the licence, at most 120 characters' },
    width: 36,
    max: 120,
  }),
  textColumn({ key: 'shortName', header: { zh: '简称', en: 'Short name' }, note: { zh: '不填则用全称', en: 'The whole name when left empty' }, width: 16, max: 40 }),
  textColumn({ key: 'parentGroup', header: { zh: '所属集团', en: 'Parent group' }, aliases: ['集团', '母公司'], note: { zh: '最多 120 字', en: 'At most 120 characters' }, width: 24, max: 120 }),
  textColumn({ key: 'industry', header: { zh: '产业', en: 'Industry' }, aliases: ['所属产业', '行业'], note: { zh: '按本区的叫法', en: 'As the zone names it' }, width: 16, max: 60 }),
  textColumn({ key: 'contactName', header: { zh: '联系人', en: 'Contact' }, note: { zh: '最多 40 字', en: 'At most 40 characters' }, width: 12, max: 40 }),
  textColumn({
    key: 'contactPhone',
    header: { zh: '联系电话', en: 'Telephone' },
    aliases: ['电话', '手机'],
    note: { zh: '最多 30 字', en: 'At most 30 characters' },
    width: 18,
    isText: true,
    max: 30,
  }),
];
