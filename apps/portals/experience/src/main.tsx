// What shell and remotes share is negotiated before anything of it runs.
void import('./bootstrap.tsx');
