import type { Lesson } from '../../content/lesson.ts';
import type { ReadPack } from '../cross-checks.ts';
import type { PackDocument } from '../pack-document.ts';
import type { FieldPath, ReportProblem } from '../problem.ts';

/** Quizzes whose right answers are among the answers, and that have a wrong one too. */
export function checkLessons({ items }: ReadPack, report: ReportProblem): void {
  const lessons = items.filter(({ kind }) => kind === 'lessons') as unknown as PackDocument<Lesson>[];
  for (const lesson of lessons) checkQuiz(lesson, report);
}

function checkQuiz(lesson: PackDocument<Lesson>, report: ReportProblem): void {
  const tell = (path: FieldPath, message: string): void =>
    report({ file: lesson.file, ...lesson.positionOf(path), field: lesson.fieldOf(path), message });
  const questions = new Set<string>();
  for (const [at, { id, answers, right }] of lesson.value.quiz.entries()) {
    const path = ['quiz', at];
    if (questions.has(id)) tell([...path, 'id'], `"${id}" is taken: give each question its own`);
    questions.add(id);
    const ids = new Set<string>();
    for (const [index, answer] of answers.entries()) {
      if (ids.has(answer.id)) {
        tell([...path, 'answers', index, 'id'], `"${answer.id}" is taken: give each answer its own`);
      }
      ids.add(answer.id);
    }
    for (const [index, name] of right.entries()) {
      if (!ids.has(name)) tell([...path, 'right', index], `no answer is called "${name}": correct it, or add it`);
    }
    if ([...ids].every((name) => right.includes(name))) {
      tell([...path, 'right'], 'leaves no wrong answer: add one, or ask something else');
    }
  }
}
