/** Exports of the planted call, made by everybody who may have one. */
import { EXPORT_KINDS, type ExportKind, mayExport } from '@trilot/domain';
import { accepted, askExport, settledExport } from '../harness';
import type { State } from './canaries';
import { passes, READERS } from './cast';
import type { PlantedCall } from './planted-call';

/** When exports are made and looked into: whenever there is more to tell than before. */
export const EXPORTED_IN: readonly State[] = [
  'deadline passed',
  'evaluated',
  'decided, not announced',
  'corrected, not approved',
];

/**
 * One export of each kind for everybody who may ask for some.
 * @returns their ids
 */
export async function madeExports(
  { world, call }: PlantedCall,
  state: State,
): Promise<ReadonlyMap<ExportKind, readonly string[]>> {
  if (!EXPORTED_IN.includes(state)) return new Map();
  const makers = READERS.filter((reader) => reader.member && passes(reader, 'export:make'));
  const made = await Promise.all(
    makers.map(async ({ member }) => {
      const client = world.as(member!);
      const ids: (readonly [ExportKind, string])[] = [];
      // one after the other: a person has a few in the making at the most
      for (const kind of EXPORT_KINDS.filter((one) => mayExport(member!, one) === null)) {
        const format = kind === 'dossiers' ? { format: 'docx' } : {};
        const { id } = accepted(await askExport(client, call, { kind, ...format })).exports[0]!;
        expect((await settledExport(client, call, id)).state).toBe('ready');
        ids.push([kind, id]);
      }
      return ids;
    }),
  );
  return new Map(EXPORT_KINDS.map((kind) => [kind, made.flat().flatMap(([own, id]) => (own === kind ? [id] : []))]));
}
