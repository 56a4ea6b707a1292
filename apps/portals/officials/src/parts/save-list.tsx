import type { OperationVariables } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useLanguage } from '@gaoxin/client';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useText } from '../texts.ts';
import { everyRow, type WholeList } from './every-row.ts';
import { saveSheet, type SheetRows } from './save-sheet.ts';

/** Writes a file and says how many rows it got; `onRead` tells meanwhile how many were read. */
type Write = (onRead: (count: number) => void) => Promise<number>;

/** A file that is being made, and in words how it went; `idle` is the button's word before. */
export function useSaving(idle: string) {
  const say = useText();
  const { language } = useLanguage();
  const { message } = App.useApp();
  const [read, setRead] = useState<number | null>(null);
  const save = async (write: Write) => {
    setRead(0);
    try {
      const count = await write(setRead);
      void message.info(say('common.saved', { count: count.toLocaleString(language) }));
    } catch {
      void message.error(say('common.notSaved'));
    } finally {
      setRead(null);
    }
  };
  return { save, busy: read !== null, label: read ? say('common.reading', { count: read.toLocaleString(language) }) : idle };
}

const write = async (name: string, rows: SheetRows): Promise<number> => {
  await saveSheet(name, rows);
  return rows.length - 1;
};

export interface ListFile<Data, Variables extends OperationVariables, Row> extends WholeList<Data, Variables, Row> {
  /** The file's, without an ending. */
  name: string;
  sheet: (rows: readonly Row[]) => SheetRows;
}

interface Looks {
  /** A link, as it stands beside the heading of a section. */
  small?: boolean;
  className?: string;
  /** Instead of the usual word, where it must say which rows. */
  label?: string;
}

/** Saves every row of a list that its filter leaves, not only those on the page. */
export function SaveList<Data, Variables extends OperationVariables, Row>({ name, sheet, small, className, label, ...list }: ListFile<Data, Variables, Row> & Looks) {
  const apollo = useApolloClient();
  return <SaveButton small={small} className={className} label={label} write={async (onRead) => write(name, sheet(await everyRow(apollo, list, onRead)))} />;
}

/** Saves rows that the page holds whole. */
export function SaveRows({ name, sheet, ...looks }: Looks & { name: string; sheet: () => SheetRows }) {
  return <SaveButton {...looks} write={() => write(name, sheet())} />;
}

function SaveButton(props: { small?: boolean | undefined; className?: string | undefined; label?: string | undefined; write: Write }) {
  const say = useText();
  const { save, busy, label } = useSaving(props.label ?? say('common.export'));
  return (
    <Button {...(props.small && { type: 'link', size: 'small' })} {...(props.className && { className: props.className })} loading={busy} onClick={() => void save(props.write)}>
      {label}
    </Button>
  );
}
