export { createConstruction } from './create.ts';
