import { shellConfig } from '../portal.config.ts';

export default shellConfig();
