import { complaintProcedureSchema, deadlineRuleSchema } from '@/knowledge-base/content/complaint-procedure.ts';
import type { ComplaintProcedure, DeadlineRule } from '@/knowledge-base/content/complaint-procedure.ts';

// For tests only.

const sure = { sources: ['arera'], confidence: 'high', verification: 'sourced' };

/** A complete procedure, sure in all its parts, with one deadline: 30 calendar days for the answer. */
export function aProcedure(overrides: Partial<ComplaintProcedure> = {}): ComplaintProcedure {
  const procedure = complaintProcedureSchema.parse({
    id: 'energy-supplier',
    sector: 'energy',
    title: both('Reclamo al venditore', 'Complaint to the supplier'),
    status: both('in vigore', 'in force'),
    inForceFrom: '2026-01-01',
    owner: 'Ufficio reclami',
    verifiedOn: '2026-11-23',
    verifyBy: '2027-05-23',
    legalBasis: ['ARERA TIQV'],
    scope: aStatement('Bassa tensione', 'Low voltage'),
    who: aStatement('Il cliente finale', 'The end customer'),
    channels: aStatement('Per iscritto', 'In writing'),
    content: [aStatement('Nome e cognome', 'Full name')],
    tell: [aStatement('Numero della pratica', 'The case number'), aStatement('La data', 'The date')],
    acknowledgement: aStatement('Subito', 'At once'),
    deadlines: [aDeadline({})],
    secondLevel: [
      {
        body: both('Servizio Conciliazione', 'Conciliation Service'),
        rule: both('Dopo 40 giorni', 'After 40 days'),
        mandatoryBeforeCourt: true,
        cost: both('gratuito', 'free'),
        ...sure,
      },
    ],
    compensation: [aStatement('30 euro', 'EUR 30')],
    logDuties: aStatement('Tre anni', 'Three years'),
    openPoints: [],
  });
  return { ...procedure, ...overrides };
}

export function aDeadline(overrides: Partial<DeadlineRule>): DeadlineRule {
  const rule = deadlineRuleSchema.parse({
    id: 'reclamo',
    subject: both('Risposta motivata', 'Reasoned answer'),
    value: 30,
    unit: 'calendar_days',
    countedFrom: both('ricezione', 'receipt'),
    party: 'company',
    roll: 'none',
    ...sure,
  });
  return { ...rule, ...overrides };
}

function aStatement(it: string, en: string) {
  return { text: both(it, en), ...sure };
}

function both(it: string, en: string) {
  return { it, en };
}
