import type { ComponentChildren } from 'preact';
import { Words } from '@/components/ui/Words.tsx';
import type { ComplaintProcedure, Statement } from '@/knowledge-base/content/complaint-procedure.ts';
import type { MessageKey } from '@/locales/index.ts';
import { Deadline } from './Deadline.tsx';
import styles from './ProcedureSteps.module.css';
import type { Reading } from './reading.ts';
import { SecondLevels } from './SecondLevels.tsx';
import { SourcedList, Statements } from './Statements.tsx';
import { Step } from './Step.tsx';

interface Props {
  readonly procedure: ComplaintProcedure;
  readonly reading: Reading;
}

interface StepToDraw {
  readonly title: MessageKey;
  /** How many things it holds; a step with one thing shows no number. */
  readonly count: number;
  readonly content: ComponentChildren;
}

// What the caller is waiting to hear stands open; the rest folds to its title, so that the way fits on one screen.
const ON_THE_CALL: MessageKey = 'complaints.tell';

/** What to do and say, in order. Steps for which the sources say nothing are left out. */
export function ProcedureSteps({ procedure, reading }: Props) {
  const steps = stepsOf(procedure, reading).filter(({ count }) => count > 0);
  return (
    <ol class={styles.steps}>
      {steps.map(({ title, count, content }, index) => (
        <li key={title}>
          <Step
            number={index + 1}
            title={reading.t(title)}
            aside={count > 1 ? count : undefined}
            startsOpen={title === ON_THE_CALL}
          >
            {content}
          </Step>
        </li>
      ))}
    </ol>
  );
}

function stepsOf(procedure: ComplaintProcedure, reading: Reading): readonly StepToDraw[] {
  const { scope, who, channels, content, tell, acknowledgement, deadlines, secondLevel } = procedure;
  const list = (statements: readonly Statement[]) => <Statements statements={statements} reading={reading} />;
  return [
    {
      title: 'complaints.case',
      count: 1,
      content: (
        <LabelledStatements
          reading={reading}
          statements={[
            { label: 'complaints.scope', ...scope },
            { label: 'complaints.who', ...who },
            { label: 'complaints.channels', ...channels },
          ]}
        />
      ),
    },
    { title: 'complaints.collect', count: content.length, content: list(content) },
    { title: 'complaints.tell', count: tell.length, content: list(tell) },
    { title: 'complaints.acknowledge', count: 1, content: list([acknowledgement]) },
    {
      title: 'complaints.deadlines',
      count: deadlines.length,
      content: (
        <SourcedList
          items={deadlines}
          reading={reading}
          renderItem={(rule, marks) => <Deadline rule={rule} reading={reading} marks={marks} />}
        />
      ),
    },
    logStep(procedure, reading),
    {
      title: 'complaints.second-level',
      count: secondLevel.length,
      content: <SecondLevels bodies={secondLevel} reading={reading} />,
    },
  ];
}

function logStep({ logDuties, operations }: ComplaintProcedure, reading: Reading): StepToDraw {
  return {
    title: 'complaints.log',
    count: logDuties || operations ? 1 : 0,
    content: (
      <LabelledStatements
        reading={reading}
        statements={[
          ...(logDuties ? [{ label: 'complaints.log-duties', ...logDuties } as const] : []),
          ...(operations ? [{ label: 'complaints.operations', ...operations } as const] : []),
        ]}
      />
    ),
  };
}

interface LabelledProps {
  readonly statements: readonly (Statement & { readonly label: MessageKey })[];
  readonly reading: Reading;
}

function LabelledStatements({ statements, reading }: LabelledProps) {
  const { t, language } = reading;
  return (
    <SourcedList
      items={statements}
      reading={reading}
      renderItem={({ label, text }, marks) => (
        <>
          <h4 class={styles.label}>{t(label)}</h4>
          <p>
            <Words text={text} language={language} t={t} />
            {marks}
          </p>
        </>
      )}
    />
  );
}
