export const zhCN = {
  home: { rail: '今日', title: '今日' },
};
