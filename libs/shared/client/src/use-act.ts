import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { isUncertain, referenceOf, sentenceOf, useFailureText } from './failure.ts';
import { useLanguage } from './language.ts';

/** A broken rule, or `code: 'UNANSWERED'` with one sentence when no answer came. */
export interface ActError {
  code: string;
  /** Where in the input; empty for the act as a whole. */
  path: readonly string[];
  message: string;
  reference?: string | undefined;
}

type PayloadOf<Data> = NonNullable<Data[Exclude<keyof Data, '__typename'>]>;

export interface Act<Data, Input> {
  /** Submits; answers with the payload, or undefined when `errors` says why not. */
  run: (input: Omit<Input, 'idempotencyKey'>) => Promise<PayloadOf<Data> | undefined>;
  errors: readonly ActError[];
  busy: boolean;
  /** Forgets the errors, for a form that is opened again. */
  clear: () => void;
}

export interface ActOptions {
  /** Names of queries to fetch again once it is done, such as lists the changed object moves between. */
  refetch?: readonly string[];
}

interface Attempt {
  content: string;
  key: string;
  running?: Promise<unknown> | undefined;
}

/**
 * A mutation of one business act. Every submit has its own idempotency key; the same input keeps the key as long as
 * nobody knows whether the server acted, so that trying again never acts twice.
 */
export function useAct<Data, Input extends { idempotencyKey: string }>(
  document: TypedDocumentNode<Data, { input: Input }>,
  { refetch = [] }: ActOptions = {},
): Act<Data, Input> {
  const apollo = useApolloClient();
  const say = useFailureText();
  const { language } = useLanguage();
  const [errors, setErrors] = useState<readonly ActError[]>([]);
  const [busy, setBusy] = useState(false);
  const attempt = useRef<Attempt>(undefined);

  const submit = async (input: Input): Promise<PayloadOf<Data> | undefined> => {
    try {
      const { data } = await apollo.mutate({ mutation: document, variables: { input }, refetchQueries: [...refetch] });
      const payload = payloadOf<Data>(data);
      attempt.current = undefined;
      setErrors(payload.errors);
      return payload.errors.length === 0 ? payload : undefined;
    } catch (error) {
      if (isUncertain(error)) delete attempt.current?.running;
      else attempt.current = undefined;
      setErrors([{ code: 'UNANSWERED', path: [], message: sentenceOf(error, language, say), reference: referenceOf(error) }]);
      return undefined;
    }
  };

  const run = (content: Omit<Input, 'idempotencyKey'>) => {
    const text = JSON.stringify(content);
    const current = attempt.current?.content === text ? attempt.current : { content: text, key: crypto.randomUUID() };
    attempt.current = current;
    if (current.running) return current.running as Promise<PayloadOf<Data> | undefined>;
    setBusy(true);
    setErrors([]);
    const running = submit({ ...content, idempotencyKey: current.key } as Input).finally(() => setBusy(false));
    current.running = running;
    return running;
  };
  return { run, errors, busy, clear: useCallback(() => setErrors([]), []) };
}

function payloadOf<Data>(data: unknown): PayloadOf<Data> & { errors: readonly ActError[] } {
  const fields = Object.entries(data as object).filter(([name]) => name !== '__typename');
  const [, payload] = fields[0]!;
  return payload as PayloadOf<Data> & { errors: readonly ActError[] };
}
