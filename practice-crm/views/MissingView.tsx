import { usePractice } from '../practice-context.ts';
import { RouteLink } from './RouteLink.tsx';

export function MissingView() {
  const { strings } = usePractice();
  return (
    <main id="content" data-view="missing" tabIndex={-1}>
      <div class="agenda-title">
        <h1>{strings.missing.title}</h1>
      </div>
      <p>{strings.missing.text}</p>
      <p>
        <RouteLink route={{ view: 'tickets' }}>{strings.missing.back}</RouteLink>
      </p>
    </main>
  );
}
