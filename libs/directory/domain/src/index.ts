export * from './account.ts';
export * from './department.ts';
export * from './enterprise.ts';
export * from './enterprise-merge.ts';
export * from './official.ts';
export * from './zone.ts';
