export * from './calendar.ts';
export * from './clock.ts';
export * from './figure.ts';
export * from './ids.ts';
export * from './rule-error.ts';
export * from './traffic-light.ts';
export * from './uscc.ts';
