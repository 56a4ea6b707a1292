import { catalogue } from '@gaoxin/client';
import { en } from './locales/en.ts';
import { zhCN } from './locales/zh-CN.ts';

/** The portal's catalogue: `const say = useText(); say('home.title')`. */
export const useText = catalogue('officials', zhCN, en);
