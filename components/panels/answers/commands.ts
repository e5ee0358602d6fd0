import type { MessageKey } from '@/locales/index.ts';
import { panelHeaders } from '../headers.ts';
import type { PanelActions, PanelModel } from '../panel.ts';

/** Something that the panel does, found by its name in the search box. */
export interface Command {
  readonly id: string;
  /** In the language on screen. */
  readonly name: string;
  /** Other words that it is found by. */
  readonly alsoFoundAs: string;
  readonly run: (actions: PanelActions) => void;
}

/** What can be done now. */
export function commandsFor(model: PanelModel): readonly Command[] {
  const { t, call, language, theme } = model;
  const command = (
    id: string,
    [name, alsoFoundAs]: readonly [MessageKey, MessageKey],
    run: Command['run'],
  ): Command => ({ id, name: t(name), alsoFoundAs: t(alsoFoundAs), run });
  return [
    ...panelHeaders
      .filter(({ id }) => id !== 'answers')
      .map(({ id, title }) => ({
        id: `show-${id}`,
        name: t('command.show', { panel: t(title) }),
        alsoFoundAs: t('command.show-words'),
        run: (actions: PanelActions) => actions.showPanel(id),
      })),
    ...(call
      ? []
      : [command('start-call', ['command.start-call', 'command.start-call-words'], (actions) => actions.startCall())]),
    command('practice', ['command.practice', 'command.practice-words'], (actions) => actions.openPractice()),
    command('theme', [theme === 'dark' ? 'command.light' : 'command.dark', 'command.theme-words'], (actions) =>
      actions.setTheme(theme === 'dark' ? 'light' : 'dark'),
    ),
    command('language', ['command.language', 'command.language-words'], (actions) =>
      actions.setLanguage(language === 'it' ? 'en' : 'it'),
    ),
    command('fold', ['command.fold', 'command.fold-words'], (actions) => actions.close()),
  ];
}
