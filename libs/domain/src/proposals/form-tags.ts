/**
 * How the places of a form are named in a file that is filled in elsewhere: by their path, as far as such a name may be
 * long. The same place has the same tag in every file, so that what comes back is put where it belongs.
 */

/** Letters a tag may have. Source: Word keeps no more. */
export const LONGEST_TAG = 64;

/** Ids up to this length stand in a tag as they are; of three in a path, so that the whole still fits. */
const LONGEST_ID = 18;
/** Letters of a longer id that are kept before its digest, for people who look into a file. */
const KEPT = 6;
/** Letters of a digest. */
const DIGEST = 11;
const MARK = 'Trilot_';
const MARKED = new RegExp(`^${MARK}[0-9a-z]{${DIGEST}}`);
/** No dot, which separates; no tilde, which marks a shortened id; no plus, which marks a thing that is to be added. */
const PLAIN = /^[A-Za-z0-9_-]+$/;

/**
 * The tag of a place from the segments of its path: "answers", "needs" is `answers.needs`. An id that is long, or would be
 * read as several, is shortened to its beginning and a digest of it. Source: ours.
 */
export function placeTag(...segments: readonly string[]): string {
  return segments.map(tagSegment).join('.');
}

/** The mark of a tag: a short name of letters and digits, for programs that keep marks and no tags. Source: ours. */
export function tagMark(tag: string): string {
  return `${MARK}${digest(tag).padStart(DIGEST, '0')}`;
}

/** The mark that a name begins with: a copy has a name of its own behind it. Null for a name that is no mark. Source: ours. */
export function markIn(name: string): string | null {
  return MARKED.exec(name)?.[0] ?? null;
}

/** One segment of a tag. */
export function tagSegment(id: string): string {
  if (id.length <= LONGEST_ID && PLAIN.test(id)) return id;
  const kept = id.replaceAll(/[^A-Za-z0-9_-]/g, '').slice(0, KEPT);
  return `${kept}~${digest(id).padStart(DIGEST, '0')}`;
}

/** 53 bits of a text, in base 36 (cyrb53, public domain): they tell the few ids of one form apart, and guard nothing. */
function digest(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}
