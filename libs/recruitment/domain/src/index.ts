export * from './agreement.ts';
export * from './known-enterprise.ts';
export * from './lead-event.ts';
export * from './lead.ts';
export * from './quantity.ts';
