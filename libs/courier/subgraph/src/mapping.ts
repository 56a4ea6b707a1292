import { Delivery, Message, MessageRead } from '@gaoxin/courier-domain';
import { instant, type ServiceContext, type TablesOf } from '@gaoxin/server';
import { defineEntity, p } from '@mikro-orm/core';
import type { Selectable } from 'kysely';

export const MessageSchema = defineEntity({
  class: Message,
  tableName: 'message',
  properties: {
    id: p.text().primary(),
    zoneId: p.text(),
    recipientKind: p.text().$type<Message['recipientKind']>(),
    recipient: p.text(),
    subjectKind: p.text(),
    subjectId: p.text(),
    titleZh: p.text(),
    titleEn: p.text(),
    sentAt: instant(),
  },
});

export const MessageReadSchema = defineEntity({
  class: MessageRead,
  tableName: 'message_read',
  properties: {
    messageId: p.text().primary(),
    reader: p.text().primary(),
    zoneId: p.text(),
    readAt: instant(),
  },
});

/** Rows of one enterprise: its people see those of their own issues, however they reach them. */
export const DeliverySchema = defineEntity({
  class: Delivery,
  tableName: 'delivery',
  properties: {
    messageId: p.text().primary(),
    zoneId: p.text(),
    enterpriseId: p.text(),
    issueId: p.text(),
    audience: p.text().$type<Delivery['audience']>(),
    sentAt: instant(),
    readAt: instant().nullable(),
  },
});

export const entities = [MessageSchema, MessageReadSchema, DeliverySchema] as const;

export type Tables = TablesOf<typeof entities>;
export type Context = ServiceContext<Tables>;
export type DeliveryRow = Selectable<Tables['delivery']>;
/** A message as its reader sees it. */
export type MessageRow = Selectable<Tables['message']> & { readAt: Date | null };
