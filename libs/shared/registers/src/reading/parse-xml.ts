import { RuleError } from '@gaoxin/kernel';
import { SaxesParser } from 'saxes';

export interface XmlEvents {
  open?(name: string, attributes: Record<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const CHUNK = 131_072;

/** Names without the prefix that some programs put before all of them; the two kinds of `id` stay apart. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Walks through XML and lets others have their turn now and then. Entities of the document's own are not expanded.
 * @throws RuleError FILE_DAMAGED when it is not well formed.
 */
export async function parseXml(xml: string, events: XmlEvents): Promise<void> {
  for await (const _ of xmlChunks(xml, events));
}

/** The same for who wants to hand on what was found so far: gives a turn after each part. */
export async function* xmlChunks(xml: string, events: XmlEvents): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    throw new RuleError('FILE_DAMAGED');
  });
  parser.on('opentag', ({ name, attributes }) => events.open?.(localName(name), attributes));
  parser.on('text', (text) => events.text?.(text));
  parser.on('cdata', (text) => events.text?.(text));
  parser.on('closetag', ({ name }) => events.close?.(localName(name)));
  for (let at = 0; at < xml.length; at += CHUNK) {
    parser.write(xml.slice(at, at + CHUNK));
    yield;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  parser.close();
}
