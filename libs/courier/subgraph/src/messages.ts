import { sharedMessages, type Messages } from '@gaoxin/server';
import type { ErrorCode } from './generated/resolvers-types.ts';

export const messages = { ...sharedMessages } satisfies Messages<ErrorCode>;
