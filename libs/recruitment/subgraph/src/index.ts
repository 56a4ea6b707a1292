export { createRecruitment } from './create.ts';
