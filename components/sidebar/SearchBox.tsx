import { useId } from 'preact/hooks';
import clearIcon from 'virtual:lucide/x';
import { answersHeader } from '../panels/answers/header.ts';
import { pressInSearchBox } from '../panels/answers/keys.ts';
import { hasQuery, resultId, RESULTS_ID, resultsOf, selectedIndex } from '../panels/answers/results.ts';
import type { PanelProps } from '../panels/panel.ts';
import { Hidden } from '../ui/Hidden.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './SearchBox.module.css';

const SEARCH_ID = 'spalla-search';

/** How long the page may take to give the frame the focus, in milliseconds. */
const HANDING_OVER = 1000;

/** Puts the caret in the search box of a sidebar's document, with what is written there selected. */
export function focusSearch(document: Document): void {
  putCaret(document);
  // The page gives the frame the focus at the same time: when that comes second, Chromium forgets the box again.
  const signal = AbortSignal.timeout(HANDING_OVER);
  const again = (): void => {
    if (document.activeElement === document.body) putCaret(document);
  };
  document.defaultView?.addEventListener('focus', again, { signal });
}

function putCaret(document: Document): void {
  const box = document.getElementById(SEARCH_ID);
  if (!(box instanceof HTMLInputElement)) return;
  box.focus();
  box.select();
}

/**
 * One box for everything, on top of every panel. It is the combobox of the list in the answers panel: the focus stays here
 * while the arrows choose there.
 */
export function SearchBox({ model, actions }: PanelProps) {
  const { t, query, searchShortcut } = model;
  const keysId = useId();
  const results = resultsOf(model);
  const isListShown = model.panel === answersHeader.id && results.length > 0;
  const selected = isListShown ? results[selectedIndex(model, results)]?.key : undefined;

  function showAnswers(): void {
    if (model.panel !== answersHeader.id) actions.showPanel(answersHeader.id);
  }

  return (
    <search class={styles.box}>
      <Icon shapes={answersHeader.icon} size={15} />
      <input
        id={SEARCH_ID}
        class={styles.input}
        type="text"
        inputMode="search"
        role="combobox"
        aria-label={t('search.name')}
        aria-describedby={keysId}
        aria-expanded={isListShown}
        aria-controls={isListShown ? RESULTS_ID : undefined}
        aria-activedescendant={selected && resultId(selected)}
        aria-autocomplete="list"
        aria-keyshortcuts={searchShortcut || undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={t('search.placeholder')}
        value={query}
        onInput={(event) => {
          actions.search(event.currentTarget.value);
          showAnswers();
        }}
        onKeyDown={(event) => {
          if (pressInSearchBox(event, { model, actions }) === 'chosen') showAnswers();
        }}
      />
      <Hidden>
        <span id={keysId}>{t('search.keys')}</span>
      </Hidden>
      {hasQuery(model) && (
        <button
          type="button"
          class={styles.clear}
          aria-label={t('search.clear')}
          title={t('search.clear')}
          onClick={(event) => {
            actions.search('');
            focusSearch(event.currentTarget.ownerDocument);
          }}
        >
          <Icon shapes={clearIcon} size={15} />
        </button>
      )}
      {!hasQuery(model) && searchShortcut !== '' && (
        <kbd class={styles.keys} aria-hidden="true">
          {searchShortcut}
        </kbd>
      )}
    </search>
  );
}
