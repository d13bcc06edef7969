/** Things that only one request may work on at a time: taken before it is sent, put back when it is answered. */

/** A queue of things; `take()` gives null when none is left. */
export function pool(things) {
  const waiting = [...things];
  let first = 0;
  return {
    take() {
      if (first === waiting.length) return null;
      const thing = waiting[first];
      first += 1;
      return thing;
    },
    put: (thing) => waiting.push(thing),
    get size() {
      return waiting.length - first;
    },
  };
}
