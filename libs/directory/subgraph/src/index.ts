export { createDirectory } from './create.ts';
export { createIdentity, type Identity, type IdentityOptions } from './identity/identity.ts';
export { createRemoteIdentity, type RemoteIdentityOptions } from './identity/remote-identity.ts';
export { PORTAL_CLIENT, registerThirdParty, type ThirdParty } from './identity/oauth-client.ts';
export { hashPassword } from './identity/password.ts';
export { setPassword } from './identity/accounts.ts';
