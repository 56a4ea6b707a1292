export * from './open-service.ts';
export * from './test-clock.ts';
export * from './viewers.ts';
export * from './clear-diligence.ts';
export * from './upload.ts';
export * from './uscc.ts';
