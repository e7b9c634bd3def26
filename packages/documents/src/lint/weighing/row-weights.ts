/** What rows of characters weigh, kept so that a text is walked once and no row of it is copied. */
export type RowWeights = {
  readonly put: (row: string, weight: number) => void;
  /** Calls back with the weight of every row that stands in a text, each once. */
  readonly each: (text: string, found: (weight: number) => void) => void;
};

const units = 0x1_0000;
const slotBits = 17;
const slots = 2 ** slotBits;
const mixing = 0x9e3779b1;

/**
 * Rows as paths: each place has a number, and a place with the next unit leads to the next place. The steps lie in one
 * table of integers, found by a hash of both, because thousands of small maps are slow to walk.
 */
export function rowWeights(): RowWeights {
  const steps = new Int32Array(slots);
  const places = new Int32Array(slots);
  const weights: number[] = [0];
  const met: number[] = [0];
  let round = 0;
  const slotOf = (step: number) => {
    let slot = Math.imul(step, mixing) >>> (32 - slotBits);
    while (places[slot] !== 0 && steps[slot] !== step) {
      slot = (slot + 1) % slots;
    }
    return slot;
  };
  const next = (place: number, unit: number) => places[slotOf((place * units + unit) | 0)] ?? 0;
  const grown = (place: number, unit: number) => {
    const slot = slotOf((place * units + unit) | 0);
    if (places[slot] === 0) {
      steps[slot] = (place * units + unit) | 0;
      places[slot] = weights.length;
      weights.push(0);
      met.push(0);
    }
    return places[slot] ?? 0;
  };
  return {
    put: (row, weight) => {
      let place = 0;
      for (let at = 0; at < row.length; at += 1) {
        place = grown(place, row.charCodeAt(at));
      }
      weights[place] = weight;
    },
    each: (text, found) => {
      round += 1;
      for (let start = 0; start < text.length; start += 1) {
        let place = next(0, text.charCodeAt(start));
        for (let at = start + 1; place !== 0; at += 1) {
          if (met[place] !== round) {
            met[place] = round;
            const weight = weights[place] ?? 0;
            if (weight !== 0) {
              found(weight);
            }
          }
          place = at < text.length ? next(place, text.charCodeAt(at)) : 0;
        }
      }
    },
  };
}
