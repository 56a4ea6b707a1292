import { catalogue } from '@gaoxin/client';
import { en } from './locales/en.ts';
import { zhCN } from './locales/zh-CN.ts';

export const useText = catalogue('shell', zhCN, en);
