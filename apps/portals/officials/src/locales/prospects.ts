/** Enterprises without a credit code, and what is shown while one registers. */
export const prospectsZh = {
  which: '企业是哪一种',
  kind: { CODED: '有信用代码', PLANNED: '尚未设立', FOREIGN: '境外集团' },
  hint: {
    CODED: '按营业执照登记，信用代码有校验位。',
    PLANNED: '公司还没注册，先用拟用名称登记，注册后补登信用代码。',
    FOREIGN: '境外集团没有信用代码；在本区设立公司后再补登。',
  },
  none: { PLANNED: '尚未设立', FOREIGN: '境外集团，无代码' },
  parentGroup: '所属集团',
  record: '补登信用代码',
  recorded: '已补登信用代码。',
  taken: '代码已属于',
  compare: '核对是不是同一家',
  add: '名单里没有？登记一家',
  choose: '就是这家',
  mergedInto: '已并入',
  similarLeads: '这家企业已有相近的线索，先看是不是同一条：',
};

export const prospectsEn: typeof prospectsZh = {
  which: 'Kind of enterprise',
  kind: { CODED: 'With a code', PLANNED: 'To be founded', FOREIGN: 'Abroad' },
  hint: {
    CODED: 'As on its licence; the code has a check character.',
    PLANNED: 'Not founded yet: register it under the name it is to have, and record its code later.',
    FOREIGN: 'A group abroad has no code; record one when it has founded a company here.',
  },
  none: { PLANNED: 'to be founded', FOREIGN: 'group abroad, no code' },
  parentGroup: 'Parent group',
  record: 'Record the credit code',
  recorded: 'The credit code is recorded.',
  taken: 'The code belongs to',
  compare: 'Compare whether they are one',
  add: 'Not in the list? Register it',
  choose: 'This one',
  mergedInto: 'Merged into',
  similarLeads: 'This enterprise has leads like it; see first whether one is the same:',
};
