import { dayOf } from '@gaoxin/kernel';
import { contactBackEntered, contactCadence, contactDueLight, expectYear, minutesLeft, reasonsUntil, respondedInWindow, signalLight, signalResponse, weekEndOf } from '@gaoxin/recruitment-domain';
import { mutation } from '@gaoxin/server';
import type { LeadRow, Context } from '../mapping.ts';
import type { Resolvers } from '../generated/resolvers-types.ts';
import { filesOf } from '../files-of.ts';
import { leadById } from '../lead/lead.queries.ts';
import { eventsFor } from '../lead/open-events.ts';
import { rulesOf } from '../preparation/preparation.queries.ts';
import { possibleActs } from '../possible-acts.ts';
import { officialsOnly } from '../roles.ts';
import { expectSpan } from '../span.ts';
import { answerSignal } from './answer-signal.ts';
import { attachSignalToLead } from './attach-signal-to-lead.ts';
import { contactsDue } from './contact-due.queries.ts';
import { CONTACT_ACTIONS, SIGNAL_ACTIONS } from './contact.policy.ts';
import {
  cadenceKeyOf,
  contactById,
  contactPage,
  contactsOfYear,
  correctionsByContact,
  eventPage,
  lastFormalByLead,
  openSignalByLead,
  signalPage,
  signalsSeen,
  signalsByLead,
} from './contact.queries.ts';
import { correctContact } from './correct-contact.ts';
import { recordContact } from './record-contact.ts';
import { recordSignal } from './record-signal.ts';
import { strikeContact } from './strike-contact.ts';
import { turnSignalIntoLead } from './turn-signal-into-lead.ts';

async function cadenceOf(lead: LeadRow, year: number, ctx: Context) {
  expectYear(year);
  const [rules, contacts, last] = await Promise.all([
    rulesOf(ctx),
    ctx.load(contactsOfYear, cadenceKeyOf(lead.id, year)),
    ctx.load(lastFormalByLead, lead.id),
  ]);
  const { stage, openedAt } = lead;
  const facts = { year, minimum: rules.formalContactsPerYear, stage, openedOn: dayOf(openedAt), lastFormalOn: last && dayOf(last.heldAt), contacts, today: ctx.today };
  return contactCadence(facts, ctx.locale);
}

const currentYear = (ctx: Context) => Number(ctx.today.slice(0, 4));

export const contactResolvers = {
  Query: {
    contacts: (_root, args, ctx) => ctx.read((db) => contactPage(db, args, args.filter ?? {})),
    contactsDue: async (_root, args, ctx) => {
      const { formalContactsPerYear } = await rulesOf(ctx);
      return ctx.read((db) => contactsDue(db, args, { minimum: formalContactsPerYear, today: ctx.today }));
    },
    signals: (_root, args, ctx) => ctx.read((db) => signalPage(db, args, args.filter ?? {}, ctx.now)),
    signalResponse: async (_root, { from, to, ownerId }, ctx) => {
      const span = { from: from ?? `${currentYear(ctx)}-01-01`, to: to ?? ctx.today };
      expectSpan({ ...span, asOf: ctx.today }, ctx.today);
      return signalResponse(await ctx.read((db) => signalsSeen(db, span.from, span.to, ownerId ?? null)), ctx.now, ctx.locale);
    },
  },
  Mutation: {
    recordContact: mutation(recordContact, (contact) => ({ contact })),
    correctContact: mutation(correctContact, (contact) => ({ contact })),
    strikeContact: mutation(strikeContact, (contact) => ({ contact })),
    recordSignal: mutation(recordSignal, (signal) => ({ signal })),
    answerSignal: mutation(answerSignal, (signal) => ({ signal })),
    turnSignalIntoLead: mutation(turnSignalIntoLead, (signal) => ({ signal })),
    attachSignalToLead: mutation(attachSignalToLead, (signal) => ({ signal })),
  },
  InvestmentLead: {
    contacts: (lead, args, ctx) => officialsOnly(ctx, () => ctx.read((db) => contactPage(db, args, { leadId: lead.id }))),
    contactCadence: (lead, { year }, ctx) => officialsOnly(ctx, () => cadenceOf(lead, year ?? currentYear(ctx), ctx)),
    signals: (lead, _args, ctx) => officialsOnly(ctx, () => ctx.load(signalsByLead, lead.id)),
    openSignal: (lead, _args, ctx) => officialsOnly(ctx, () => ctx.load(openSignalByLead, lead.id)),
    history: (lead, args, ctx) => ctx.read((db) => eventPage(db, args, lead.id, { wanted: args.kinds, seen: eventsFor(ctx.viewer) })),
  },
  LeadContact: {
    lead: async (contact, _args, ctx) => (await ctx.load(leadById, contact.leadId))!,
    official: ({ officialId }) => ({ id: officialId }),
    backEntered: (contact) => contactBackEntered(contact),
    files: ({ fileIds }, _args, ctx) => filesOf(fileIds, ctx),
    strike: ({ struckAt, struckBy, struckFor }) => (struckAt ? { at: struckAt.toISOString(), by: struckBy!, reason: struckFor! } : null),
    corrections: (contact, _args, ctx) => ctx.load(correctionsByContact, contact.id),
    viewerCan: (contact, _args, ctx) => possibleActs(CONTACT_ACTIONS, contact, ctx),
  },
  ContactCorrection: {
    at: ({ correctedAt }) => correctedAt.toISOString(),
    by: ({ correctedBy }) => correctedBy,
  },
  ContactDueConnection: {
    lateCount: (page) => page.late(),
  },
  ContactDue: {
    lead: async ({ id }, _args, ctx) => (await ctx.load(leadById, id))!,
    light: ({ dueOn }, _args, ctx) => contactDueLight(dueOn, ctx.today),
    reasons: ({ stepDue, cadenceDue, signalDue, lookAgainDue }, _args, ctx) =>
      reasonsUntil({ SIGNAL: signalDue, NEXT_STEP: stepDue, CADENCE: cadenceDue, LOOK_AGAIN: lookAgainDue }, weekEndOf(ctx.today)),
  },
  LeadSignal: {
    lead: (signal, _args, ctx) => (signal.leadId ? ctx.load(leadById, signal.leadId) : null),
    answer: async ({ answeredAt, answeredByContactId, answerNote }, _args, ctx) =>
      answeredAt && {
        at: answeredAt.toISOString(),
        contact: answeredByContactId ? await ctx.load(contactById, answeredByContactId) : null,
        note: answerNote,
      },
    respondedInWindow: (signal, _args, ctx) => respondedInWindow(signal, ctx.now),
    minutesLeft: (signal, _args, ctx) => minutesLeft(signal, ctx.now),
    light: (signal, _args, ctx) => signalLight(signal, ctx.now),
    viewerCan: (signal, _args, ctx) => possibleActs(SIGNAL_ACTIONS, signal, ctx),
  },
} satisfies Resolvers;
