import type { ComponentChildren } from 'preact';
import { STRINGS, type Language } from '../language.ts';
import { usePractice } from '../practice-context.ts';
import type { Route } from '../router.ts';
import { RouteLink } from './RouteLink.tsx';

interface Props {
  readonly route: Route;
  readonly onLanguage: (language: Language) => void;
  readonly children: ComponentChildren;
}

/** The dark bar at the top, the menu at the left, the notice at the foot. */
export function Frame({ route, onLanguage, children }: Props) {
  const { strings, language } = usePractice();
  const skip = (event: MouseEvent) => {
    // A plain `#…` link would be read as an address by the hash router.
    event.preventDefault();
    document.querySelector<HTMLElement>('main[data-view]')?.focus();
  };
  return (
    <div class="agenda">
      <a class="agenda-skip" href="#content" onClick={skip}>
        {strings.skip}
      </a>
      <header class="agenda-bar">
        <RouteLink class="agenda-brand" route={{ view: 'tickets' }}>
          <Emblem />
          {strings.product}
        </RouteLink>
        <span class="agenda-queue">{strings.queue}</span>
        <div class="agenda-languages" role="group" aria-label={strings.language}>
          {(Object.keys(STRINGS) as Language[]).map((each) => (
            <button
              key={each}
              type="button"
              lang={each}
              aria-pressed={each === language}
              aria-label={each === 'it' ? 'Italiano' : 'English'}
              onClick={() => onLanguage(each)}
            >
              {each.toUpperCase()}
            </button>
          ))}
        </div>
        <span class="agenda-workstation">{strings.workstation}</span>
      </header>
      <div class="agenda-body">
        <nav class="agenda-menu" aria-label={strings.menu}>
          <p>{strings.navigation.work}</p>
          <MenuLink here={route} to={{ view: 'tickets' }} text={strings.navigation.tickets} />
          <MenuLink here={route} to={{ view: 'search', q: '' }} text={strings.navigation.search} />
          <MenuLink here={route} to={{ view: 'complaint', customer: '' }} text={strings.navigation.complaint} />
          <p>{strings.navigation.analysis}</p>
          <MenuLink here={route} to={{ view: 'report' }} text={strings.navigation.report} />
        </nav>
        <div class="agenda-page">
          {children}
          <footer class="agenda-foot">{strings.notice}</footer>
        </div>
      </div>
    </div>
  );
}

function MenuLink({ here, to, text }: { here: Route; to: Route; text: string }) {
  const isInside =
    here.view === to.view ||
    (to.view === 'tickets' && here.view === 'ticket') ||
    (to.view === 'search' && here.view === 'customer');
  return (
    <RouteLink route={to} class={isInside ? 'is-here' : ''} current={here.view === to.view}>
      {text}
    </RouteLink>
  );
}

function Emblem() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <rect x="1" y="1" width="18" height="18" rx="3" fill="currentColor" opacity="0.25" />
      <path d="M5 6h10M5 10h10M5 14h6" stroke="currentColor" stroke-width="2" />
    </svg>
  );
}
