import type { Guide, GuideNode } from '../../content/guide.ts';
import type { ReadPack } from '../cross-checks.ts';
import type { PackDocument } from '../pack-document.ts';
import type { FieldPath, ReportProblem } from '../problem.ts';

/** Guides in which every answer leads somewhere, every node is reached, and nobody goes round in a circle. */
export function checkGuides({ items, broken }: ReadPack, report: ReportProblem): void {
  const guides = items.filter(({ kind }) => kind === 'guides') as unknown as PackDocument<Guide>[];
  const articles = new Set(items.filter(({ kind }) => kind === 'articles').map(({ value }) => value.id));
  for (const guide of guides) {
    checkNodes(guide, report);
    // What a pack does not bring itself may come from a pack under it.
    if (articles.size > 0 && !broken.has('articles')) checkArticles(guide, articles, report);
  }
}

function checkNodes(guide: PackDocument<Guide>, report: ReportProblem): void {
  const { nodes } = guide.value;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const reached = reachedFromTheFirst(nodes, byId);
  const seen = new Set<string>();
  for (const [at, node] of nodes.entries()) {
    const path = ['nodes', at];
    if (seen.has(node.id)) tell(guide, [...path, 'id'], `"${node.id}" is taken: give each node its own`, report);
    seen.add(node.id);
    if (!reached.has(node.id)) {
      tell(guide, [...path, 'id'], 'is never reached: let an answer lead to it, or remove it', report);
    }
    if (isInCircle(node, byId)) {
      tell(guide, [...path, 'id'], 'leads back to itself: let its answers lead on to an outcome', report);
    }
    for (const [index, next] of nextOf(node).entries()) {
      if (byId.has(next)) continue;
      const message = `no node is called "${next}": correct it, or add the node`;
      tell(guide, [...path, 'answers', index, 'next'], message, report);
    }
  }
}

function reachedFromTheFirst(nodes: readonly GuideNode[], byId: ReadonlyMap<string, GuideNode>): Set<string> {
  const [first] = nodes;
  return first ? new Set([first.id, ...beyond(first, byId)]) : new Set();
}

function isInCircle(node: GuideNode, byId: ReadonlyMap<string, GuideNode>): boolean {
  return beyond(node, byId).has(node.id);
}

/** The nodes that the answers of a node lead to, near and far. */
function beyond(start: GuideNode, byId: ReadonlyMap<string, GuideNode>): Set<string> {
  const met = new Set<string>();
  const ahead = [...nextOf(start)];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    const node = byId.get(id);
    if (!node || met.has(id)) continue;
    met.add(id);
    ahead.push(...nextOf(node));
  }
  return met;
}

function nextOf(node: GuideNode): readonly string[] {
  return 'answers' in node ? node.answers.map(({ next }) => next) : [];
}

function checkArticles(guide: PackDocument<Guide>, known: ReadonlySet<string>, report: ReportProblem): void {
  for (const [at, node] of guide.value.nodes.entries()) {
    if (!('articles' in node)) continue;
    for (const [index, id] of (node.articles ?? []).entries()) {
      if (known.has(id)) continue;
      tell(guide, ['nodes', at, 'articles', index], `no article is called "${id}": correct it, or add it`, report);
    }
  }
}

function tell(document: PackDocument<unknown>, path: FieldPath, message: string, report: ReportProblem): void {
  report({ file: document.file, ...document.positionOf(path), field: document.fieldOf(path), message });
}
