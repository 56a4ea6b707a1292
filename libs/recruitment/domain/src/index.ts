export * from './agreement.ts';
export * from './lead-event.ts';
export * from './lead.ts';
