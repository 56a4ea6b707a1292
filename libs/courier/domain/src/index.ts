export * from './delivery.ts';
export * from './message.ts';
export * from './notices.ts';
