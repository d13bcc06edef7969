/** The form of a proposal as a file to be filled in elsewhere: where it comes from, and what it changes when it returns. */
import { sameJson } from '../kernel/same-json';
import type { Language } from '../kernel/language';
import { type Refusal, refuse } from '../kernel/refusal';
import type { ProposalContent } from './content';
import { changedPlaces, heldAt, restored } from './draft-history';

/** Largest file that is read back, in bytes: a form of 100 kB, with room for pictures that somebody puts in. */
export const FORM_FILE_LIMIT = 4 * 1_048_576;

/** What a file says about the form in it. */
export interface FormOrigin {
  readonly callId: string;
  readonly proposalId: string;
  /** Version of the call whose form it is. */
  readonly callVersion: number;
  /** Version of the draft that its texts were taken from. */
  readonly draftVersion: number;
  readonly language: Language;
}

/**
 * Whether a file can be read into a proposal: it was made for it, from versions that there have been. Source: ours.
 * @param standing the versions that stand now
 * @returns FORM_FILE_OTHER_CALL, FORM_FILE_OTHER_PROPOSAL, or FORM_FILE_DAMAGED where it names a version that never was
 */
export function checkFormOrigin(
  origin: FormOrigin,
  standing: Pick<FormOrigin, 'callId' | 'proposalId' | 'callVersion' | 'draftVersion'>,
): Refusal<'FORM_FILE_OTHER_CALL' | 'FORM_FILE_OTHER_PROPOSAL' | 'FORM_FILE_DAMAGED'> | null {
  if (origin.callId !== standing.callId) return refuse('FORM_FILE_OTHER_CALL', {});
  if (origin.proposalId !== standing.proposalId) return refuse('FORM_FILE_OTHER_PROPOSAL', {});
  const known = (version: number, last: number) => Number.isInteger(version) && version >= 1 && version <= last;
  const possible = known(origin.callVersion, standing.callVersion) && known(origin.draftVersion, standing.draftVersion);
  return possible ? null : refuse('FORM_FILE_DAMAGED', {});
}

/** A place that a file would change. */
export interface FormDifference {
  /** As in the history of a draft: "answers.needs", "budget.lines.b1". */
  readonly path: string;
  /** What the draft holds there now. */
  readonly now: unknown;
  /** What the file says. */
  readonly read: unknown;
  /** What of it could not be read, as it was written. */
  readonly unread: readonly string[];
  /** Whether the draft has been changed there since the form was made: then both have to be looked at. */
  readonly clash: boolean;
}

/**
 * What a file would change in a draft, place by place: places it has left alone are not among them, whatever has become of
 * them since, nor those where the draft says the same already. Source: ours.
 * @param made the draft that the form was made from
 */
export function formDifferences(
  made: ProposalContent,
  read: ProposalContent,
  now: ProposalContent,
): readonly FormDifference[] {
  const paths = new Set(changedPlaces(made, read).map(({ path }) => placeOfUnread(path)));
  return [...paths].flatMap((path) => {
    const within = [path, ...unreadAt(path, made, read, now)];
    if (within.every((place) => sameJson(heldAt(read, place), heldAt(now, place)))) return [];
    return [
      {
        path,
        now: heldAt(now, path),
        read: heldAt(read, path),
        unread: unreadAt(path, read).map((place) => String(heldAt(read, place))),
        clash: within.some((place) => !sameJson(heldAt(made, place), heldAt(now, place))),
      },
    ];
  });
}

/**
 * What a file says with some places left as they were when the form was made: merged with the draft as it is now, nothing
 * of them changes. Source: ours.
 */
export function withoutPlaces(
  made: ProposalContent,
  read: ProposalContent,
  left: ReadonlySet<string>,
): ProposalContent {
  return changedPlaces(made, read)
    .filter(({ path }) => left.has(placeOfUnread(path)))
    .reduce((content, { path, before }) => restored(content, path, before), read);
}

/** The draft as it was before some changes. Source: ours. @param undone what each place held before the first of them */
export function draftBefore(
  content: ProposalContent,
  undone: readonly { readonly path: string; readonly before: unknown }[],
): ProposalContent {
  return undone.reduce((draft, { path, before }) => restored(draft, path, before), content);
}

/** The place that a text belongs to which could not be read: "unread.budget.b1.quantity" is of "budget.lines.b1". */
function placeOfUnread(path: string): string {
  if (!path.startsWith('unread.')) return path;
  const [part = '', thing = '', field = ''] = path.slice('unread.'.length).split('.');
  if (part === 'durationMonths') return part;
  if (part !== 'budget') return `${part}.${thing}`;
  if (thing === 'funding') return `budget.funding.${field}`;
  return thing.endsWith('Cents') ? `budget.${thing}` : `budget.lines.${thing}`;
}

function unreadAt(path: string, ...contents: readonly ProposalContent[]): readonly string[] {
  const kept = new Set(contents.flatMap(({ unread }) => Object.keys(unread).map((field) => `unread.${field}`)));
  return [...kept].filter((field) => placeOfUnread(field) === path);
}
