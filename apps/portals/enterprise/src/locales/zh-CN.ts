export const zhCN = {
  home: { rail: '首页', title: '首页' },
};
