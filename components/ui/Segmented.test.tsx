// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Segmented } from './Segmented.tsx';

afterEach(cleanup);

const OPTIONS = [
  { value: 'it', text: 'IT', name: 'Italiano' },
  { value: 'en', text: 'EN', name: 'English' },
] as const;

describe('Segmented', () => {
  it('is a named group that shows what is chosen', () => {
    render(<Segmented name="language" label="Language" options={OPTIONS} value="it" onChange={() => undefined} />);

    expect(screen.getByRole('radiogroup', { name: 'Language' })).toBeDefined();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Italiano' }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'English' }).checked).toBe(false);
  });

  it('says what was chosen', () => {
    const chosen: string[] = [];
    render(
      <Segmented name="language" label="Language" options={OPTIONS} value="it" onChange={(one) => chosen.push(one)} />,
    );

    fireEvent.click(screen.getByRole('radio', { name: 'English' }));

    expect(chosen).toEqual(['en']);
  });
});
