import type { Message } from './message.ts';

export type Audience = 'OFFICIALS' | 'ENTERPRISE';

/** That a side was told about an enterprise's issue and when it first read that; never who of them. */
export class Delivery {
  readonly messageId: string;
  readonly zoneId: string;
  readonly enterpriseId: string;
  readonly issueId: string;
  readonly audience: Audience;
  readonly sentAt: Date;
  readAt: Date | null = null;

  constructor(message: Message, enterpriseId: string) {
    this.messageId = message.id;
    this.zoneId = message.zoneId;
    this.enterpriseId = enterpriseId;
    this.issueId = message.subjectId;
    this.audience = message.recipientKind === 'ENTERPRISE' ? 'ENTERPRISE' : 'OFFICIALS';
    this.sentAt = message.sentAt;
  }

  read(now: Date): void {
    this.readAt ??= now;
  }
}
