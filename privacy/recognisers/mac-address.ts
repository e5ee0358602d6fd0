import { FORM } from '../reading/reading.ts';
import { defineRecogniser } from './define-recogniser.ts';

/** The address of a network card, MAC (IEEE 802, EUI-48): six pairs of hexadecimal digits, or three groups of four. */
export const macAddress = defineRecogniser({
  id: 'mac-address',
  mayFind: ({ tokens }) => tokens.length > 2,
  *find({ text, tokens }) {
    for (let place = 0; place < tokens.length; place += 1) {
      const token = tokens[place];
      const length = token ? token.end - token.start : 0;
      if (!token || (length !== 2 && length !== 4) || token.form === FORM.hidden) continue;
      const last = tokens[place + (length === 2 ? 5 : 2)];
      if (!last || last.end - token.start !== (length === 2 ? 17 : 14)) continue;
      const written = text.slice(token.start, last.end);
      if (
        !FORMS.test(written) ||
        NOBODYS.test(written) ||
        /[0-9A-Za-z][:.-]$/u.test(text.slice(Math.max(token.start - 2, 0), token.start))
      )
        continue;
      if (/^[:.-][0-9A-Fa-f]/u.test(text.slice(last.end, last.end + 2))) continue;
      yield { start: token.start, end: last.end, confidence: 0.95, reason: 'form' };
    }
  },
  examples: {
    found: [
      'MAC 6a:a7:9b:80:2f:a0',
      'router con 40-D1-81-22-CC-95',
      'Cisco MAC: 0012.3456.789A',
      'MACs: 00:11:22:33:44:55 and AA-BB-CC-DD-EE-FF',
    ],
    ignored: [
      '00:1A:2B:3C:4D',
      'ZZ:ZZ:ZZ:ZZ:ZZ:ZZ',
      'FF:FF:FF:FF:FF:FF',
      '00:00:00:00:00:00',
      '10:2F:33-AC-29-C3',
      '6a:a7:9b:80:2f:a0:11',
      'dalle 10:20 alle 11:30',
    ],
  },
});

const PAIR = '[0-9A-Fa-f]{2}';
const FOUR = '[0-9A-Fa-f]{4}';
const FORMS = new RegExp(`^(?:${PAIR}(?::${PAIR}){5}|${PAIR}(?:-${PAIR}){5}|${FOUR}(?:\\.${FOUR}){2})$`, 'u');
/** Everybody's, and no one's. */
const NOBODYS = /^(?:(?:[fF]{2}[:-]?){6}|(?:00[:-]?){6}|0000\.0000\.0000|[fF]{4}\.[fF]{4}\.[fF]{4})$/u;
