/** The pages of a call's designer in their order, each with what is to be mended on it. */
import { type CallDefinition, type ConsistencyProblem, isAdvice, type StageKind } from '@trilot/domain';
import { pageOf, PAGES, type PageKind, problemPlace } from './places';

export interface DesignPage {
  readonly kind: PageKind;
  /** The stage of a form or a grid, where the call has two. */
  readonly stage: StageKind | null;
  /** Address under the call. */
  readonly to: string;
  /** How many problems bar the publication here. */
  readonly barring: number;
}

/** Every page; forms and grids once for each stage. */
export function designPages(
  definition: CallDefinition,
  problems: readonly ConsistencyProblem[],
): readonly DesignPage[] {
  const twice = definition.stages.length > 1;
  const places = problems
    .filter(({ check }) => !isAdvice(check))
    .map((problem) => pageOf(problemPlace(problem, definition)));
  const barringAt = (to: string) => places.filter((page) => page === to || page.startsWith(`${to}/`)).length;
  return PAGES.flatMap((kind): DesignPage[] => {
    if (kind !== 'form' && kind !== 'grid') return [{ kind, stage: null, to: kind, barring: barringAt(kind) }];
    return definition.stages.map((stage) => {
      const to = `${kind}/${stage}`;
      return { kind, stage: twice ? stage : null, to, barring: barringAt(to) };
    });
  });
}
