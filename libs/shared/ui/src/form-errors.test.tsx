import { render, screen } from '@testing-library/react';
import { Field, FormErrors } from './form-errors.tsx';

const faults = [
  { code: 'REQUIRED', path: ['investment', 'currency'], message: '金额要写币种。' },
  { code: 'STALE_VERSION', path: ['version'], message: '罗薇刚改过。' },
];

function Form() {
  return (
    <>
      <FormErrors faults={faults} shown={['investment', 'signedOn']} />
      {['investment', 'signedOn'].map((place) => (
        <Field key={place} label={place} place={place} faults={faults}>
          {({ id, describedBy, invalid }) => <input id={id} aria-describedby={describedBy} aria-invalid={invalid} />}
        </Field>
      ))}
    </>
  );
}

test('a fault stands at its field and describes the input', () => {
  render(<Form />);
  const investment = screen.getByLabelText('investment');
  expect(investment.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(investment.getAttribute('aria-describedby')!)!.textContent).toBe('金额要写币种。');
  expect(screen.getByLabelText('signedOn').getAttribute('aria-describedby')).toBeNull();
});

test('a fault without a field of its own is said above the form, once', () => {
  render(<Form />);
  expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toEqual(['罗薇刚改过。', '金额要写币种。']);
});
