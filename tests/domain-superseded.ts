/**
 * Statements of the experts' files that the starter pack no longer says in their words: by reason, the file and the
 * statement (in both languages; `*` for any id or index), and where in the sources it is said now.
 */
export const SUPERSEDED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'a correction, worked into the text that it corrects': {
    'calendar.json local_holidays': ['calendars/italia.yaml: localHolidays.text.it'],
    'calendar.json local_holidays.correction': ['calendars/italia.yaml: localHolidays.text.it'],
    'calendar.json trap': ['calendars/italia.yaml: trap.text.it'],
    'calendar.json trap.correction': ['calendars/italia.yaml: trap.text.it'],
    ...inProcedure('energia-gas-vendita', {
      'content.2': ['content.2.text.it'],
      'content.2.correction': ['content.2.text.it'],
      'content.4': ['content.4.text.it'],
      'content.5': ['content.5.text.it'],
      'content.5.correction': ['content.5.text.it'],
      acknowledgement: ['acknowledgement.text.it'],
      'acknowledgement.correction': ['acknowledgement.text.it'],
    }),
    ...inProcedure('energia-gas-distributore', {
      'deadlines.reclamo-distr.note': ['deadlines.reclamo-distr.note.it'],
      'deadlines.reclamo-distr.correction': ['deadlines.reclamo-distr.note.it', 'deadlines.reclamo-distr.value'],
      'compensation.0': ['compensation.0.text.it'],
      'compensation.0.correction': ['compensation.0.text.it'],
    }),
    ...inProcedure('acqua', {
      'deadlines.rettifica.subject': ['deadlines.rettifica.subject.it', 'deadlines.rettifica-risposta.subject.it'],
      'deadlines.rettifica.correction': ['deadlines.rettifica.value', 'deadlines.rettifica-risposta.value'],
      'compensation.0': ['compensation.0.text.it'],
      'compensation.0.correction': ['compensation.0.text.it'],
    }),
    ...inProcedure('rifiuti', {
      'tell.0': ['tell.0.text.it'],
      'deadlines.reclamo.correction': ['deadlines.reclamo.note.it'],
      'deadlines.info.correction': ['deadlines.info.note.it'],
      'deadlines.rettifica.correction': ['deadlines.rettifica.note.it'],
      'second_level.0.rule': ['secondLevel.0.rule.it'],
      'second_level.0.correction': ['secondLevel.0.rule.it'],
    }),
    ...inProcedure('telecomunicazioni', {
      'legal_basis.0': ['legalBasis.0'],
      'legal_basis.4': ['legalBasis.0'],
      'second_level.0.rule': ['secondLevel.0.rule.it'],
      'second_level.0.correction': ['secondLevel.0.rule.it'],
      'second_level.1.rule': ['secondLevel.1.rule.it'],
      'second_level.1.correction': ['secondLevel.1.rule.it'],
    }),
    ...inProcedure('poste', {
      'legal_basis.0': ['legalBasis.0'],
      'corrections.0': ['deadlines.formulario-cp.value'],
    }),
  },
  'a later and fuller text': {
    'health-safety.json facts.pausa.fact': ['facts/health-and-safety.yaml: pausa.text.it'],
    'health-safety.json facts.cambio.fact': ['facts/health-and-safety.yaml: cambio.text.it'],
    'health-safety.json facts.acustico': ['facts/health-and-safety.yaml: acustico.text.it'],
    'health-safety.json facts.ergonomia.fact': ['facts/health-and-safety.yaml: ergonomia.text.it'],
    'opening-identification.json facts.informativa.fact': ['facts/opening.yaml: informativa.text.it'],
    'opening-identification.json facts.registrazione.fact': ['facts/opening.yaml: registrazione.text.it'],
    'opening-identification.json facts.lavoratori.fact': ['facts/opening.yaml: lavoratori.text.it'],
    'opening-identification.json facts.accessibilita.fact': ['facts/opening.yaml: accessibilita.text.it'],
    'opening-identification.json facts.pci.fact': ['facts/opening.yaml: pci.text.it'],
    'knowledge-starters.json entries.kb-banca.time': ['articles/kb-banca.md: time.it'],
  },
  'a source in brackets, now cited beside the text': inProcedures({
    'acqua open_points.0': ['openPoints.0.it', 'openPoints.0.sources.0'],
    'acqua open_points.1': ['openPoints.1.it', 'openPoints.1.sources.0'],
    'aereo open_points.0': ['openPoints.0.it', 'openPoints.0.sources.0', 'openPoints.0.sources.1'],
  }),
  'the same in other words': {
    ...inProcedures({
      'energia-gas-vendita deadlines.doppia-fatturazione.note': ['deadlines.doppia-fatturazione.note.it'],
      'energia-gas-vendita open_points.1': ['openPoints.1.it'],
      'energia-gas-vendita open_points.2': ['openPoints.2.it'],
      'telecomunicazioni open_points.0': ['openPoints.0.it'],
      'autobus log_duties': ['logDuties.text.it'],
      'ecommerce status': ['status.it'],
      'ecommerce in_force_from': ['inForceFrom', 'status.it'],
    }),
    'call-phases.json timing.fasi.metric': ['facts/timing.yaml: fasi.text.it'],
    'scenarios.json scenarios.*.tension.rule': ['facts/practice.yaml: tensione.text.it'],
    'scenarios.json scenarios.*.steps.*.choices.*.next': ['scenarios/s01.yaml: steps.s01-3.choices.s01-3a.next'],
    'calendar.json tests.*.rule': ['calendars/italia.yaml: tests.2.unit', 'calendars/italia.yaml: tests.2.roll'],
  },
  'no page that could be read, but memory or an expert’s own wording: said by the verification of each statement': {
    'sources.json sources.memoria.*': [],
    'sources.json sources.autore.*': [],
    'sources.json sources.seed.url': [],
  },
};

type Places = Readonly<Record<string, readonly string[]>>;

function inProcedure(id: string, places: Places): Places {
  return inProcedures(Object.fromEntries(Object.entries(places).map(([at, now]) => [`${id} ${at}`, now])));
}

function inProcedures(places: Places): Places {
  return Object.fromEntries(
    Object.entries(places).map(([key, now]) => {
      const [id, at] = key.split(' ');
      return [
        `complaint-procedures.json procedures.${id}.${at}`,
        now.map((place) => `procedures/${id}.yaml: ${place}`),
      ];
    }),
  );
}
