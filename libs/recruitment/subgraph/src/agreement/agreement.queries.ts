import { anyOf, loadMany, loadOne, RowColumns } from '@gaoxin/server';
import type { AgreementRow, Tables } from '../mapping.ts';
import { AgreementSchema } from './agreement.mapping.ts';

export const agreementById = loadOne<Tables, AgreementRow>(
  (db, ids) => db.selectFrom('agreement').selectAll().where('id', '=', anyOf(ids)),
  (row) => row.id,
  new RowColumns('InvestmentAgreement', AgreementSchema, ['id']),
);

/** A lead is signed once; a returned agreement stays the lead's. */
export const agreementByLead = loadOne<Tables, AgreementRow>(
  (db, leadIds) => db.selectFrom('agreement').selectAll().where('leadId', '=', anyOf(leadIds)),
  (row) => row.leadId,
);

export const agreementsByEnterprise = loadMany<Tables, AgreementRow>(
  (db, enterpriseIds) =>
    db.selectFrom('agreement').selectAll().where('enterpriseId', '=', anyOf(enterpriseIds)).orderBy('signedOn', 'desc').orderBy('id'),
  (row) => row.enterpriseId,
);
