import type { Caller } from '@gaoxin/server';
import { ZONE } from './rows.ts';

/** The bearer token that every subject is sent. */
export const TOKEN = 'eyJ0eXAiOiJhdCtqd3QiLCJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJiZW5jaCJ9.c2lnbmF0dXJl';

/** Whom it speaks for. */
export const CALLER: Caller = {
  viewer: { id: 'bench', kind: 'OFFICIAL', zone: ZONE, name: '测试', roles: ['LEADER'], scopes: ['service:read'], official: 'official', enterprise: null },
  locale: 'zh',
};
