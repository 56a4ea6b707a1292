import { useFiles } from '@gaoxin/client';
import { Chip, FileLinks, formatInstant } from '@gaoxin/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { getFragmentData, graphql, type FragmentType } from '../generated/index.ts';
import { useText } from '../texts.ts';
import { CorrectContact, StrikeContact } from './mend-contact.tsx';

export const ContactItem_Contact = graphql(`
  fragment ContactItem_Contact on LeadContact {
    id
    version
    kind
    heldAt
    place
    ourSide
    theirSide
    summary
    agreedNext
    backEntered
    viewerCan
    official {
      id
      name
    }
    strike {
      reason
      by
    }
    corrections {
      id
      reason
    }
    files {
      id
      name
      size
      url
    }
  }
`);

/** One contact: when, how, who, what was said; with ways to mend it. */
export function ContactItem(props: { contact: FragmentType<typeof ContactItem_Contact>; lead?: { id: string; title: string }; today: string; reload: () => void }) {
  const say = useText();
  const { save } = useFiles('recruitment');
  const contact = getFragmentData(ContactItem_Contact, props.contact);
  const [isOpen, setOpen] = useState<'CORRECT' | 'STRIKE' | null>(null);
  const { strike, corrections } = contact;
  const close = () => setOpen(null);
  const done = () => {
    close();
    props.reload();
  };
  const Form = isOpen === 'CORRECT' ? CorrectContact : StrikeContact;
  return (
    <li className={`oc-contact ${strike ? 'struck' : ''}`}>
      <div className="oc-head">
        <time dateTime={contact.heldAt} className={contact.backEntered ? 'gx-backentered' : ''}>
          {formatInstant(contact.heldAt, props.today)}
        </time>
        <Chip {...(contact.kind === 'FORMAL' && { tone: 'blue' as const })}>{say(`contacts.kindName.${contact.kind}`)}</Chip>
        {props.lead && <Link to={`/officials/leads/${props.lead.id}`}>{props.lead.title}</Link>}
        <b>{contact.place}</b>
        <span className="oc-acts">
          {contact.viewerCan.map((action) => (
            <Button key={action} type="link" size="small" onClick={() => setOpen(action === 'CORRECT' ? 'CORRECT' : 'STRIKE')}>
              {say(action === 'CORRECT' ? 'contacts.correct' : 'contacts.strike')}
            </Button>
          ))}
        </span>
      </div>
      <p className="gx-prewrap oc-summary">{contact.summary}</p>
      <p className="gx-note">{say('contacts.people', { ours: contact.ourSide.join(say('common.comma')), theirs: contact.theirSide.join(say('common.comma')) })}</p>
      {contact.agreedNext && <p className="gx-small">{say('contacts.agreed', { what: contact.agreedNext })}</p>}
      <FileLinks files={contact.files} onOpen={save} />
      {corrections[0] && <p className="gx-note">{say('contacts.corrected', { count: corrections.length, reason: corrections[0].reason })}</p>}
      {strike && <p className="gx-note">{say('contacts.struck', { reason: strike.reason, who: strike.by })}</p>}
      {isOpen && <Form contact={contact} today={props.today} onClose={close} onDone={done} />}
    </li>
  );
}
