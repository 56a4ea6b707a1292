import { StartError } from '@gaoxin/postgres';
import { AckPolicy, DeliverPolicy, jetstream, jetstreamManager, JetStreamApiCodes, JetStreamApiError, RetentionPolicy, StorageType } from '@nats-io/jetstream';
import type { ConsumerConfig, ConsumerMessages, JetStreamManager, JsMsg } from '@nats-io/jetstream';
import { connect, nanos, type NatsConnection } from '@nats-io/transport-node';
import { MAX_ATTEMPTS, retryDelayMs, type Bus, type Subscriber } from './bus.ts';
import type { Logger } from './log.ts';
import type { EventEnvelope } from './outbox.ts';

const STREAM = 'GAOXIN';
const PREFIX = 'gaoxin.';
/** A service that was away for longer has missed facts; they are still in their senders' outboxes. */
const KEEP_MS = 90 * 86_400_000;
const ACK_WAIT_MS = 30_000;
const PUBLISH_TIMEOUT_MS = 2_000;
const CLOSE_TIMEOUT_MS = 2_000;

/**
 * The bus between processes: one JetStream stream, one durable consumer for each subscriber, shared by all its processes.
 * @throws StartError when there is no NATS server with JetStream at the URL.
 */
export async function natsBus({ url, log }: { url: string; log: Logger }): Promise<Bus> {
  const connection = await open(url);
  void tellStatus(connection, log);
  const manager = await jetstreamManager(connection);
  await ensureStream(manager);
  const client = jetstream(connection, { timeout: PUBLISH_TIMEOUT_MS });
  const running: { messages: ConsumerMessages; ended: Promise<void> }[] = [];
  return {
    publish: async (events) => {
      // One after the other: the order of the outbox is the order of the stream, also when one of them fails.
      for (const event of events) await client.publish(PREFIX + event.type, JSON.stringify(event), { msgID: event.id });
    },
    subscribe: async (subscriber) => {
      const name = await ensureConsumer(manager, connection, subscriber);
      const consumer = await client.consumers.get(STREAM, name);
      const messages = await consumer.consume();
      running.push({ messages, ended: consume(messages, subscriber, log) });
    },
    [Symbol.asyncDispose]: async () => {
      // What is being applied is finished and acknowledged; the rest waits in the stream.
      await Promise.all(running.map(async ({ messages, ended }) => (await messages.close(), ended)));
      const late = setTimeout(() => void connection.close(), CLOSE_TIMEOUT_MS);
      await connection.drain().catch(() => connection.close());
      clearTimeout(late);
    },
  };
}

async function open(url: string): Promise<NatsConnection> {
  const { username, password, host } = new URL(url);
  const identity = password ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : username ? { token: decodeURIComponent(username) } : {};
  let connection: NatsConnection | undefined;
  try {
    connection = await connect({ servers: host, ...identity, ...(url.startsWith('tls:') && { tls: {} }), maxReconnectAttempts: -1, reconnectTimeWait: 250, pingInterval: 20_000 });
    await jetstreamManager(connection);
    return connection;
  } catch (error) {
    await connection?.close();
    throw new StartError(`NATS_URL does not lead to a NATS server with JetStream at ${host}: ${(error as Error).message}.`);
  }
}

async function tellStatus(connection: NatsConnection, log: Logger): Promise<void> {
  for await (const { type } of connection.status()) {
    if (type === 'disconnect') log.warn('connection to NATS lost; facts wait in the outbox');
    if (type === 'reconnect') log.info('connected to NATS again');
  }
}

/** Leaves an existing stream as its operator configured it, replicas for instance. */
async function ensureStream(manager: JetStreamManager): Promise<void> {
  try {
    await manager.streams.info(STREAM);
  } catch (error) {
    if (!isCode(error, JetStreamApiCodes.StreamNotFound)) throw error;
    await manager.streams.add({
      name: STREAM,
      subjects: [`${PREFIX}>`],
      retention: RetentionPolicy.Limits,
      storage: StorageType.File,
      max_age: nanos(KEEP_MS),
    });
  }
}

async function ensureConsumer(manager: JetStreamManager, connection: NatsConnection, subscriber: Subscriber): Promise<string> {
  const name = subscriber.name.replaceAll('.', '_');
  const settings = {
    ack_wait: nanos(ACK_WAIT_MS),
    max_deliver: -1,
    // One at a time over all processes, a failing one included: facts take effect in their order.
    max_ack_pending: 1,
    ...filterOf(subscriber.types, connection),
  };
  try {
    await manager.consumers.info(STREAM, name);
    await manager.consumers.update(STREAM, name, settings);
  } catch (error) {
    if (!isCode(error, JetStreamApiCodes.ConsumerNotFound)) throw error;
    await manager.consumers.add(STREAM, { durable_name: name, name, ack_policy: AckPolicy.Explicit, deliver_policy: DeliverPolicy.All, ...settings });
  }
  return name;
}

/** Servers before 2.10 take one filter only; there a subscriber of several types gets everything and leaves the rest. */
function filterOf(types: readonly string[], connection: NatsConnection): Pick<ConsumerConfig, 'filter_subject' | 'filter_subjects'> {
  const [major = 0, minor = 0] = (connection.info?.version ?? '').split('.').map(Number);
  const subjects = types.map((type) => PREFIX + type);
  if (subjects.length === 1) return { filter_subject: subjects[0]!, filter_subjects: undefined! };
  const takesSeveral = major > 2 || (major === 2 && minor >= 10);
  return takesSeveral ? { filter_subject: undefined!, filter_subjects: subjects } : { filter_subject: undefined! };
}

async function consume(messages: ConsumerMessages, subscriber: Subscriber, log: Logger): Promise<void> {
  for await (const message of messages) await settle(message, subscriber, log);
}

async function settle(message: JsMsg, subscriber: Subscriber, log: Logger): Promise<void> {
  const event = message.json<EventEnvelope>();
  if (!subscriber.types.includes(event.type)) return message.ack();
  const attempt = message.info.deliveryCount;
  try {
    await subscriber.deliver(event).catch((error: unknown) => {
      if (attempt < MAX_ATTEMPTS) throw error;
      return subscriber.bury(event, error);
    });
    message.ack();
  } catch (error) {
    log.warn({ consumer: subscriber.name, event: event.id, attempt, error: String(error) }, 'a fact is delivered again');
    message.nak(retryDelayMs(attempt));
  }
}

const isCode = (error: unknown, code: number): boolean => error instanceof JetStreamApiError && error.code === code;
