import { useQuery } from '@apollo/client/react';
import { useAct, useSession } from '@gaoxin/client';
import { faultsAt, Field, FormErrors, NoPermission, PageHeader } from '@gaoxin/ui';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../generated/index.ts';
import type { IssueUrgency } from '../generated/graphql.ts';
import { useText } from '../texts.ts';

const Raise = graphql(`
  mutation RaiseIssue($input: RaiseIssueInput!) {
    raiseIssue(input: $input) {
      issue {
        id
        ...IssueLine_Issue
      }
      errors {
        code
        path
        message
      }
    }
  }
`);
const Projects = graphql(`
  query ProjectsToRaiseFor {
    projects(first: 20) {
      nodes {
        id
        name
        secretary {
          id
          name
        }
      }
    }
  }
`);

const URGENCIES: readonly IssueUrgency[] = ['URGENT', 'DIFFICULT', 'WORRY', 'WISH'];
const PLACES = ['title', 'body', 'urgency', 'projectId'];

/** The form of a new issue. */
export default function RaisePage() {
  const say = useText();
  const { viewer } = useSession();
  const navigate = useNavigate();
  const { run, errors, busy } = useAct(Raise, { refetch: ['EnterpriseHome', 'EnterpriseIssues'] });
  const projects = useQuery(Projects).data?.projects.nodes ?? [];
  const [title, setTitle] = useState('');
  const [body, setBody] = useState('');
  const [urgency, setUrgency] = useState<IssueUrgency>('DIFFICULT');
  const [chosen, setProject] = useState<string>();
  const projectId = chosen ?? projects[0]?.id ?? '';
  const secretary = projects.find(({ id }) => id === projectId)?.secretary;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const taken = await run({ title, body, urgency, projectId: projectId || null });
    if (taken?.issue) void navigate(`/enterprise/issues/${taken.issue.id}`, { state: { raised: true } });
  };

  if (!viewer.roles.includes('ENTERPRISE_REPRESENTATIVE')) return <NoPermission text={say('raise.notYours')} />;
  return (
    <>
      <PageHeader title={say('raise.title')} brief={secretary ? say('raise.brief', { name: secretary.name }) : say('raise.briefCenter')} />
      <form className="en-form" onSubmit={(event) => void submit(event)} noValidate>
        <FormErrors faults={errors} shown={PLACES} />
        <Field label={say('raise.name')} place="title" faults={errors}>
          {({ id, describedBy, invalid }) => (
            <input
              id={id}
              className="en-input"
              value={title}
              onChange={(event) => setTitle(event.target.value)}
              placeholder={say('raise.nameHint')}
              aria-invalid={invalid}
              aria-describedby={describedBy}
            />
          )}
        </Field>
        <Field label={say('raise.body')} place="body" faults={errors}>
          {({ id, describedBy, invalid }) => (
            <textarea id={id} className="en-input" rows={6} value={body} onChange={(event) => setBody(event.target.value)} aria-invalid={invalid} aria-describedby={describedBy} />
          )}
        </Field>
        <fieldset className="en-choices">
          <legend>{say('raise.urgency')}</legend>
          {URGENCIES.map((kind) => (
            <label key={kind} className="en-choice">
              <input type="radio" name="urgency" value={kind} checked={kind === urgency} onChange={() => setUrgency(kind)} />
              <span>
                <b>{say(`urgency.${kind}`)}</b> {say(`urgencyHint.${kind}`)}
              </span>
            </label>
          ))}
          {faultsAt(errors, 'urgency').map((fault) => (
            <p key={fault.code} className="gx-fault" role="alert">
              {fault.message}
            </p>
          ))}
        </fieldset>
        {projects.length > 0 && (
          <Field label={say('raise.project')} place="projectId" faults={errors}>
            {({ id, describedBy, invalid }) => (
              <select id={id} className="en-input" value={projectId} onChange={(event) => setProject(event.target.value)} aria-invalid={invalid} aria-describedby={describedBy}>
                {projects.map((project) => (
                  <option key={project.id} value={project.id}>
                    {project.name}
                  </option>
                ))}
                <option value="">{say('issue.noProject')}</option>
              </select>
            )}
          </Field>
        )}
        <div className="gx-form-actions">
          <button type="submit" className="en-button primary" disabled={busy}>
            {say('raise.submit')}
          </button>
        </div>
      </form>
    </>
  );
}
