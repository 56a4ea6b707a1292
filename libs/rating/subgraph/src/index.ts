export { createRating } from './create.ts';
