/** What was judged of one query: the grade of each relevant document. */
export type Grades = ReadonlyMap<string, number>;

export interface Relevance {
  readonly mrr10: number;
  readonly recall5: number;
  readonly ndcg10: number;
}

/** How good the answers to one query are. An answer that comes twice counts once, where it came first. */
export function relevanceOf(answers: readonly string[], grades: Grades): Relevance {
  const ranked = [...new Set(answers)].map((id) => grades.get(id) ?? 0);
  return { mrr10: reciprocalRank(ranked.slice(0, 10)), recall5: recall(ranked, grades), ndcg10: ndcg(ranked, grades) };
}

export function meanOf(figures: readonly Relevance[]): Relevance {
  const mean = (key: keyof Relevance) => figures.reduce((sum, each) => sum + each[key], 0) / (figures.length || 1);
  return { mrr10: mean('mrr10'), recall5: mean('recall5'), ndcg10: mean('ndcg10') };
}

function reciprocalRank(ranked: readonly number[]): number {
  const first = ranked.findIndex(isRelevant);
  return first === -1 ? 0 : 1 / (first + 1);
}

/** Of as many as there is room for. */
function recall(ranked: readonly number[], grades: Grades): number {
  const relevant = [...grades.values()].filter(isRelevant).length;
  return relevant === 0 ? 0 : ranked.slice(0, 5).filter(isRelevant).length / Math.min(5, relevant);
}

/** The gain is the grade itself, as Järvelin and Kekäläinen (2002) and trec_eval have it. */
function ndcg(ranked: readonly number[], grades: Grades): number {
  const ideal = discountedGain([...grades.values()].toSorted((a, b) => b - a));
  return ideal === 0 ? 0 : discountedGain(ranked) / ideal;
}

function discountedGain(ranked: readonly number[]): number {
  return ranked.slice(0, 10).reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0);
}

function isRelevant(grade: number): boolean {
  return grade >= 1;
}
