import type { SameTexts } from '@gaoxin/client';
import type { zhCN } from './zh-CN.ts';

export const en: SameTexts<typeof zhCN> = {
  home: { rail: 'Tasks', title: 'Tasks' },
};
