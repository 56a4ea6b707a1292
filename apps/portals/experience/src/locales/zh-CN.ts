export const zhCN = {
  home: { rail: '任务', title: '任务' },
};
