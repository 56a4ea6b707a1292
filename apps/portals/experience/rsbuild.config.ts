import { remoteConfig } from '../portal.config.ts';

export default remoteConfig('experience');
