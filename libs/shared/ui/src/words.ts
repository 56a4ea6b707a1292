import { useTranslation } from 'react-i18next';

const zh = {
  product: '高新',
  retry: '重试',
  reference: '编号',
  notFoundTitle: '没有找到',
  notFound: '没有这条记录，或不在辖区内。',
  offline: (time: string) => `网络已断，${time} 之后的内容没有更新。`,
  clearFilter: '清除筛选',
  loading: '正在取数据',
  onTime: '正常',
  late: '超期',
  veryLate: '严重超期',
  notStarted: '未开始',
  done: '已完成',
  daysLate: (n: number) => `超 ${n} 个工作日`,
  backEntered: '补',
  asOf: (day: string) => `截至 ${day}`,
  rows: (n: number) => `${n} 条`,
  skip: '跳到正文',
  mainNavigation: '主导航',
  conflict: '有人刚改过，下面是最新内容。',
  reload: '看最新内容',
  chooseFile: '选择文件',
  fileTooLarge: '超过 20 MB，没有上传。',
  removeFile: '移除',
  uploadFailed: '没有上传，网络断了，再选一次。',
  downloadFailed: '文件没取到，再点一次。',
};

const en: typeof zh = {
  product: 'Gaoxin',
  retry: 'Retry',
  reference: 'Reference',
  notFoundTitle: 'Not found',
  notFound: 'There is no such record, or it is not yours to see.',
  offline: (time) => `You are offline. Nothing has been updated since ${time}.`,
  clearFilter: 'Clear filter',
  loading: 'Loading',
  onTime: 'In time',
  late: 'Late',
  veryLate: 'Very late',
  notStarted: 'Not started',
  done: 'Done',
  daysLate: (n) => `${n} working ${n === 1 ? 'day' : 'days'} late`,
  backEntered: 'late entry',
  asOf: (day) => `As of ${day}`,
  rows: (n) => `${n} ${n === 1 ? 'row' : 'rows'}`,
  skip: 'Skip to content',
  mainNavigation: 'Main navigation',
  conflict: 'Somebody changed this meanwhile. Below is the latest.',
  reload: 'Show the latest',
  chooseFile: 'Choose files',
  fileTooLarge: 'larger than 20 MB, not uploaded.',
  removeFile: 'Remove',
  uploadFailed: 'Not uploaded: the network failed. Choose it again.',
  downloadFailed: 'The file could not be fetched. Try again.',
};

/** The words that the components themselves say; everything else comes from the portal's catalogue. */
export function useWords(): typeof zh {
  const { i18n } = useTranslation();
  return i18n.language?.startsWith('en') ? en : zh;
}
