import { createConstruction } from '@gaoxin/construction-subgraph';
import { createDirectory } from '@gaoxin/directory-subgraph';
import { createRecruitment } from '@gaoxin/recruitment-subgraph';
import type { Service, ServiceConfig } from '@gaoxin/server';

/** The three services that the questions reach. */
export const CREATE: Record<string, (config: ServiceConfig) => Promise<Service>> = {
  construction: createConstruction,
  directory: createDirectory,
  recruitment: createRecruitment,
};
