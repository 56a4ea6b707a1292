export { type Cluster, type ClusterOptions, startCluster } from './cluster.ts';
export { checkServer, cloneDatabase, databaseUrl, dropDatabase, ensureDatabase, ensureTemplate } from './databases.ts';
export { StartError } from './start-error.ts';
