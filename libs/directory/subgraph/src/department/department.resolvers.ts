import { byId } from '@gaoxin/server';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { officialsByDepartment } from '../official/official.queries.ts';
import { departmentById, departmentsOfZone } from './department.queries.ts';

export const departmentResolvers = {
  Query: {
    departments: (_root, _args, ctx) => ctx.read(departmentsOfZone),
  },
  Department: {
    __resolveReference: byId(departmentById),
    name: ({ nameZh, nameEn }) => ({ zh: nameZh, en: nameEn }),
    officials: (department, _args, ctx) => ctx.load(officialsByDepartment, department.id),
  },
} satisfies Resolvers;
