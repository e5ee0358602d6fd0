/** Common names of persons who live in Italy; whoever is made of them is nobody. */
export const MEN =
  'Andrea Antonio Bruno Carlo Claudio Cristian Dario Davide Diego Domenico Edoardo Emilio Enrico Fabio Federico Filippo Franco Gabriele Giacomo Giorgio Giovanni Giulio Giuseppe Ivan Kevin Leonardo Lorenzo Luca Luigi Marco Mario Massimo Matteo Michele Nicola Paolo Pietro Raffaele Riccardo Roberto Salvatore Sergio Simone Stefano Tommaso Umberto Valerio Vincenzo Vito'
    .split(' ')
    .concat('Gian Luca', 'Pier Paolo');
export const WOMEN =
  'Alessandra Alessia Angela Anna Antonella Arianna Barbara Beatrice Bianca Camilla Carla Caterina Chiara Cristina Daniela Elena Elisa Emma Federica Francesca Gemma Gianna Giorgia Giulia Grazia Ilaria Laura Letizia Loredana Lucia Maria Marina Marta Martina Michela Monica Nadia Paola Patrizia Rita Roberta Rosa Sara Silvia Sofia Stefania Teresa Tiziana Valentina Vittoria'
    .split(' ')
    .concat('Anna Maria', 'Maria Grazia');
export const SURNAMES =
  'Aiello Amato Barbieri Basile Battaglia Bellini Benedetti Bernardi Bertolini Bianchi Brambilla Bruno Caputo Carbone Caruso Cattaneo Colombo Conti Coppola Deiana Esposito Fabbri Farina Ferrante Ferrari Fiore Fontana Gallo Gentile Giordano Grassi Greco Grimaldi Guerra Lombardi Longo Mancini Marchetti Mariani Marino Martini Messina Monti Morelli Moretti Murgia Negri Neri Orlando Padovani Pagano Palumbo Parisi Pellegrini Piras Pugliese Ricci Rinaldi Rizzo Romano Rossetti Rossi Ruggiero Russo Sala Sanna Santoro Savini Serra Silvestri Sorrentino Testa Tosi Valente Ventura Villa Vitale Volpe Zanetti'
    .split(' ')
    .concat("D'Angelo", "D'Amico", "Dell'Orto", 'De Luca', 'De Santis', 'Di Pietro', 'Lo Presti', 'La Torre');
/** Surnames that are words as well. */
export const WORDS =
  'Banco Bella Borsa Cane Cassa Chiesa Contrario Costa Croce Fattura Ferro Forte Freddo Furto Gatto Giusto Leone Mare Monte Nave Pace Pane Piazza Porta Presto Rapido Rosa Sole Spada Telefono Tempesta Torre Vento Vero'.split(
    ' ',
  );
export const FOREIGN_MEN: readonly (readonly [string, string, string])[] = [
  ['Arben', 'Hoxha', 'Z100'],
  ['Youssef', 'Benali', 'Z330'],
  ['Chinedu', 'Okafor', 'Z335'],
  ['Ion', 'Popescu', 'Z129'],
  ['Md Rahim', 'Hossain', 'Z249'],
  ['Harpreet', 'Singh', 'Z222'],
  ['Wei', 'Zhang', 'Z210'],
  ['Oleksandr', 'Kovalenko', 'Z138'],
];
export const FOREIGN_WOMEN: readonly (readonly [string, string, string])[] = [
  ['Fatima', 'Zahraoui', 'Z330'],
  ['Mihaela', 'Dumitru', 'Z129'],
  ['Aminata', 'Ndiaye', 'Z343'],
  ['Xiaoling', 'Zhou', 'Z210'],
  ['Olena', 'Shevchenko', 'Z138'],
  ['Milica', 'Nikolic', 'Z158'],
  ['Gurpreet', 'Kaur', 'Z222'],
  ['Blessing', 'Osazuwa', 'Z335'],
];
/** As the register of cadastral codes has them. */
export const BIRTHPLACES = 'A944 F205 H501 F839 L219 D612 G273 D969 A662 C351 L736 L781 F704 D810 A345 H199 G337'.split(
  ' ',
);
