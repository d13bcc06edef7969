export const evaluator = {};
