__webpack_nonce__ = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.nonce ?? '';

// What shell and remotes share is negotiated before anything of it runs.
void import('./bootstrap.tsx');
