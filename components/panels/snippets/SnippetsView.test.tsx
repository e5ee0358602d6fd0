// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { translator } from '@/locales/index.ts';
import { aPanelModel, recordedActions } from '../a-panel-model.ts';
import type { PanelModel } from '../panel.ts';
import { checkDraft, isGood } from './draft.ts';
import type { SnippetDraft } from './draft.ts';
import { SnippetsView } from './SnippetsView.tsx';

afterEach(cleanup);

const own = [
  { id: '1', title: 'Closings::Thanks', shortcut: 'thanks', text: 'Thank you, {cliente}' },
  { id: '2', title: 'Hello', shortcut: 'hello', text: 'Hello' },
];
const fromPacks = [{ shortcut: 'taken', title: 'Taken', text: 'I took it' }];
const snippets = { own, fromPacks, values: { operator: 'Ada', company: '' } };
const draft: SnippetDraft = { id: '3', isNew: true, title: 'A', shortcut: 'a', text: 'B', refused: null };

describe('the operator’s own texts', () => {
  it('are in their folders, with their shortcuts', () => {
    show({ snippets });

    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Closings');
    expect(screen.getByText('/thanks')).toBeDefined();
    expect(screen.getByText('Thanks')).toBeDefined();
  });

  it('are changed and deleted, which is asked once more; those of packs only inserted', () => {
    const asked = show({ snippets });

    fireEvent.click(screen.getByRole('button', { name: 'Edit /hello' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete /hello' }));
    const question = screen.getByRole('group', { name: 'Delete /hello? It cannot be brought back.' });
    fireEvent.click(within(question).getByRole('button', { name: 'Delete' }));
    fireEvent.click(screen.getByRole('button', { name: 'Insert /taken' }));

    expect(asked).toEqual([
      ['editSnippet', '2'],
      ['deleteSnippet', '2'],
      ['putSnippet', 'taken'],
    ]);
    expect(screen.queryByRole('button', { name: 'Edit /taken' })).toBeNull();
  });

  it('can’t be inserted without a page', () => {
    const asked = show({ snippets, connection: 'none' });

    fireEvent.click(screen.getByRole('button', { name: 'Insert /hello' }));

    expect(asked).toEqual([]);
  });

  it('are begun from an empty list that says how they work', () => {
    const asked = show({});

    fireEvent.click(screen.getByRole('button', { name: 'New snippet' }));

    expect(screen.getByRole('heading', { name: 'A text you write often?' })).toBeDefined();
    expect(asked).toEqual([['editSnippet', null]]);
  });
});

describe('a text being written', () => {
  it('says what is wrong with it where that is, and is not saved', () => {
    const asked = show({ snippets, snippetDraft: { ...draft, shortcut: 'hello', text: 'One\n{>nobody} {' } });

    fireEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(asked).toEqual([]);
    expect(screen.getByText('/hello is another of your snippets.')).toBeDefined();
    expect(screen.getByText('Line 2: the brace at “{>nobody} {” is not closed.')).toBeDefined();
  });

  it('takes a placeholder at the caret', () => {
    const asked = show({ snippets, snippetDraft: { ...draft, text: 'Dear ' } });
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
    field.setSelectionRange(5, 5);

    fireEvent.click(screen.getByRole('button', { name: 'Put into the text: Customer’s name' }));

    expect(asked).toEqual([['changeSnippetDraft', { text: 'Dear {cliente}' }]]);
  });

  it('is saved when it is good', () => {
    const asked = show({ snippets, snippetDraft: draft });

    fireEvent.click(screen.getByRole('button', { name: 'Save' }));

    expect(asked).toEqual([['saveSnippet']]);
  });

  it.each([
    [{ title: ' :: ' }, 'title', 'Give it a title.'],
    [{ shortcut: 'two words' }, 'shortcut', 'Letters, digits and hyphens only'],
    [{ refused: 'taken' }, 'shortcut', '/a is another of your snippets.'],
    [{ text: ' ' }, 'text', 'Write the text.'],
    [{ text: 'x'.repeat(10_001) }, 'text', 'these are 10001'],
    [{ text: '{>a}' }, 'text', '{>a} leads back to /a'],
    [{ text: '{>no}' }, 'text', 'there is no snippet /no'],
    [{ text: '\n{"}' }, 'text', 'Line 2: {"} is no name'],
  ] as const)('that is %j is not good', (change, field, said) => {
    const check = checkDraft({ ...draft, ...change }, snippets, translator('en'));

    expect(isGood(check)).toBe(false);
    expect([check[field]].flat().join(' ')).toContain(said);
  });

  it('may have the shortcut of a pack’s text, and says what that means', () => {
    const check = checkDraft({ ...draft, shortcut: 'taken' }, snippets, translator('en'));

    expect(isGood(check)).toBe(true);
    expect(check.hint).toContain('yours will come in its place');
  });
});

it('keeps what is filled in of the operator', () => {
  const asked = show({ snippets });

  fireEvent.change(screen.getByRole('textbox', { name: 'Company' }), { target: { value: ' Bright Light ' } });

  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Your name' }).value).toBe('Ada');
  expect(asked).toEqual([['writeOwnValues', { company: 'Bright Light' }]]);
});

function show(overrides: Partial<PanelModel>): unknown[][] {
  const { actions, asked } = recordedActions();
  render(<SnippetsView model={aPanelModel(overrides)} actions={actions} />);
  return asked;
}
