import type { ComponentChildren } from 'preact';
import { ProvenanceLine } from '@/components/ui/Provenance.tsx';
import { Trust } from '@/components/ui/Trust.tsx';
import { Words } from '@/components/ui/Words.tsx';
import type { Statement } from '@/knowledge-base/content/complaint-procedure.ts';
import { SourceNumbers } from './SourceNumbers.tsx';
import { areEquallyCertain, haveSameSources, sourcesOf } from './provenance.ts';
import type { Sourced } from './provenance.ts';
import type { Reading } from './reading.ts';
import styles from './Statements.module.css';

interface Props {
  readonly statements: readonly Statement[];
  readonly reading: Reading;
}

/** Statements one under the other, how sure each is, and the sources of all. */
export function Statements({ statements, reading }: Props) {
  const { t, language } = reading;
  return (
    <SourcedList
      items={statements}
      reading={reading}
      renderItem={(statement, marks) => (
        <p>
          <Words text={statement.text} language={language} t={t} />
          {marks}
        </p>
      )}
    />
  );
}

interface ListProps<Item extends Sourced> {
  readonly items: readonly Item[];
  readonly reading: Reading;
  /** Draws one item; `marks` are its certainty and the numbers of its sources, to stand at the end of its words. */
  readonly renderItem: (item: Item, marks: ComponentChildren) => ComponentChildren;
}

/**
 * A list whose items have a provenance each. What they share is said once: the certainty above them, the sources below;
 * where they differ each carries its own.
 */
export function SourcedList<Item extends Sourced>({ items, reading, renderItem }: ListProps<Item>) {
  const { t, language, today, sources, isUncertain } = reading;
  const [first] = items;
  if (!first) return null;
  const named = sourcesOf(items, sources);
  const saysCertaintyOnce = items.length > 1 && (isUncertain || areEquallyCertain(items));
  const saysSourcesOnce = haveSameSources(items);
  return (
    <div class={styles.statements}>
      {saysCertaintyOnce && <Trust provenance={first} recheck={isUncertain || first.recheck} t={t} />}
      <ul class={styles.list} data-count={items.length}>
        {items.map((item, index) => (
          <li key={index}>
            {renderItem(
              item,
              <>
                {!saysSourcesOnce && <SourceNumbers ids={item.sources} among={named} t={t} />}
                {!saysCertaintyOnce && (
                  <>
                    {' '}
                    <Trust provenance={item} recheck={isUncertain || item.recheck} t={t} />
                  </>
                )}
              </>,
            )}
          </li>
        ))}
      </ul>
      <ProvenanceLine
        provenance={{ ...first, sources: named }}
        sources={sources}
        t={t}
        language={language}
        today={today}
      />
    </div>
  );
}
