import { useQuery } from '@apollo/client/react';
import { useAct, useFiles } from '@gaoxin/client';
import { FilePicker, type PickedFile } from '@gaoxin/ui';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { PitchSectionKind } from '../generated/graphql.ts';
import { ActDrawer } from '../parts/act-form.tsx';
import { LongField, SelectField, TextField } from '../parts/fields.tsx';
import { useText } from '../texts.ts';

const Write = graphql(`
  mutation WritePitchSection($input: WritePitchSectionInput!) {
    writePitchSection(input: $input) {
      package {
        id
        version
      }
      errors {
        ...Fault
      }
    }
  }
`);
const Copy = graphql(`
  mutation CopyPitchPackage($input: CopyPitchPackageInput!) {
    copyPitchPackage(input: $input) {
      package {
        id
        version
      }
      errors {
        ...Fault
      }
    }
  }
`);
const Send = graphql(`
  mutation SendPitchPackage($input: SendPitchPackageInput!) {
    sendPitchPackage(input: $input) {
      package {
        id
        version
      }
      errors {
        ...Fault
      }
    }
  }
`);
const PitchPackages = graphql(`
  query PitchPackages {
    pitchPackages(first: 50) {
      nodes {
        id
        readiness {
          done
          required
        }
        lead {
          id
          title
        }
      }
    }
  }
`);

interface Props {
  leadId: string;
  version: number;
  today: string;
  onClose: () => void;
  onDone: () => void;
}

/** Writes one section of the package. */
export function WritePitch(props: Props & { section: PitchSectionKind; text: string }) {
  const say = useText();
  const act = useAct(Write);
  const { upload } = useFiles('recruitment');
  const { leadId, version, section, onClose, onDone } = props;
  const [text, setText] = useState(props.text);
  const [files, setFiles] = useState<PickedFile[]>([]);
  return (
    <ActDrawer
      title={say('preparation.writeSection', { section: say(`preparation.sectionName.${section}`) })}
      act={act}
      places={['text', 'fileIds']}
      verb={say('preparation.write')}
      input={() => ({ leadId, version, section, text, fileIds: files.map(({ id }) => id) })}
      onDone={onDone}
      onClose={onClose}
      onStale={onDone}
    >
      <LongField rows={12} label={say('preparation.text')} place="text" value={text} onChange={setText} />
      <FilePicker label={say('contacts.files')} files={files} onChange={setFiles} upload={upload} />
    </ActDrawer>
  );
}

/** Fills the empty sections from the package of another lead. */
export function CopyPitch({ leadId, version, onClose, onDone }: Props) {
  const say = useText();
  const act = useAct(Copy);
  const { data, loading } = useQuery(PitchPackages, { fetchPolicy: 'network-only' });
  const [fromPackageId, setFrom] = useState('');
  const others = (data?.pitchPackages.nodes ?? []).filter(({ lead }) => lead.id !== leadId);
  return (
    <ActDrawer
      title={say('preparation.copy')}
      act={act}
      places={['fromPackageId']}
      verb={say('preparation.copy')}
      unchosen={fromPackageId ? [] : ['fromPackageId']}
      input={() => ({ leadId, version, fromPackageId })}
      onDone={onDone}
      onClose={onClose}
      onStale={onDone}
    >
      <p className="of-hint">{say('preparation.copyHint')}</p>
      <SelectField
        label={say('preparation.copyFrom')}
        place="fromPackageId"
        loading={loading}
        value={fromPackageId}
        onChange={setFrom}
        options={others.map(({ id, lead, readiness }) => ({ value: id, label: `${lead.title}　${readiness.done} / ${readiness.required}` }))}
      />
    </ActDrawer>
  );
}

/** Records when and to whom the package was sent. */
export function SendPitch(props: Props & { packageId: string }) {
  const say = useText();
  const act = useAct(Send);
  const { packageId, version, onClose, onDone } = props;
  const [recipient, setRecipient] = useState('');
  const [sentOn, setSentOn] = useState(props.today);
  return (
    <ActDrawer
      title={say('preparation.send')}
      act={act}
      places={['recipient', 'sentOn']}
      verb={say('preparation.send')}
      input={() => ({ packageId, version, recipient, sentOn })}
      onDone={onDone}
      onClose={onClose}
      onStale={onDone}
    >
      <TextField label={say('preparation.sendTo')} place="recipient" value={recipient} onChange={setRecipient} />
      <TextField type="date" label={say('preparation.sentOn')} place="sentOn" value={sentOn} onChange={setSentOn} />
    </ActDrawer>
  );
}
