import { remoteConfig } from '../portal.config.ts';

export default remoteConfig('officials');
