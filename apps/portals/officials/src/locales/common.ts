export const commonZh = {
  cancel: '取消',
  choose: '先选一个。',
  sample: '（示例）',
  more: '再看 20 条',
  shown: '已列 {{shown}} / {{total}}',
  call: '打电话',
  by: '{{date}} 前',
  left: '剩 {{count}} 个工作日',
  dueToday: '今天到期',
  days: '天',
  daysCount: '{{count}} 天',
  none: '—',
};

export const commonEn: typeof commonZh = {
  cancel: 'Cancel',
  choose: 'Choose one first.',
  sample: ' (sample)',
  more: 'Show 20 more',
  shown: '{{shown}} of {{total}}',
  call: 'Call',
  by: 'by {{date}}',
  left: 'working days left: {{count}}',
  dueToday: 'due today',
  days: 'days',
  daysCount: '{{count}} days',
  none: '—',
};
