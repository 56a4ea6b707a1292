import { ProjectHandover, type AmendedAgreement, type HandedOver } from '@gaoxin/construction-domain';
import type { Consumer } from '@gaoxin/server';
import { learnEnterprise } from '../known/learn.ts';
import { takeOverAmendment } from './take-over-amendment.ts';

/** Recruitment handed an agreement over: it waits for acceptance from now on. What is agreed anew later follows. */
export const handovers: Consumer = {
  name: 'construction.handovers',
  on: {
    'recruitment.agreement.amended': (tx, payload: AmendedAgreement) => takeOverAmendment(tx, payload),
    'recruitment.agreement.handed_over': async (tx, payload: HandedOver) => {
      tx.add(new ProjectHandover(tx.zoneId, payload, tx.now));
      await learnEnterprise(tx, payload.enterpriseId);
    },
  },
};
