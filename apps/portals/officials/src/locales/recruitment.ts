export const recruitmentZh = {
  leads: '线索',
  pipelines: '流程设置',
  contacts: '接触',
  chains: '产业链',
  agreements: '协议',
  sites: '载体',
  housing: '人才公寓',
  orders: '找订单',
  policies: '惠企政策',
  figures: '招商图表',
  tours: '考察',
  imports: '导入查重',
};

export const recruitmentEn: typeof recruitmentZh = {
  leads: 'Leads',
  pipelines: 'Pipelines',
  contacts: 'Contacts',
  chains: 'Industry chains',
  agreements: 'Agreements',
  sites: 'Sites',
  housing: 'Talent housing',
  orders: 'Orders',
  policies: 'Policies',
  figures: 'Figures',
  tours: 'Site tours',
  imports: 'Import and duplicates',
};
