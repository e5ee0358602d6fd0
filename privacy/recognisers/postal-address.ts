import { OPENS } from '../reading/reading.ts';
import { defineRecogniser } from './define-recogniser.ts';
import { englishAddressAt } from './english-address.ts';
import { foreignAddressAt } from './foreign-address.ts';
import { italianAddresses } from './italian-address.ts';
import { postBoxAt } from './post-box.ts';
import { roadAddressAt } from './road-address.ts';
import { unknownStreetAt } from './unknown-street.ts';

/** Where somebody lives: a street with its house number, and what follows of flat, postcode, town and province. */
export const postalAddress = defineRecogniser({
  id: 'postal-address',
  mayFind: ({ opens, numbered }) => (opens & OPENS.street) > 0 || numbered.length > 0,
  *find(reading) {
    yield* italianAddresses(reading);
    for (const place of reading.numbered) {
      for (const find of BY_NUMBER) {
        const match = find(reading, place);
        if (match) yield match;
      }
    }
  },
  examples: {
    found: [
      'residente in via Roma 12',
      'via Caduti per la Patria 12',
      'Via Giuseppe Verdi, 14/B, 20121 Milano (MI)',
      'v.le San Donato 212 int. 3, Viterbo',
      'abita in p.zza 25 Aprile 6',
      'corso Italia n. 45',
      'c.so Gramsci 80, Ravenna',
      'strada dell’Artigianato 18, Palermo',
      'via XX Settembre 82 bis',
      'contrada Fontana snc',
      'via I Maggio 15',
      'guasto in corso delle Rose 12, Bari',
      'via A. Manzoni 15',
      'Galleria Umberto I 27',
      'viale della Liberta’, 41',
      'località Case Sparse 6',
      'sopralluogo in corso IV Novembre n. 74',
      'lives at 12 Baker Street, London',
      'i live at 44 baker street, london now',
      '23/B Main Street',
      '48 Old Mill Road',
      'lives on Keizerslaan 47',
      '107 rue de Rivoli, Paris',
      'loc. San Martino s.n.c.',
      'località Pian dei Ceri s.n., fornitura nuova',
      'Via Roma 12\n20121 Milano (MI)',
      'casella postale n. 123, 20121 Milano',
      'P.O. Box 123, Dublin',
      'residente in SS 16 km 345',
      'strada provinciale 12 km 3,5, 47121 Forlì',
      'flat 3, 12 park lane, where she lives at 12 park lane, leeds ls1 4ap',
      '287 W. 34th Street, Apt 4B',
      "moved to 22 St. James's Square, London SW1Y 4JU",
      'lives at The Old Rectory, Church Lane, Bath BA1 1AA',
      'ship to 97 Elm Drive\nAustin, TX 78701-1234',
      'Elm Drive? No: 22 Oak Street, #5, New York, NY 10001',
      '1500 Broadway, Suite 210',
      '22 The Crescent',
      'address 31 Calafate 2210\nTorvik, Norway 40113',
      'Karl-Marx-Allee 12, 10117 Berlin',
      'Hauptstr. 5, 10117 Berlin',
      'vive in Cascina Bellaria 4, 20080 Zibido San Giacomo',
      'lives in Avenida Foch 12',
      'contrada Sole s/n, 92100 Agrigento',
      'via Toledo 135, 3° piano, Napoli',
      'via Toledo 135, terzo piano',
      'via del Commercio 12-14',
      'Salita Pollaiuoli 13/r',
      'abito in Cannaregio 1234, 30121 Venezia',
      'C.P. 123, 20121 Milano',
      'corte dei Cavalli 2',
      'Bahnhofstrasse 5, 8001 Zürich',
      'Kurfürstendamm 12',
      '36 boulevard voltaire, 75016 paris',
      '742 Evergreen Terrace, Springfield, OR 97403',
      'Nora lives at 54 Kastani 12, Tallinn',
      'abita in Cannaregio 1234.',
      '1714 wilshire blvd, los angeles, ca 90048',
      'Unit 4, Riverside Business Park, Leeds LS10 1AB',
      '12-14 Commercial Road',
      'Flat 3\n44 Gloucester Road\nLondon\nSW7 4QL',
      '12 The Mews, Church Street, Ludlow',
      "45 O'Connell Street, Dublin 1",
      '12 Harbour View, Cork',
      '22 Main St. N',
    ],
    ignored: [
      'inviato via e-mail 3 volte',
      'via sms 2 volte',
      'agenzia di via Garibaldi chiusa fino al 09-04-2026',
      'sportello in piazza Dante aperto il 12',
      'in corso 3 verifiche',
      'via portale, ticket 4412',
      'deviazione su corso Italia',
      'corso di formazione 12 ore',
      'strada chiusa per 3 giorni',
      'via Roma alle 15',
      'lavori in via Roma dal 11 agosto',
      'largo anticipo di 3 giorni',
      'a 5 minute drive',
      'two way street',
      'v. 12.3 del firmware',
      'sinistro sulla strada statale 16',
      'incidente su SS 16 km 345',
      'casella postale piena, 3 avvisi',
      'box 12 of 20',
      '2 Hyde Park tickets',
      '2 Broadway tickets',
      '3 Grand Hill vouchers',
      'punteggio s.n. 12',
      'Corte di Cassazione n. 24',
      '12 Garden View mugs',
      'C.P. 123 del registro',
      'unit 4, chapter 12',
      '12 broken road signs in 30121',
      'vive in Italia 3 mesi',
      'residente Aire 2 volte',
      'ordine 1234, 30121 pezzi',
    ],
  },
});

/** Addresses that are told by the number, and what stands around it. */
const BY_NUMBER = [englishAddressAt, foreignAddressAt, postBoxAt, roadAddressAt, unknownStreetAt];
