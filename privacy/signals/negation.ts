import type { Match } from './phrases.ts';
import type { Word } from './read-words.ts';

/** Whether the words before it take it back: «nessun reclamo», «non è un reclamo», «he does not want to make a complaint». */
export function isNegated(words: readonly Word[], { first }: Match): boolean {
  const clause = words[first]?.clause;
  for (let place = first - 1; place >= Math.max(first - REACH, 0); place -= 1) {
    const word = words[place];
    if (!word || word.clause !== clause) return false;
    if (NEGATIONS.has(word.written)) return true;
    if (!FILLERS.has(word.written)) return false;
  }
  return false;
}

/** Whether the words after it do: «reclamo: nessuno», «reclamo non presentato». */
export function isDenied(words: readonly Word[], { last }: Match): boolean {
  const [next, after] = [words[last + 1], words[last + 2]];
  if (!next || next.sentence !== words[last]?.sentence) return false;
  if (DENIALS.has(next.written)) return after?.sentence !== next.sentence || after.clause !== next.clause;
  return (next.written === 'non' || next.written === 'not') && NOT_DONE.test(after?.written ?? '');
}

const REACH = 8;

const NEGATIONS = setOf(`
  non nessun nessuno nessuna niente senza mai ne no not never without none nor don doesn didn isn wasn hasn haven hadn won wouldn
  aren weren cannot
`);

/** Words that may stand between the negation and what it takes back; any other says something of its own. */
const FILLERS = setOf(`
  e era erano sono stato stata stati state essere c ci si vi mi le gli lo la l il i un uno una alcun alcuna di del dello della dei
  degli delle dell al allo alla ai agli alle a ad in per come ancora mai piu davvero proprio formale formalmente vera propria vuole
  vuol voglio vogliono intende intendo desidera procedere procede con intenzione intenzioni volonta tentativo tentativi caso casi tipo genere motivo fare fa faccio fatto fanno presentare presenta presentato sporgere sporto aprire
  aperto inoltrare inoltrato ha hanno ho abbiamo aveva risulta risultano tratta trattasi serve occorre pervenuto pervenuti ricevuto
  ricevuta ricevuti avuto visto posso puo possiamo deve devo dare dia dica dire fornire comunicare comunichi mandare inviare
  chiedere chiedero chiedera chiederemo chiedo chiediamo nulla altro segnalato segnalati segnalate nuovo nuovi
  is was are were be been being a an the any this that it there to of for s t do does did has have had want wants wanted wish wishes
  make makes made making file filed filing raise raised submit submitted give gives share ask asks asked will would i we you he she
  they me formal yet ever going intend intends planning received got seen new another his her their your my our
`);

const DENIALS = setOf('no nessuno nessuna none zero assente assenti n nil');
const NOT_DONE = /^(?:presentat|apert|formalizzat|necessari|previst|dovut|richiest|needed|raised|filed|made|required)/u;

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
