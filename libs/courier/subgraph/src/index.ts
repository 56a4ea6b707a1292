export { createCourier } from './create.ts';
