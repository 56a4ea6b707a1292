import { useAct, type ActError } from '@gaoxin/client';
import { useOfflineSince } from '@gaoxin/ui';
import { useEffect, useEffectEvent } from 'react';
import { graphql } from '../generated/index.ts';
import type { SubmitEvaluationInput } from '../generated/graphql.ts';

const Submit = graphql(`
  mutation SubmitEvaluation($input: SubmitEvaluationInput!) {
    submitEvaluation(input: $input) {
      evaluation {
        id
        task {
          id
          version
          status
          light
          viewerCan
          ...HandedIn_Task
        }
      }
      errors {
        code
        path
        message
      }
    }
  }
`);

const AGAIN_AFTER = 20_000;

export interface Delivery {
  errors: readonly ActError[];
  busy: boolean;
  online: boolean;
  send: () => Promise<void>;
  clear: () => void;
}

/**
 * Hands in an evaluation. What is `queued`, or was sent without an answer, goes out as soon as there is a network and
 * again until the server has answered; the key of the act keeps it to one evaluation.
 */
export function useDelivery(options: { input: Omit<SubmitEvaluationInput, 'idempotencyKey'>; queued: boolean; onTaken: () => void; onRefused: () => void }): Delivery {
  const online = useOfflineSince() === null;
  const { run, errors, busy, clear } = useAct(Submit, { refetch: ['ExperienceTasks'] });
  const unanswered = errors.some(({ code }) => code === 'UNANSWERED');
  const send = async () => {
    const taken = await run(options.input);
    if (taken) options.onTaken();
    else options.onRefused();
  };
  const sendQueued = useEffectEvent(() => {
    if ((options.queued || unanswered) && !busy) void send();
  });
  useEffect(() => {
    if (online) sendQueued();
  }, [online]);
  useEffect(() => {
    if (!online || !unanswered) return;
    const timer = setInterval(() => sendQueued(), AGAIN_AFTER);
    return () => clearInterval(timer);
  }, [online, unanswered]);
  return { errors, busy, online, send, clear };
}
