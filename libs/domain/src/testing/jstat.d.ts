/** The library has no types of its own; these are the parts that are used. */
declare module 'jstat' {
  const jstat: {
    /** The central F distribution. */
    readonly centralF: {
      /** The value that is not exceeded with the probability. */
      readonly inv: (probability: number, numeratorDf: number, denominatorDf: number) => number;
    };
  };
  export default jstat;
}
