// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { Confirm } from './Confirm.tsx';

afterEach(cleanup);

describe('Confirm', () => {
  it('does nothing before it is confirmed', () => {
    const done = ask();

    fireEvent.click(screen.getByRole('button', { name: 'Keep' }));

    expect(done).toEqual([]);
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('does it once it is confirmed', () => {
    const done = ask();

    fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }));

    expect(done).toEqual(['deleted']);
  });

  it('takes the focus to the question and gives it back when cancelled with Escape', async () => {
    ask();
    const group = await screen.findByRole('group', { name: 'Delete this?' });
    await expect.poll(() => document.activeElement).toBe(group);

    fireEvent.keyDown(group, { key: 'Escape' });

    await expect.poll(() => document.activeElement).toBe(screen.getByRole('button', { name: 'Delete' }));
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('keeps its Escape from closing the panel around it', () => {
    ask();

    // fireEvent gives false when the event's default was prevented, which is how the sidebar knows.
    expect(fireEvent.keyDown(screen.getByRole('group'), { key: 'Escape' })).toBe(false);
  });
});

function ask(): string[] {
  const done: string[] = [];
  render(<Asking onDelete={() => done.push('deleted')} />);
  const button = screen.getByRole('button', { name: 'Delete' });
  button.focus();
  fireEvent.click(button);
  return done;
}

function Asking({ onDelete }: { readonly onDelete: () => void }) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsAsking(true)}>
        Delete
      </button>
      {isAsking && (
        <Confirm
          question="Delete this?"
          confirm="Delete for good"
          cancel="Keep"
          onConfirm={onDelete}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </>
  );
}
