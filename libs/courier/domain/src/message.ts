import { newId } from '@gaoxin/kernel';

export type RecipientKind = 'OFFICIAL' | 'ROLE' | 'ENTERPRISE';

/** An official by id, all holders of a role in the zone, or the people of an enterprise. */
export interface Recipient {
  kind: RecipientKind;
  id: string;
}

/** What somebody is told, in both languages, and what it is about. */
export interface Notice {
  to: Recipient;
  zh: string;
  en: string;
  subjectKind: string;
  subjectId: string;
  /** The enterprise whose matter it is. */
  enterpriseId: string | null;
}

/** Whom a message reaches; a viewer and a row both have what it takes to tell. */
interface Reader {
  official: string | null;
  enterprise: string | null;
  roles: readonly string[];
}

/** One message, however many people it reaches; who has read it stands beside. */
export class Message {
  readonly id: string;
  readonly zoneId: string;
  readonly recipientKind: RecipientKind;
  readonly recipient: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly sentAt: Date;

  constructor(notice: Notice, zoneId: string, sentAt: Date) {
    this.id = newId();
    this.zoneId = zoneId;
    this.recipientKind = notice.to.kind;
    this.recipient = notice.to.id;
    this.subjectKind = notice.subjectKind;
    this.subjectId = notice.subjectId;
    this.titleZh = notice.zh;
    this.titleEn = notice.en;
    this.sentAt = sentAt;
  }
}

/** That one account has read a message; for the others it stays unread. */
export class MessageRead {
  readonly zoneId: string;
  readonly messageId: string;
  readonly reader: string;
  readonly readAt: Date;

  constructor(message: Message, reader: string, readAt: Date) {
    this.zoneId = message.zoneId;
    this.messageId = message.id;
    this.reader = reader;
    this.readAt = readAt;
  }
}

/** Where a person's messages are addressed to. */
export const addressesOf = (reader: Reader): Recipient[] => [
  ...reader.roles.map((role): Recipient => ({ kind: 'ROLE', id: role })),
  ...(reader.official === null ? [] : [{ kind: 'OFFICIAL', id: reader.official } as const]),
  ...(reader.enterprise === null ? [] : [{ kind: 'ENTERPRISE', id: reader.enterprise } as const]),
];

export const reaches = (message: Pick<Message, 'recipientKind' | 'recipient'>, reader: Reader): boolean =>
  addressesOf(reader).some((address) => address.kind === message.recipientKind && address.id === message.recipient);
