import type { StepRow } from '../mapping.ts';

/** Whose turn it is; the names belong to the directory. */
export interface OwnerRow {
  department: { id: string } | null;
  official: { id: string } | null;
  enterprise: boolean;
}

export const theDepartment = (id: string): OwnerRow => ({ department: { id }, official: null, enterprise: false });
export const theOfficial = (id: string | null): OwnerRow => ({ department: null, official: id ? { id } : null, enterprise: false });
export const theEnterprise: OwnerRow = { department: null, official: null, enterprise: true };

/** The owner of a step: what the secretary does is done by the project's secretary of today. */
export function ownerOf(step: Pick<StepRow, 'ownerKind' | 'departmentId'>, project: { secretaryId: string | null } | null): OwnerRow {
  if (step.ownerKind === 'ENTERPRISE') return theEnterprise;
  return step.departmentId ? theDepartment(step.departmentId) : theOfficial(project?.secretaryId ?? null);
}
