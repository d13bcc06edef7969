/** What every rule stands on: refusals, money, exact means, text, zones, lifecycles, languages. */
export * from './calendar-date';
export * from './events';
export * from './group-by';
export * from './language';
export * from './lifecycle';
export * from './merge';
export * from './money';
export * from './notices';
export * from './number-text';
export * from './parse-amount';
export * from './rational';
export * from './refusal';
export * from './same-json';
export * from './spreadsheet-text';
export * from './text';
export * from './zone';
